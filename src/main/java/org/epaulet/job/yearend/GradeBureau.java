package org.epaulet.job.yearend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.BureauGrades;
import org.epaulet.assessment.BureauRating;
import org.epaulet.assessment.Contender;
import org.epaulet.assessment.Graded;
import org.epaulet.assessment.PersonFigures;
import org.epaulet.assessment.Quota;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.store.PeopleStores;
import org.epaulet.job.store.StandingStore.Standing;
import org.epaulet.job.store.Units;
import org.epaulet.pay.Bands;
import org.epaulet.pay.PeriodAwards;
import org.epaulet.pay.PeriodPaid;
import org.epaulet.roster.Member;
import org.epaulet.tier.TierBoard;
import org.epaulet.tier.TierCandidate;
import org.epaulet.tier.TierMove;

/** Grades one bureau: seats of the top grade (R12), tiers (R13), and the band each person falls into (R14). */
public final class GradeBureau {

    private final RunContext context;
    private final Units units;
    private final PeopleStores stores;
    private final Quota quota;

    /** Takes what the run works on, and where its people are kept. */
    public GradeBureau(RunContext context, Units units, PeopleStores stores) {
        this.context = context;
        this.units = units;
        this.stores = stores;
        this.quota = new Quota(context.policy(), units.tree());
    }

    /** Grades the bureau with that number and returns how many people it has in the year. */
    int grade(int bureau) {
        Outcome outcome = outcome(bureau);
        if (context.policy().ratesByBureau()) {
            stores.assessments().rate(bureau, outcome.assessed());
        }
        SortedMap<Integer, Standing> standing = new TreeMap<>();
        outcome.assessed()
                .forEach((number, assessment) -> standing.put(
                        number,
                        new Standing(
                                outcome.graded().get(assessment.person()),
                                outcome.moves().get(assessment.person()),
                                Bands.of(context.policy(), outcome.figures().get(number))
                                        .code(),
                                outcome.ranked()
                                        .get(outcome.graded()
                                                .get(assessment.person())
                                                .pool()),
                                outcome.paidByPeriods(assessment.person()))));
        stores.standings().write(bureau, standing, outcome.grades().pools());
        return outcome.assessed().size();
    }

    /**
     * What the quota and the ladder of tiers make of a bureau, by person number or id.
     *
     * @param contenders as the quota saw them
     * @param candidates as the ladder saw them
     * @param ranked how many assessed people each pool has
     * @param periodAwards what each period paid; who took no part is left out
     */
    public record Outcome(
            SortedMap<Integer, Assessment> assessed,
            List<Contender> contenders,
            BureauGrades grades,
            Map<String, Graded> graded,
            Map<Integer, PersonFigures> figures,
            List<TierCandidate> candidates,
            Map<String, TierMove> moves,
            Map<String, Integer> ranked,
            Map<String, List<PeriodPaid>> periodAwards) {

        /** Returns what the periods paid the person in all, in fen. */
        public long paidByPeriods(String person) {
            return periodAwards.getOrDefault(person, List.of()).stream()
                    .mapToLong(PeriodPaid::fen)
                    .sum();
        }
    }

    /** Returns what becomes of the bureau; writes nothing. */
    public Outcome outcome(int bureau) {
        SortedMap<Integer, Member> people = stores.members().bureau(bureau);
        String code = units.unit(bureau).code();
        SortedMap<Integer, Assessment> scored = stores.assessments().scored(people.keySet());
        SortedMap<Integer, Assessment> assessed = context.policy().ratesByBureau()
                ? new BureauRating(context.policy(), context.year(), units.tree()).rate(code, people, scored)
                : scored;
        List<Contender> contenders = contenders(people, assessed);
        BureauGrades grades = quota.grade(code, contenders);
        Map<String, Graded> graded =
                grades.people().stream().collect(Collectors.toMap(Graded::person, Function.identity()));
        Map<String, Integer> ranked = new HashMap<>();
        grades.pools().forEach(pool -> ranked.put(pool.pool(), pool.assessed()));
        Map<Integer, PersonFigures> figures = new TreeMap<>();
        assessed.forEach((number, assessment) -> {
            Graded stands = graded.get(assessment.person());
            figures.put(
                    number,
                    PersonFigures.of(
                            people.get(number), context.year(), assessment, stands, ranked.get(stands.pool())));
        });
        List<TierCandidate> candidates = figures.entrySet().stream()
                .map(person -> TierCandidate.of(
                        context.policy(), context.year(), people.get(person.getKey()), person.getValue()))
                .toList();
        Map<String, TierMove> moves = TierBoard.decide(context.policy(), code, candidates).stream()
                .collect(Collectors.toMap(TierMove::person, Function.identity()));
        return new Outcome(
                assessed,
                contenders,
                grades,
                graded,
                figures,
                candidates,
                moves,
                ranked,
                periodAwards(people, assessed, graded, figures));
    }

    private List<Contender> contenders(Map<Integer, Member> people, SortedMap<Integer, Assessment> assessed) {
        return assessed.entrySet().stream()
                .map(person -> contender(people.get(person.getKey()), person.getValue()))
                .toList();
    }

    private Contender contender(Member member, Assessment assessment) {
        return Contender.of(
                assessment,
                member.person(),
                context.policy().quota(),
                PersonFigures.of(member, context.year(), assessment, (String) null),
                context.year());
    }

    private Map<String, List<PeriodPaid>> periodAwards(
            Map<Integer, Member> people,
            SortedMap<Integer, Assessment> assessed,
            Map<String, Graded> graded,
            Map<Integer, PersonFigures> figures) {
        if (context.policy().pay().periodAwards().isEmpty()) {
            return Map.of();
        }
        List<PeriodAwards.Participant> participants = new ArrayList<>();
        assessed.forEach((number, assessment) -> participants.add(new PeriodAwards.Participant(
                assessment.person(),
                people.get(number).person().unit(),
                graded.get(assessment.person()).pool(),
                assessment,
                figures.get(number))));
        return new PeriodAwards(context.policy(), context.year()).paid(participants);
    }
}
