package org.epaulet.job.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.Assessor;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.Policy;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Homes;
import org.epaulet.roster.Member;

/**
 * Assesses people on one of the year's days, by the rules of the year-end (R4 to R11), the year ending on that day. Threads may ask at the
 * same time.
 */
public final class DayAssessor {

    private final AssessmentYear year;
    private final Homes homes;
    private final Assessor assessor;
    private final boolean groups;
    private final Map<String, Integer> closed;
    private final Map<String, Integer> closedThen;

    /** Takes the policy as it stands on the day, the year as it ends on it, and where units belong. */
    public DayAssessor(Policy policy, AssessmentYear year, Homes homes) {
        this(policy, year, homes, null);
    }

    /**
     * Takes also the night against which changes are told.
     *
     * @param followed the year as it ended on that night, by the same policy; null: there is none
     */
    public DayAssessor(Policy policy, AssessmentYear year, Homes homes, AssessmentYear followed) {
        this.year = year;
        this.homes = homes;
        this.assessor = new Assessor(policy, year);
        this.groups = policy.asksForGroups();
        this.closed = policy.periods(year);
        this.closedThen = followed == null ? null : policy.periods(followed);
    }

    /** Returns whether the person had a day of employment by then. */
    public boolean inYear(Member whole) {
        return assessor.inYear(onTheDay(whole));
    }

    /** Returns the person on the day, in the unit of that day. */
    public Member onTheDay(Member whole) {
        return DayCut.of(whole, year.end(), homes);
    }

    /** Returns those of the tallies that count by then. */
    public List<Tally> closed(List<Tally> tallies) {
        return of(closed, tallies);
    }

    /**
     * Assesses one person; empty if they had no day of employment by then.
     *
     * @param whole in conflict only by what the tables say
     * @param contradicted whether records that name the person contradict each other: these are the night's own, whichever run's roster
     *     it uses
     */
    public Optional<Assessed> assess(Member whole, List<Tally> tallies, boolean contradicted) {
        Member known = onTheDay(whole);
        Member member = contradicted ? known.inConflict() : known;
        List<Tally> counting = closed(tallies);
        return assessor.scored(member, counting).map(scored -> {
            Fingerprint print = Fingerprint.of(known, counting, contradicted);
            Long then = recordsThen(tallies, contradicted, print);
            return new Assessed(member, assessor.rated(member, lean(scored)), print, then);
        });
    }

    private Long recordsThen(List<Tally> tallies, boolean contradicted, Fingerprint now) {
        if (closedThen == null) {
            return null;
        }
        return closedThen.equals(closed)
                ? (Long) now.records()
                : (Long) Fingerprint.records(of(closedThen, tallies), contradicted);
    }

    private static List<Tally> of(Map<String, Integer> periods, List<Tally> tallies) {
        List<Tally> closed = new ArrayList<>(tallies.size());
        for (Tally tally : tallies) {
            if (tally.period() <= periods.getOrDefault(tally.component(), 0)) {
                closed.add(tally);
            }
        }
        return closed;
    }

    /** Of a hundred thousand people only what is still asked for is held. */
    private Assessment lean(Assessment assessment) {
        return groups ? assessment : assessment.withoutGroups();
    }
}
