package org.epaulet.delivery;

import java.time.LocalDate;
import java.time.YearMonth;
import org.epaulet.delivery.CellValue.Read;
import org.epaulet.delivery.CellValue.Refused;

/**
 * Reads dates: year-month-day with {@code -} or {@code /}, month and day of one or two digits.
 */
public final class CellDate {

    private static final int YEAR_DIGITS = 4;

    private CellDate() {}

    /** Reads a date from a cell as it stands. */
    public static CellValue<LocalDate> read(String cell) {
        LocalDate date = date(CellText.value(cell));
        return date == null
                ? new Refused<>(
                        RejectCode.BAD_DATE,
                        new Expected("应为日历上的日期，年-月-日", "expected a date of the calendar, year-month-day"))
                : new Read<>(date);
    }

    private static LocalDate date(String text) {
        if (text.length() < YEAR_DIGITS + 4 || text.length() > YEAR_DIGITS + 6 || !isSeparator(text, YEAR_DIGITS)) {
            return null;
        }
        int second = isSeparator(text, YEAR_DIGITS + 2) ? YEAR_DIGITS + 2 : YEAR_DIGITS + 3;
        if (!isSeparator(text, second)) {
            return null;
        }
        int year = digits(text, 0, YEAR_DIGITS);
        int month = digits(text, YEAR_DIGITS + 1, second);
        int day = digits(text, second + 1, text.length());
        boolean onCalendar = year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return onCalendar ? LocalDate.of(year, month, day) : null;
    }

    private static boolean isSeparator(String text, int at) {
        return text.charAt(at) == '-' || text.charAt(at) == '/';
    }

    /** Returns the number the digits make; -1 where there are none, or too many for a month or a day, or others than digits. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        if (from >= to || to - from > (from == 0 ? YEAR_DIGITS : 2)) {
            return -1;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
