package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.policy.AssessmentYear;
import org.epaulet.policy.CeilingRule;
import org.epaulet.policy.Grade;
import org.epaulet.policy.Policy;
import org.epaulet.roster.Member;

/**
 * Grades who is assessed by the total (R10) and lowers the grade to the ceilings that hold (R11, 一票否决).
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
        Assessment rated = scored.assessed(byTotal(scored.total(), PersonFigures.before(member, year, scored)));
        PersonFigures figures = PersonFigures.before(member, year, rated);
        List<Integer> holding = new ArrayList<>();
        int lowest = -1;
        for (int place = 0; place < policy.ceilings().size(); place++) {
            CeilingRule rule = policy.ceilings().get(place);
            if (rule.when().holds(figures)) {
                holding.add(place);
                lowest = Math.max(lowest, policy.place(rule.ceiling()));
            }
        }
        return holding.isEmpty() ? rated : lowered(rated, lowest, holding);
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
        int place = Math.max(ceiling, policy.place(rated.thresholdGrade()));
        List<Grade> grades = policy.grades();
        return rated.under(
                grades.get(ceiling).code(), holding, grades.get(place).code());
    }
}
