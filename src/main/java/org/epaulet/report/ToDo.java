package org.epaulet.report;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something that HR may want to act on before the year ends.
 *
 * @param before what the figure was on the night before; null: the same, or no night before
 * @param now what it is: a grade, or a number of failed periods
 * @param points how far the total is above the grade's threshold; null: not asked
 * @param due day by which something has to be done; null: none
 */
public record ToDo(
        Kind kind,
        String person,
        String name,
        String unit,
        String unitName,
        BigDecimal total,
        String grade,
        String before,
        String now,
        BigDecimal points,
        LocalDate due) {

    /** Why somebody is listed, in the order of the sheet. */
    public enum Kind {
        /** The grade by total is lower than on the night before. */
        FELL,
        /** The grade by total is one of the lowest. */
        BELOW,
        /** Failed periods have brought a ceiling. */
        TOO_MANY_FAILED,
        /** One more failed period would. */
        ONE_SHORT,
        /** The total is hardly above the threshold of its grade. */
        AT_RISK,
        /** A contract of which notice has to be given soon. */
        NOTICE,
        /** A probation that ends soon. */
        PROBATION
    }

    /** Shows the id alone: a person's record never reaches a log. */
    @Override
    public String toString() {
        return "ToDo[" + kind + " " + person + "]";
    }
}
