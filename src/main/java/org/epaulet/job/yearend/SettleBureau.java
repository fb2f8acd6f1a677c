package org.epaulet.job.yearend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.PersonFigures;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.store.PeopleStores;
import org.epaulet.job.store.StandingStore.Standing;
import org.epaulet.job.store.Units;
import org.epaulet.pay.Docking;
import org.epaulet.pay.ShareClaim;
import org.epaulet.pay.UnitPool;
import org.epaulet.pay.UnitPools;
import org.epaulet.policy.pay.Band;
import org.epaulet.roster.Budget;
import org.epaulet.roster.Member;
import org.epaulet.roster.Stays;

/** Splits the performance pools of one bureau's units over everybody who was in them, whatever bureau they are of now (R14). */
public final class SettleBureau {

    private final RunContext context;
    private final Units units;
    private final PeopleStores stores;

    /** Takes what the run works on, and where its people are kept. */
    public SettleBureau(RunContext context, Units units, PeopleStores stores) {
        this.context = context;
        this.units = units;
        this.stores = stores;
    }

    /** Settles the bureau with that number and returns how many people had a day in it. */
    int settle(int bureau) {
        Settled settled = settled(bureau);
        stores.settlements().write(bureau, settled.pools(), units::number, settled.numbers()::get);
        return settled.numbers().size();
    }

    /**
     * The pools of a bureau's units and what went into them.
     *
     * @param numbers of the people, by id
     */
    public record Settled(List<UnitPool> pools, List<ShareClaim> claims, Map<String, Integer> numbers) {}

    /** Returns the pools of the bureau's units; writes nothing. */
    public Settled settled(int bureau) {
        SortedMap<Integer, Member> people = stores.members().everIn(bureau);
        SortedMap<Integer, Assessment> assessed = stores.assessments().of(people.keySet());
        SortedMap<Integer, Standing> standing = stores.standings().of(people.keySet());
        List<ShareClaim> claims = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        assessed.forEach((number, assessment) -> {
            numbers.put(assessment.person(), number);
            claims.addAll(claims(people.get(number), assessment, standing.get(number)));
        });
        Set<String> own = new HashSet<>();
        List<Budget> budgets = new ArrayList<>();
        for (int unit = 0; unit < units.count(); unit++) {
            if (units.bureau(unit) == bureau) {
                String code = units.unit(unit).code();
                own.add(code);
                units.budget(unit).ifPresent(fen -> budgets.add(new Budget(code, fen)));
            }
        }
        return new Settled(UnitPools.of(context.policy(), context.year(), own, budgets, claims), claims, numbers);
    }

    private List<ShareClaim> claims(Member member, Assessment assessment, Standing standing) {
        PersonFigures figures =
                PersonFigures.of(member, context.year(), assessment, standing.graded(), standing.ranked());
        Band band = context.policy().pay().band(standing.band()).of(figures);
        Docking docking =
                Docking.of(context.policy(), figures, assessment.service().days());
        return Stays.of(member.person(), member.transfers(), context.year()).stream()
                .flatMap(stay -> context.policy().stretches(stay.from(), stay.to()).stream()
                        .map(stretch -> ShareClaim.of(
                                stretch.policy(),
                                member.person(),
                                figures,
                                band,
                                stay.unit(),
                                stretch.days(),
                                docking)))
                .toList();
    }
}
