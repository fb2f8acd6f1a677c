package org.epaulet.tier;

import static org.assertj.core.api.Assertions.assertThat;

import org.epaulet.policy.reading.PolicyText;
import org.epaulet.policy.tier.TierRule;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.policy.year.PeriodLength;
import org.epaulet.policy.year.YearRule;
import org.junit.jupiter.api.Test;

class TierMoveTest {

    private static final AssessmentYear CALENDAR = new YearRule(PeriodLength.MONTH, null).year(2025);
    private static final AssessmentYear TO_25_DECEMBER = new YearRule(PeriodLength.MONTH, 25).year(2025);
    private static final TierMove PROMOTED = new TierMove("a", "6", "5", TierAction.PROMOTE, 3);
    private static final TierMove ENTERED = new TierMove("b", null, "6", TierAction.ENTRY, 0);

    @Test
    void aMoveCountsFromTheDayAfterTheYear() {
        TierRule plain = PolicyText.ofDefault().read().tiers();
        assertThat(PROMOTED.effective(plain, CALENDAR)).isEqualTo("2026-01-01");
        assertThat(PROMOTED.effective(plain, TO_25_DECEMBER)).isEqualTo("2025-12-26");
    }

    @Test
    void aKindOfMoveMayCountFromTheFirstSuchDayAfterTheYear() {
        assertThat(PROMOTED.effective(promotedFrom("07-01"), CALENDAR)).isEqualTo("2026-07-01");
        assertThat(ENTERED.effective(promotedFrom("07-01"), CALENDAR)).isEqualTo("2026-01-01");
        assertThat(PROMOTED.effective(promotedFrom("07-01"), TO_25_DECEMBER)).isEqualTo("2026-07-01");
        assertThat(PROMOTED.effective(promotedFrom("12-26"), TO_25_DECEMBER)).isEqualTo("2025-12-26");
        assertThat(PROMOTED.effective(promotedFrom("12-25"), TO_25_DECEMBER)).isEqualTo("2026-12-25");
    }

    private static TierRule promotedFrom(String day) {
        return PolicyText.ofDefault()
                .with("\ntiers:\n", "\ntiers:\n  effective: {promote: " + day + "}\n")
                .read()
                .tiers();
    }
}
