package org.epaulet.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.epaulet.policy.pay.Band;
import org.epaulet.policy.pay.ShareRule;
import org.junit.jupiter.api.Test;

/** What becomes of one person's shares once a correction has changed days or coefficient (R17). */
class CorrectedSharesTest {

    /** 1,000.03 CNY over a weight of 365 are 273.98 fen a day. */
    private static final UnitRate RATE = new UnitRate(100_003, BigDecimal.valueOf(365));

    @Test
    void aShareStandsToTheFenWhileItsDaysAndItsCoefficientDo() {
        // by the rate it is 100,003 fen: the one that was left over and fell to them stays theirs
        Share given = share("U", 365, "1.00", 100_004, false);
        assertThat(corrected(Map.of("U", 365), band("1.0", false), given).shares())
                .containsExactly(given);
        assertThat(corrected(Map.of("U", 364), band("1.0", false), given).shares())
                .containsExactly(share("U", 364, "1.0", 99_729, false));
        assertThat(corrected(Map.of("U", 365), band("0.6", false), given).shares())
                .containsExactly(share("U", 365, "0.6", 60_002, false));
    }

    @Test
    void aReservedShareIsTakenReturnedOrToppedUp() {
        Share reserved = share("U", 365, "1.0", 100_003, true);
        assertThat(corrected(Map.of("U", 365), band("0.6", false), reserved).releases())
                .containsExactly(new ReservedRelease("b", "U", 100_003, 60_002, 40_001, 0));
        assertThat(corrected(Map.of("U", 365), band("1.2", false), reserved).releases())
                .containsExactly(new ReservedRelease("b", "U", 100_003, 100_003, 0, 20_001));
        assertThat(corrected(Map.of("U", 365), band("0", false), reserved).releases())
                .containsExactly(new ReservedRelease("b", "U", 100_003, 0, 100_003, 0));
    }

    @Test
    void whatStaysReservedMovesOnlyAsFarAsItChanges() {
        Share reserved = share("U", 365, "1.0", 100_003, true);
        assertThat(corrected(Map.of("U", 365), band("1.0", true), reserved).releases())
                .isEmpty();
        assertThat(corrected(Map.of("U", 300), band("1.0", true), reserved).releases())
                .containsExactly(new ReservedRelease("b", "U", 100_003, 0, 17_809, 0));
    }

    @Test
    void whoWasNeverInTheUnitHasItsReservedShareGivenBackAndIsPaidWhereTheyWere() {
        CorrectedShares moved = corrected(Map.of("V", 365), band("1.0", false), share("U", 365, "1.0", 100_003, true));
        assertThat(moved.shares()).containsExactly(share("V", 365, "1.0", 100_003, false));
        assertThat(moved.releases()).containsExactly(new ReservedRelease("b", "U", 100_003, 0, 100_003, 0));
    }

    @Test
    void withoutWeightTheRateIsByTheDaysOfAllWhoDidNotLeave() {
        UnitRate unshared = UnitRate.of(100_003, BigDecimal.ZERO, 730);
        assertThat(unshared.fen(new BigDecimal("1.5"), 365, ShareRule.PLAIN)).isEqualTo(75_002);
        assertThat(UnitRate.of(100_003, new BigDecimal("0.6"), 730))
                .isEqualTo(new UnitRate(100_003, new BigDecimal("0.6")));
        assertThat(UnitRate.of(100_003, BigDecimal.ZERO, 0).fen(BigDecimal.ONE, 365, ShareRule.PLAIN))
                .as("a pool of nobody")
                .isZero();
    }

    @Test
    void halfAFenOfACorrectedShareRoundsUp() {
        assertThat(new UnitRate(1, BigDecimal.valueOf(2)).fen(BigDecimal.ONE, 1, ShareRule.PLAIN))
                .isEqualTo(1);
        assertThat(new UnitRate(49, BigDecimal.valueOf(100)).fen(BigDecimal.ONE, 1, ShareRule.PLAIN))
                .isZero();
    }

    private static CorrectedShares corrected(Map<String, Integer> days, Band band, Share before) {
        Function<String, UnitRate> rates = unit -> RATE;
        return CorrectedShares.of(
                "b", days, new ShareTerms(band, ShareRule.PLAIN, Docking.NONE), List.of(before), rates);
    }

    private static Band band(String coefficient, boolean reserved) {
        return new Band("X", null, null, new BigDecimal(coefficient), reserved);
    }

    private static Share share(String unit, int days, String coefficient, long fen, boolean reserved) {
        return new Share("b", unit, days, new BigDecimal(coefficient), fen, reserved);
    }
}
