package org.epaulet.delivery.synthetic;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;

/**
 * The days of the assessment year as epoch days, and as they are written.
 */
final class Days {

    private final int year;
    private final byte[][] written;

    Days(int year) {
        this.year = year;
        written = new byte[last() - first() + 1][];
        for (int i = 0; i < written.length; i++) {
            written[i] = iso(first() + i).getBytes(StandardCharsets.US_ASCII);
        }
    }

    int year() {
        return year;
    }

    int first() {
        return day(year, 1, 1);
    }

    int last() {
        return day(year, 12, 31);
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
