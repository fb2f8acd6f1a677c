package org.epaulet.job.yearend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.Assessor;
import org.epaulet.evidence.Tally;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.store.PeopleStores;
import org.epaulet.roster.Member;

/** Assesses people: service, components, total, status, grade before the quota (R4 to R11). */
public final class AssessPeople {

    private final PeopleStores stores;
    private final Assessor assessor;
    private final Tallies tallies;

    /** Where the sums of people's records come from. */
    @FunctionalInterface
    public interface Tallies {

        /** Returns the tallies of the people from one number to another, the last not included, by number. */
        Map<Integer, List<Tally>> of(int from, int to);
    }

    /** Takes what the run works on, and where its people and the sums of their records are. */
    public AssessPeople(RunContext context, PeopleStores stores, Tallies tallies) {
        this.stores = stores;
        this.assessor = new Assessor(context.policy(), context.year());
        this.tallies = tallies;
    }

    /** Assesses the people from one number to another, the last not included. */
    public void assess(int from, int to) {
        SortedMap<Integer, Member> people = stores.members().range(from, to);
        Map<Integer, List<Tally>> sums = new HashMap<>(tallies.of(from, to));
        SortedMap<Integer, Assessment> assessed = new TreeMap<>();
        people.forEach((number, member) -> assessed.put(
                number,
                assessor.assess(member, sums.getOrDefault(number, List.of())).orElse(null)));
        stores.assessments().write(from, to, assessed);
    }
}
