package org.epaulet.job.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.epaulet.delivery.CodePoints;
import org.epaulet.policy.Policy;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.UnitTree;

/** The standing of a year on one of its days, by the rules of the year-end (R4 to R13, R15), the year ending on that day. */
public final class Standing {

    private static final Comparator<Stand> BY_ID =
            Comparator.comparing(stand -> stand.result().id(), CodePoints.ORDER);

    private final UnitTree units;
    private final BureauStanding bureaus;

    /** Takes the policy as it stands on the day, and the year as it ends on it. */
    public Standing(Policy policy, AssessmentYear year, UnitTree units) {
        this.units = units;
        this.bureaus = new BureauStanding(policy, year, units);
    }

    /** Returns where everybody stands, by id. */
    public List<Stand> of(List<Assessed> people) {
        Map<String, List<Assessed>> byBureau = new TreeMap<>(CodePoints.ORDER);
        people.forEach(person -> byBureau.computeIfAbsent(
                        units.bureau(person.member().person().unit()), none -> new ArrayList<>())
                .add(person));
        // bureaus do not affect each other (R2)
        return byBureau.entrySet().parallelStream()
                .flatMap(bureau -> bureaus.decide(bureau.getKey(), bureau.getValue()).stands().stream())
                .sorted(BY_ID)
                .toList();
    }
}
