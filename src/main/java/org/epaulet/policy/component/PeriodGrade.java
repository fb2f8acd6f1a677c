package org.epaulet.policy.component;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * A grade of one period of a component (月度、季度等次); a component lists them from best to worst.
 *
 * @param atLeast the period's score from which it is given; null for the worst, and where the ranking alone decides
 * @param percent at most this share of the people who are compared in the period gets it, rounded down; who finds no room
 *     gets the next grade; null: no limit
 * @param least so many people may get it however few are compared; null: 0
 */
public record PeriodGrade(
        String code,
        Label label,
        @Optional BigDecimal atLeast,
        @Optional BigDecimal percent,
        @Optional Integer least) {

    /** A grade without a limit. */
    public PeriodGrade(String code, Label label, BigDecimal atLeast) {
        this(code, label, atLeast, null, null);
    }

    /** Returns the place of the grade among these, 0 the best; -1 for none. */
    public static int place(List<PeriodGrade> grades, String code) {
        for (int place = 0; place < grades.size(); place++) {
            if (grades.get(place).code().equals(code)) {
                return place;
            }
        }
        return -1;
    }

    /** Returns the grade of a period with that score, null where there are none. */
    static String of(List<PeriodGrade> grades, BigDecimal score) {
        for (PeriodGrade grade : grades) {
            if (grade.atLeast() == null || score.compareTo(grade.atLeast()) >= 0) {
                return grade.code();
            }
        }
        return null;
    }
}
