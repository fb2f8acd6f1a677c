package org.epaulet.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.epaulet.policy.tier.TierEffect;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.policy.year.PeriodLength;
import org.epaulet.policy.year.YearRule;
import org.junit.jupiter.api.Test;

/** From when a move on the ladder counts, and what it brings in the next year (R13, R14). */
class TierWageChangeTest {

    private static final AssessmentYear YEAR = new YearRule(PeriodLength.MONTH, null).year(2025);
    private static final AssessmentYear UNTIL_25TH = new YearRule(PeriodLength.MONTH, 25).year(2025);

    @Test
    void aMoveCountsFromTheFirstSuchDayAfterTheYear() {
        assertThat(TierEffect.after(YEAR, MonthDay.of(7, 1))).isEqualTo("2026-07-01");
        assertThat(TierEffect.after(YEAR, MonthDay.of(1, 1))).isEqualTo("2026-01-01");
        assertThat(TierEffect.after(YEAR, null)).isEqualTo("2026-01-01");
        // the year ends on 25 December
        assertThat(TierEffect.after(UNTIL_25TH, null)).isEqualTo("2025-12-26");
        assertThat(TierEffect.after(UNTIL_25TH, MonthDay.of(1, 1))).isEqualTo("2026-01-01");
        assertThat(TierEffect.after(UNTIL_25TH, MonthDay.of(12, 26))).isEqualTo("2025-12-26");
    }

    @Test
    void theNextYearHasItsMonthsFromThatDayOn() {
        // 150.00 a month: six months; six and 16 of June's 30 days; the whole year
        assertThat(TierWageChange.inNextYear(YEAR, LocalDate.of(2026, 7, 1), 15000))
                .isEqualTo(90000);
        assertThat(TierWageChange.inNextYear(YEAR, LocalDate.of(2026, 6, 15), 15000))
                .isEqualTo(98000);
        // 150.03 for 25 of June's 30 days and six months: 125.025 and 900.18, half a fen up
        assertThat(TierWageChange.inNextYear(YEAR, LocalDate.of(2026, 6, 6), 15003))
                .isEqualTo(102521);
        assertThat(TierWageChange.inNextYear(YEAR, LocalDate.of(2026, 1, 1), 15000))
                .isEqualTo(180000);
        assertThat(TierWageChange.inNextYear(YEAR, LocalDate.of(2026, 7, 1), -15000))
                .isEqualTo(-90000);
    }
}
