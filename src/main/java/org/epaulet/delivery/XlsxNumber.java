package org.epaulet.delivery;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The text that a number cell of a workbook stands for: the digits of an integer, 15 significant digits of another number,
 * the day of a date.
 */
final class XlsxNumber {

    /** What a workbook itself shows: beyond these digits a stored number is noise. */
    private static final MathContext SIGNIFICANT = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int LONGEST = 400;
    private static final long LAST_DAY = 2_958_465;
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    /** The 1900 system counts a 29 February 1900, day 60, that never was. */
    private static final long DAY_THAT_NEVER_WAS = 60;

    private static final LocalDate BEFORE_FIRST_OF_1900 = LocalDate.of(1899, 12, 31);

    private XlsxNumber() {}

    /**
     * Returns the text of a number cell.
     *
     * @param raw as it is stored; returned as it is if it is no number
     * @param date whether the cell is formatted as a date
     * @param from1904 whether the workbook counts days from 1904
     */
    static String text(String raw, boolean date, boolean from1904) {
        BigDecimal number = number(raw);
        if (number == null) {
            return raw;
        }
        LocalDate day = date ? day(number, from1904) : null;
        if (day != null) {
            return day.toString();
        }
        BigDecimal exact = number.stripTrailingZeros();
        BigDecimal shown = exact.scale() <= 0 ? exact : exact.round(SIGNIFICANT).stripTrailingZeros();
        return shown.toPlainString();
    }

    private static BigDecimal number(String raw) {
        if (raw.isEmpty() || raw.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(raw);
            long exponent = (long) number.precision() - number.scale();
            return Math.abs(exponent) > LONGEST ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static LocalDate day(BigDecimal serial, boolean from1904) {
        BigDecimal whole = serial.round(SIGNIFICANT).setScale(0, RoundingMode.FLOOR);
        if (whole.signum() < 0 || whole.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return null;
        }
        long day = whole.longValueExact();
        if (from1904) {
            return FIRST_OF_1904.plusDays(day);
        }
        return day == 0 ? null : BEFORE_FIRST_OF_1900.plusDays(day > DAY_THAT_NEVER_WAS ? day - 1 : day);
    }
}
