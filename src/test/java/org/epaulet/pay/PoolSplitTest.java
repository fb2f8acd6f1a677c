package org.epaulet.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PoolSplitTest {

    private static final PoolSplit YEAR_2025 = new PoolSplit(12, 365);

    @Test
    void standardsOfThoseInTheUnitMakeThePool() {
        // 12 x (650 + 650 + 500 + 800 + 800 + 1000) = 52800; weights 1.5 and 5 x 1.2 = 7.5: 7040 a unit
        UnitPool pool = split(
                claim("a1", 365, "1.50", 65000),
                claim("a2", 365, "1.20", 65000),
                claim("a3", 365, "1.20", 50000),
                claim("a4", 365, "1.20", 80000),
                claim("a5", 365, "1.20", 80000),
                claim("a6", 365, "1.20", 100000));
        assertThat(pool.pool()).isEqualTo(5280000);
        assertThat(pool.budgeted()).isFalse();
        assertThat(fen(pool)).containsExactly(1056000, 844800, 844800, 844800, 844800, 844800);
        assertThat(pool.paid()).isEqualTo(5280000);
    }

    @Test
    void theLeftOverFenGoesToTheLargestRemainder() {
        // 27600.00 by 1.2, 0.6, 1.0 of 2.8: 11828.5714, 5914.2857, 9857.1428; fen remainders .14, .57, .29
        UnitPool pool = split(
                claim("b1", 365, "1.20", 90000), claim("b2", 365, "0.60", 90000), reserved("b3", 365, "1.00", 50000));
        assertThat(pool.pool()).isEqualTo(2760000);
        assertThat(fen(pool)).containsExactly(1182857, 591429, 985714);
        assertThat(pool.paid()).isEqualTo(1774286);
        assertThat(pool.reserved()).isEqualTo(985714);
        assertThat(pool.undistributed()).isZero();
    }

    @Test
    void sevenLeftOverFenFindTheirOwners() {
        // 6000 x (3826 - 364) / 365 = 56909.589: p01 LEFT feeds nothing and asks nothing
        // weights 438 + 89 + 108 + 436.8 + 438 + 5 x 365 = 3334.8; exact shares 747463.13 (p02, p10), 151881.78 (p03),
        // 184305.98 (p04), 745415.28 (p05), 622885.94 (five reserved): the seven fen to p04, the five, p03
        UnitPool pool = split(
                new ShareClaim("p01", "U", 364, new BigDecimal("0"), false, false, 50000),
                claim("p02", 365, "1.20", 50000),
                claim("p03", 89, "1.00", 50000),
                claim("p04", 90, "1.20", 50000),
                claim("p05", 364, "1.20", 50000),
                claim("p06", 364, "0", 50000),
                reserved("p07", 365, "1.00", 50000),
                reserved("p08", 365, "1.00", 50000),
                reserved("p09", 365, "1.00", 50000),
                claim("p10", 365, "1.20", 50000),
                reserved("p11", 365, "1.00", 50000),
                reserved("p12", 365, "1.00", 50000));
        assertThat(pool.pool()).isEqualTo(5690959);
        assertThat(pool.weight()).isEqualByComparingTo("3334.8");
        assertThat(fen(pool))
                .containsExactly(0, 747463, 151882, 184306, 745415, 0, 622886, 622886, 622886, 747463, 622886, 622886);
        assertThat(pool.reserved()).isEqualTo(5 * 622886);
    }

    @Test
    void equalRemaindersFavourTheSmallerPersonId() {
        // 39369.863 -> 39369.86; weights 70.8, 219, 219, 547.5 of 1056.3: remainders .05 .32 .32 .31: the fen to r6
        UnitPool pool = split(
                claim("r9", 365, "1.50", 50000),
                claim("r8", 365, "0.60", 50000),
                claim("r7", 365, "0", 50000),
                claim("r6", 365, "0.60", 70000),
                claim("r5", 365, "0", 50000),
                claim("r4", 365, "0", 50000),
                claim("r1", 59, "1.20", 50000));
        assertThat(pool.pool()).isEqualTo(3936986);
        assertThat(pool.shares()).extracting(Share::person).containsExactly("r1", "r4", "r5", "r6", "r7", "r8", "r9");
        assertThat(fen(pool)).containsExactly(263882, 0, 0, 816246, 0, 816245, 2040613);
    }

    @Test
    void aBudgetReplacesTheStandardsAndIsNotReducedForLeavers() {
        // 100000.01 by 306 and 183 days: 62576.6923 and 37423.3177: the fen to r2
        UnitPool pool = YEAR_2025.split(
                "U",
                OptionalLong.of(10000001),
                List.of(
                        claim("r1", 306, "1.20", 50000),
                        claim("r2", 183, "1.20", 50000),
                        new ShareClaim("r3", "U", 100, BigDecimal.ZERO, false, false, 50000)));
        assertThat(pool.budgeted()).isTrue();
        assertThat(pool.pool()).isEqualTo(10000001);
        assertThat(fen(pool)).containsExactly(6257669, 3742332, 0);
    }

    @Test
    void withoutAnyWeightThePoolStaysUndistributed() {
        UnitPool pool = split(claim("r3", 365, "0", 50000));
        assertThat(pool.undistributed()).isEqualTo(600000);
        assertThat(pool.paid()).isZero();
        assertThat(fen(pool)).containsExactly(0);
    }

    @Test
    void aBudgetWithoutAnybodyStaysUndistributed() {
        UnitPool pool = YEAR_2025.split("U", OptionalLong.of(1), List.of());
        assertThat(pool.undistributed()).isEqualTo(1);
        assertThat(pool.shares()).isEmpty();
    }

    @Test
    void whoLeftFeedsNothing() {
        // 6000 x 182 / 365 = 2991.7808
        UnitPool pool = split(
                claim("r2", 182, "1.20", 50000),
                new ShareClaim("s1", "U", 181, new BigDecimal("0"), false, false, 60000));
        assertThat(pool.pool()).isEqualTo(299178);
        assertThat(fen(pool)).containsExactly(299178, 0);
    }

    @Test
    void thePoolIsRoundedOnceFromTheExactSum() {
        // each alone 12 x 1 fen x 1 day / 24 = 0.5 fen, which would round up to 1 twice; the sum is 1 fen
        UnitPool pool = new PoolSplit(12, 24)
                .split("U", OptionalLong.empty(), List.of(claim("a", 1, "1", 1), claim("b", 1, "1", 1)));
        assertThat(pool.pool()).isEqualTo(1);
        assertThat(fen(pool)).containsExactly(1, 0);
    }

    @Test
    void halfAFenOfThePoolRoundsUp() {
        // 12 x 3 x 1 / 24 = 1.5
        UnitPool pool = new PoolSplit(12, 24).split("U", OptionalLong.empty(), List.of(claim("a", 1, "1", 3)));
        assertThat(pool.pool()).isEqualTo(2);
    }

    @Test
    void amountsBeyondSixtyFourBitsInBetweenStayExact() {
        long pool = Long.MAX_VALUE;
        UnitPool split = YEAR_2025.split(
                "U",
                OptionalLong.of(pool),
                List.of(claim("a", 365, "1.23456789", 1), claim("b", 364, "0.00000001", 1)));
        BigInteger weightOfB = BigInteger.valueOf(364);
        BigInteger weight = BigInteger.valueOf(365L * 123456789).add(weightOfB);
        long floorOfB =
                BigInteger.valueOf(pool).multiply(weightOfB).divide(weight).longValueExact();
        assertThat(fen(split)[1]).isBetween(floorOfB, floorOfB + 1);
        assertThat(fen(split)[0] + fen(split)[1]).isEqualTo(pool);
    }

    @Test
    void anAmountThatNoLongHoldsIsRefused() {
        assertThatThrownBy(() -> split(claim("a", 365, "1", Long.MAX_VALUE))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void sharesAddUpToThePoolAndStayWithinAFenOfTheExactShare() {
        Random random = new Random(14);
        for (int round = 0; round < 500; round++) {
            List<ShareClaim> claims = claims(random);
            OptionalLong budget =
                    random.nextBoolean() ? OptionalLong.of(random.nextInt(100_000_000)) : OptionalLong.empty();
            UnitPool pool = YEAR_2025.split("U", budget, claims);
            assertThat(pool.paid() + pool.reserved() + pool.undistributed()).isEqualTo(pool.pool());
            assertThat(LongStream.of(fen(pool)).sum()).isEqualTo(pool.pool() - pool.undistributed());
            if (pool.weight().signum() > 0) {
                assertThat(pool.undistributed()).isZero();
                for (Share share : pool.shares()) {
                    BigDecimal weight = share.coefficient().multiply(BigDecimal.valueOf(share.days()));
                    BigDecimal miss = BigDecimal.valueOf(share.fen())
                            .multiply(pool.weight())
                            .subtract(BigDecimal.valueOf(pool.pool()).multiply(weight));
                    assertThat(miss.abs()).isLessThan(pool.weight());
                }
            }
        }
    }

    @Test
    void theOrderOfTheClaimsDoesNotMatter() {
        Random random = new Random(41);
        for (int round = 0; round < 200; round++) {
            List<ShareClaim> claims = claims(random);
            UnitPool once = split(claims.toArray(ShareClaim[]::new));
            Collections.shuffle(claims, random);
            assertThat(split(claims.toArray(ShareClaim[]::new))).isEqualTo(once);
        }
    }

    private static List<ShareClaim> claims(Random random) {
        List<String> coefficients = List.of("1.50", "1.20", "1.00", "0.60", "0", "1.1");
        List<ShareClaim> claims = new ArrayList<>();
        int people = random.nextInt(40);
        for (int person = 0; person < people; person++) {
            claims.add(new ShareClaim(
                    "p" + person,
                    "U",
                    1 + random.nextInt(365),
                    new BigDecimal(coefficients.get(random.nextInt(coefficients.size()))),
                    random.nextInt(5) == 0,
                    random.nextInt(5) > 0,
                    50000 + 5000L * random.nextInt(10)));
        }
        return claims;
    }

    private static UnitPool split(ShareClaim... claims) {
        return YEAR_2025.split("U", OptionalLong.empty(), List.of(claims));
    }

    private static ShareClaim claim(String person, int days, String coefficient, long standard) {
        return new ShareClaim(person, "U", days, new BigDecimal(coefficient), false, true, standard);
    }

    private static ShareClaim reserved(String person, int days, String coefficient, long standard) {
        return new ShareClaim(person, "U", days, new BigDecimal(coefficient), true, true, standard);
    }

    private static long[] fen(UnitPool pool) {
        return pool.shares().stream().mapToLong(Share::fen).toArray();
    }
}
