package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.AssessmentStatus;

/**
 * What a year comes to for one person before the quota (R4 to R11).
 *
 * @param reason of the status; null when assessed
 * @param scores one for each component of the policy, in its order; empty when not assessed
 * @param bonus two decimals; null when not assessed
 * @param total two decimals; null when not assessed or without any component
 * @param failedPeriods periods below the pass mark
 * @param thresholdGrade the grade by total alone; null unless assessed
 * @param ceiling the lowest ceiling that holds; null: none, or not assessed
 * @param ceilingRules places, counted from 0, of the policy's ceiling rules that hold
 * @param grade the grade after ceilings, before the quota; null unless assessed
 */
public record Assessment(
        String person,
        Service service,
        AssessmentStatus status,
        String reason,
        List<ComponentScore> scores,
        BigDecimal bonus,
        BigDecimal total,
        int failedPeriods,
        String thresholdGrade,
        String ceiling,
        List<Integer> ceilingRules,
        String grade) {

    public Assessment {
        scores = List.copyOf(scores);
        ceilingRules = List.copyOf(ceilingRules);
    }

    /** What is known before the status, which is missing. */
    static Assessment scored(
            String person,
            Service service,
            List<ComponentScore> scores,
            BigDecimal bonus,
            BigDecimal total,
            int failedPeriods) {
        return new Assessment(
                person, service, null, null, scores, bonus, total, failedPeriods, null, null, List.of(), null);
    }

    Assessment notAssessed(String why) {
        AssessmentStatus none = AssessmentStatus.NOT_ASSESSED;
        return new Assessment(person, service, none, why, List.of(), null, null, 0, null, null, List.of(), null);
    }

    Assessment withheld(String why) {
        return rated(AssessmentStatus.WITHHELD, why, null, null, List.of(), null);
    }

    Assessment assessed(String byTotal) {
        return rated(AssessmentStatus.ASSESSED, null, byTotal, null, List.of(), byTotal);
    }

    Assessment under(String lowest, List<Integer> rules, String lowered) {
        return rated(status, reason, thresholdGrade, lowest, rules, lowered);
    }

    private Assessment rated(
            AssessmentStatus rated, String why, String byTotal, String lowest, List<Integer> rules, String result) {
        return new Assessment(
                person, service, rated, why, scores, bonus, total, failedPeriods, byTotal, lowest, rules, result);
    }

    /** Returns the assessment of somebody whom a decision gave the grade that was withheld: assessed like others (R17). */
    public Assessment decided() {
        return status == AssessmentStatus.WITHHELD
                ? rated(AssessmentStatus.ASSESSED, null, thresholdGrade, ceiling, ceilingRules, grade)
                : this;
    }

    /** Returns whether the person is assessed and has a grade. */
    public boolean assessed() {
        return status == AssessmentStatus.ASSESSED;
    }

    /** Returns the score of the component, null where it is missing. */
    public BigDecimal score(String component) {
        for (ComponentScore score : scores) {
            if (score.component().equals(component)) {
                return score.score();
            }
        }
        return null;
    }
}
