package org.epaulet.policy.year;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The assessment year (考核年度), first and last day included (R2).
 *
 * @param number the year it is called by
 * @param periods in order, without gap
 */
public record AssessmentYear(int number, LocalDate start, LocalDate end, List<Period> periods, YearRule rule) {

    public AssessmentYear {
        periods = List.copyOf(periods);
    }

    static AssessmentYear of(int number, YearRule rule) {
        List<Period> periods = new ArrayList<>();
        int months = rule.period().months();
        int shift = rule.shift();
        for (int last = months; last <= 12; last += months) {
            LocalDate from = closing(number, shift + last - months, rule).plusDays(1);
            List<LocalDate> begins = rule.period().begins(from);
            for (int part = 0; part < begins.size(); part++) {
                LocalDate to = part + 1 < begins.size()
                        ? begins.get(part + 1).minusDays(1)
                        : closing(number, shift + last, rule);
                periods.add(new Period(periods.size() + 1, begins.get(part), to));
            }
        }
        return new AssessmentYear(number, periods.get(0).from(), closing(number, shift + 12, rule), periods, rule);
    }

    /** Month 0 is December of the year before. */
    private static LocalDate closing(int number, int month, YearRule rule) {
        YearMonth closed = YearMonth.of(number, 1).plusMonths(month - 1L);
        Integer day = rule.closesOn();
        return day == null || day >= closed.lengthOfMonth() ? closed.atEndOfMonth() : closed.atDay(day);
    }

    /**
     * Returns the year cut into periods of that length; of a year that ends early, those that are closed by then.
     *
     * @param length null: the year's own
     */
    public List<Period> periods(PeriodLength length) {
        return length == null || length == rule.period()
                ? periods
                : of(number, rule.cutInto(length)).periods.stream()
                        .filter(period -> !period.to().isAfter(end))
                        .toList();
    }

    /** Returns the months of the year, all of them, each closed on the day that closes the year's. */
    public List<Period> months() {
        boolean whole = rule.period() == PeriodLength.MONTH && periods.size() == PeriodLength.MONTH.ofYear();
        return whole ? periods : of(number, rule.cutInto(PeriodLength.MONTH)).periods;
    }

    /** Returns how many days the year has. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** Returns whether the day lies in the year. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /**
     * Returns the year as it stands on one of its days: it ends there, with the periods that are closed by then. The year after
     * it stays the same.
     */
    public AssessmentYear upTo(LocalDate day) {
        List<Period> closed =
                periods.stream().filter(period -> !period.to().isAfter(day)).toList();
        return new AssessmentYear(number, start, day, closed, rule);
    }

    /** Returns the year after this one. */
    public AssessmentYear next() {
        return of(number + 1, rule);
    }

    /** Returns the first day of the year after this one. */
    public LocalDate nextStart() {
        return startOf(number + 1);
    }

    /** Returns the last day of the year after this one. */
    public LocalDate nextEnd() {
        return startOf(number + 2).minusDays(1);
    }

    private LocalDate startOf(int year) {
        return closing(year, rule.shift(), rule).plusDays(1);
    }

    /** Returns the number of the assessment year, by the same rule, that the day lies in. */
    public int numberOn(LocalDate day) {
        int around = day.getYear() - 1;
        while (!day.isBefore(startOf(around + 1))) {
            around++;
        }
        return around;
    }

    /** Returns the number of the first year, by the same rule, that begins on the day or after it. */
    public int firstFrom(LocalDate day) {
        int around = numberOn(day);
        return day.equals(startOf(around)) ? around : around + 1;
    }

    /** Returns the assessment year, by the same rule, that the day lies in. */
    public AssessmentYear around(LocalDate day) {
        return of(numberOn(day), rule);
    }

    /** Returns the day of the year with that month and day, the year being the one that holds it. */
    public LocalDate on(MonthDay day) {
        for (int calendarYear : new int[] {number, number - 1}) {
            if (contains(day.atYear(calendarYear))) {
                return day.atYear(calendarYear);
            }
        }
        return contains(day.atYear(number + 1)) ? day.atYear(number + 1) : day.atYear(number - 1);
    }
}
