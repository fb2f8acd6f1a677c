package org.epaulet.policy;

import org.epaulet.policy.yaml.Optional;

/**
 * How an assessment year is cut into periods (R2).
 *
 * @param period the length of one period
 * @param closesOn the day of the month that closes a period (25 gives 26th to 25th); null: the month's last day
 */
public record YearRule(PeriodLength period, @Optional Integer closesOn) {

    /** Returns the assessment year of that number. */
    public AssessmentYear year(int number) {
        return AssessmentYear.of(number, this);
    }
}
