package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.policy.Policy;
import org.epaulet.policy.grade.CeilingRule;
import org.epaulet.policy.grade.FloorRule;
import org.epaulet.policy.grade.Grade;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Member;

/**
 * Grades who is assessed by the total (R10), lifts the grade to the floors and lowers it to the ceilings that hold (R11, 一票否决).
 */
final class Grading {

    private final Policy policy;
    private final AssessmentYear year;

    Grading(Policy policy, AssessmentYear year) {
        this.policy = policy;
        this.year = year;
    }

    /** Returns the assessment with its grade before the quota; it must have a total. */
    Assessment grade(Member member, Assessment scored) {
        return grade(member, scored, Place.NONE);
    }

    /**
     * Returns the assessment with its grade before the quota; it must have a total.
     *
     * @param place among those who are compared; its rank is null where it is not known yet
     */
    Assessment grade(Member member, Assessment scored, Place place) {
        PersonFigures known = PersonFigures.ranked(member, year, scored.assessed(null), place);
        Assessment rated = scored.assessed(byTotal(scored.total(), known));
        PersonFigures figures = PersonFigures.ranked(member, year, rated, place);
        Assessment lifted = lifted(rated, figures);
        List<Integer> holding = new ArrayList<>();
        int lowest = -1;
        for (int each = 0; each < policy.ceilings().size(); each++) {
            CeilingRule rule = policy.ceilings().get(each);
            if (rule.when().holds(figures)) {
                holding.add(each);
                lowest = Math.max(lowest, policy.place(rule.ceiling()));
            }
        }
        return holding.isEmpty() ? lifted : lowered(lifted, lowest, holding);
    }

    private Assessment lifted(Assessment rated, PersonFigures figures) {
        List<Integer> holding = new ArrayList<>();
        int grade = policy.place(rated.thresholdGrade());
        for (int place = 0; place < policy.floors().size(); place++) {
            FloorRule rule = policy.floors().get(place);
            if (rule.when().holds(figures)) {
                holding.add(place);
                grade = Math.min(grade, policy.place(rule.floor()));
            }
        }
        if (holding.isEmpty()) {
            return rated;
        }
        String lifted = policy.grades().get(grade).code();
        boolean beside = holding.stream()
                .map(place -> policy.floors().get(place))
                .anyMatch(rule -> rule.beside() && rule.floor().equals(lifted));
        return rated.lifted(lifted, holding, beside);
    }

    private String byTotal(BigDecimal total, PersonFigures known) {
        List<Grade> grades = policy.grades();
        for (Grade grade : grades) {
            boolean reached = grade.atLeast() == null || total.compareTo(grade.atLeast()) >= 0;
            if (reached && (grade.when() == null || grade.when().holds(known))) {
                return grade.code();
            }
        }
        return grades.get(grades.size() - 1).code();
    }

    private Assessment lowered(Assessment rated, int ceiling, List<Integer> holding) {
        int place = Math.max(ceiling, policy.place(rated.grade()));
        List<Grade> grades = policy.grades();
        return rated.under(
                grades.get(ceiling).code(), holding, grades.get(place).code());
    }
}
