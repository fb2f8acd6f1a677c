package org.epaulet.policy.pay;

import java.math.BigDecimal;
import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * An award of the year 年终奖 (R14), by grade or by any condition; who meets several gets them all.
 *
 * @param grade null: any
 * @param amount CNY, for a full year where it is prorated: a number, or an expression over the person's year; rounded to the fen,
 *     HALF_UP, and 0 where it is below or a figure that it needs is missing
 * @param when what else must hold; null: nothing
 * @param prorated whether who was employed for part of the year gets that part; null: yes
 * @param label what it is called; null: by its grade
 */
public record GradeAward(
        @Optional String grade,
        @At(Stage.PAID) Expression amount,
        @Optional @At(Stage.GRADED) Condition when,
        @Optional Boolean prorated,
        @Optional Label label) {

    public GradeAward {
        prorated = prorated == null || prorated;
    }

    /** The award of a grade for a full year. */
    public GradeAward(String grade, BigDecimal amount) {
        this(grade, Expression.of(amount), null, null, null);
    }

    /** Returns whether the person of these figures gets it. */
    public boolean goesTo(Figures figures) {
        return (grade == null || grade.equals(figures.value(Figure.GRADE))) && (when == null || when.holds(figures));
    }
}
