package org.epaulet.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.PastGrade;

/**
 * A person's grades over the years (R13, R15): those of the years before, and this year's.
 *
 * @param grade of the year; null: none
 */
record GradedYears(List<PastGrade> history, AssessmentYear year, String grade) {

    /** Returns how many years have one of the grades. */
    int with(Set<String> grades) {
        int now = grade != null && grades.contains(grade) ? 1 : 0;
        return now
                + (int) gradedYears()
                        .filter(past -> grades.contains(past.grade()))
                        .count();
    }

    /** Returns how many years in a row, up to this one, have one of the grades; one without a grade neither counts nor interrupts. */
    int inRow(Set<String> grades) {
        if (grade == null || !grades.contains(grade)) {
            return 0;
        }
        return 1
                + (int) gradedYears()
                        .sorted(Comparator.comparingInt(PastGrade::year).reversed())
                        .takeWhile(past -> grades.contains(past.grade()))
                        .count();
    }

    /**
     * Returns how many years since a day have one of the grades.
     *
     * @param since null: no year counts
     * @param wholeYears whether a year that had begun by then is left out
     */
    int since(Set<String> grades, LocalDate since, boolean wholeYears) {
        if (since == null) {
            return 0;
        }
        int first = wholeYears ? year.firstFrom(since) : year.numberOn(since);
        boolean now = first <= year.number() && grade != null && grades.contains(grade);
        return (now ? 1 : 0)
                + (int) gradedYears()
                        .filter(past -> past.year() >= first && grades.contains(past.grade()))
                        .count();
    }

    /** Returns the grade of the latest year before this one that has a grade (R13, R15), null for none. */
    String previousGrade() {
        return gradedYears()
                .max(Comparator.comparingInt(PastGrade::year))
                .map(PastGrade::grade)
                .orElse(null);
    }

    private Stream<PastGrade> gradedYears() {
        return history.stream().filter(past -> past.year() < year.number() && past.grade() != null);
    }
}
