package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
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
 * @param floorRules places, counted from 0, of the policy's floor rules that hold
 * @param beside whether a floor gives the grade beside its quota
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
        String grade,
        List<Integer> floorRules,
        boolean beside) {

    public Assessment {
        scores = List.copyOf(scores);
        ceilingRules = List.copyOf(ceilingRules);
        floorRules = List.copyOf(floorRules);
    }

    /** An assessment that no floor lifts. */
    public Assessment(
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
        this(
                person,
                service,
                status,
                reason,
                scores,
                bonus,
                total,
                failedPeriods,
                thresholdGrade,
                ceiling,
                ceilingRules,
                grade,
                List.of(),
                false);
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
        return new Assessment(
                person,
                service,
                AssessmentStatus.WITHHELD,
                why,
                scores,
                bonus,
                total,
                failedPeriods,
                null,
                null,
                List.of(),
                null);
    }

    Assessment assessed(String byTotal) {
        return rated(byTotal, null, List.of(), byTotal, List.of(), false);
    }

    Assessment lifted(String to, List<Integer> rules, boolean besideQuota) {
        return rated(thresholdGrade, ceiling, ceilingRules, to, rules, besideQuota);
    }

    Assessment under(String lowest, List<Integer> rules, String lowered) {
        return rated(thresholdGrade, lowest, rules, lowered, floorRules, beside && lowered.equals(grade));
    }

    /** Returns the assessment with the grades, of periods and of the year, that the whole bureau leads to. */
    public Assessment ratedLike(Assessment other) {
        return with(gradedLike(scores, other.scores))
                .rated(
                        other.thresholdGrade,
                        other.ceiling,
                        other.ceilingRules,
                        other.grade,
                        other.floorRules,
                        other.beside);
    }

    private static List<ComponentScore> gradedLike(List<ComponentScore> scores, List<ComponentScore> other) {
        List<ComponentScore> graded = new ArrayList<>();
        for (int place = 0; place < scores.size(); place++) {
            graded.add(scores.get(place).gradedLike(other.get(place)));
        }
        return graded;
    }

    /** Returns the assessment without the groups of which its scores are made. */
    public Assessment withoutGroups() {
        return with(scores.stream().map(ComponentScore::withoutGroups).toList());
    }

    /** Returns the assessment with other scores, whose values are the same. */
    Assessment with(List<ComponentScore> others) {
        return new Assessment(
                person,
                service,
                status,
                reason,
                others,
                bonus,
                total,
                failedPeriods,
                thresholdGrade,
                ceiling,
                ceilingRules,
                grade,
                floorRules,
                beside);
    }

    private Assessment rated(
            String byTotal,
            String lowest,
            List<Integer> rules,
            String result,
            List<Integer> lifting,
            boolean besideQuota) {
        return new Assessment(
                person,
                service,
                status == null ? AssessmentStatus.ASSESSED : status,
                reason,
                scores,
                bonus,
                total,
                failedPeriods,
                byTotal,
                lowest,
                rules,
                result,
                lifting,
                besideQuota);
    }

    /** Returns the assessment of somebody whom a decision gave the grade that was withheld: assessed like others (R17). */
    public Assessment decided() {
        return status != AssessmentStatus.WITHHELD
                ? this
                : new Assessment(
                        person,
                        service,
                        AssessmentStatus.ASSESSED,
                        null,
                        scores,
                        bonus,
                        total,
                        failedPeriods,
                        thresholdGrade,
                        ceiling,
                        ceilingRules,
                        grade,
                        floorRules,
                        beside);
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
