package org.epaulet.job.standing;

import java.time.LocalDate;
import java.util.List;
import org.epaulet.assessment.PeriodScore;
import org.epaulet.report.PersonResult;

/**
 * Where one person stands on a day.
 *
 * @param result as the year-end shows it, without pay
 * @param failed periods below the pass mark
 * @param periods each closed period by which the course is shown; empty without such a component
 * @param probationEnd null: none
 * @param byTotal the grade that the total alone would bring, also while the grade waits; null: there is no total
 * @param tooMany the ceiling that holds because of failed periods; null: none
 * @param oneShort the ceiling that one more failed period would bring; null: none
 * @param print of what it is made of
 * @param recordsThen see {@link Assessed}
 */
public record Stand(
        PersonResult result,
        int failed,
        List<PeriodScore> periods,
        LocalDate probationEnd,
        String byTotal,
        String tooMany,
        String oneShort,
        Fingerprint print,
        Long recordsThen) {

    public Stand {
        periods = List.copyOf(periods);
    }

    /** Shows the id alone: a person's record never reaches a log. */
    @Override
    public String toString() {
        return "Stand[" + result.id() + "]";
    }
}
