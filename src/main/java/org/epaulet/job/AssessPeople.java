package org.epaulet.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.epaulet.assessment.Assessor;
import org.epaulet.evidence.Tally;
import org.epaulet.job.store.AssessmentStore;
import org.epaulet.job.store.AssessmentStore.Assessed;
import org.epaulet.job.store.MemberStore;
import org.epaulet.job.store.Units;
import org.epaulet.roster.Member;

/** Assesses people: service, components, total, status, grade before the quota (R4 to R11). */
final class AssessPeople {

    private final Units units;
    private final MemberStore members;
    private final AssessmentStore assessments;
    private final Assessor assessor;
    private final Tallies tallies;

    /** Where the sums of people's records come from. */
    @FunctionalInterface
    interface Tallies {

        /** Returns the tallies of the people from one number to another, the last not included, by number. */
        Map<Integer, List<Tally>> of(int from, int to);
    }

    AssessPeople(RunContext context, Units units, MemberStore members, AssessmentStore assessments, Tallies tallies) {
        this.units = units;
        this.members = members;
        this.assessments = assessments;
        this.assessor = new Assessor(context.policy(), context.year());
        this.tallies = tallies;
    }

    /** Assesses the people from one number to another, the last not included. */
    void assess(int from, int to) {
        SortedMap<Integer, Member> people = members.range(from, to);
        Map<Integer, List<Tally>> sums = new HashMap<>(tallies.of(from, to));
        List<Assessed> assessed = new ArrayList<>();
        people.forEach((number, member) -> assessed.add(new Assessed(
                number,
                units.bureau(units.number(member.person().unit())),
                assessor.assess(member, sums.getOrDefault(number, List.of())).orElse(null))));
        assessments.write(from, to, assessed);
    }
}
