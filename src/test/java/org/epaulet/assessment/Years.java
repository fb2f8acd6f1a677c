package org.epaulet.assessment;

import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.policy.year.PeriodLength;
import org.epaulet.policy.year.YearRule;

/** The assessment years of the tests. */
final class Years {

    static final AssessmentYear CALENDAR_2025 = new YearRule(PeriodLength.MONTH, null).year(2025);

    /** From 26 December 2024 to 25 December 2025, in quarters. */
    static final AssessmentYear QUARTERS_2025 = new YearRule(PeriodLength.QUARTER, 25).year(2025);

    private Years() {}
}
