package org.epaulet.delivery.synthetic;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import org.epaulet.policy.year.AssessmentYear;

/**
 * The days of the assessment year as epoch days, and as they are written.
 */
final class Days {

    private static final int SLICES = 12;

    private final int year;
    private final int first;
    private final int last;
    private final byte[][] written;

    Days(int year) {
        this(year, day(year, 1, 1), day(year, 12, 31));
    }

    Days(AssessmentYear year) {
        this(year.number(), (int) year.start().toEpochDay(), (int) year.end().toEpochDay());
    }

    private Days(int year, int first, int last) {
        this.year = year;
        this.first = first;
        this.last = last;
        written = new byte[last - first + 1][];
        for (int i = 0; i < written.length; i++) {
            written[i] = iso(first + i).getBytes(StandardCharsets.US_ASCII);
        }
    }

    int year() {
        return year;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** Returns the first day of a twelfth of the year, counted from 0. */
    int slice(int number) {
        return first + (last - first + 1) * number / SLICES;
    }

    int first(Month month) {
        return day(year, month.getValue(), 1);
    }

    int last(Month month) {
        return first(month) + LocalDate.of(year, month, 1).lengthOfMonth() - 1;
    }

    /** Returns a day of the year as it is written. */
    byte[] bytes(int day) {
        return written[day - first()];
    }

    static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    static String iso(int day) {
        return LocalDate.ofEpochDay(day).toString();
    }
}
