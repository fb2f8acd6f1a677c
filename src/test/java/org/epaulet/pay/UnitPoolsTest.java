package org.epaulet.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.roster.Budget;
import org.junit.jupiter.api.Test;

class UnitPoolsTest {

    private static final List<String> UNITS = List.of("B1-X", "B1", "B1-A", "B1-B");

    @Test
    void aUnitHasAPoolWithAPersonDayOrABudget() {
        List<UnitPool> pools = pools(
                List.of(new Budget("B1-X", 100), new Budget("B2", 7)), claim("a", "B1-A", 1), claim("b", "B2", 3));
        assertThat(pools).extracting(UnitPool::unit).containsExactly("B1-A", "B1-X");
    }

    @Test
    void daysOfWhoLeftMakeAPoolOfNothing() {
        List<UnitPool> pools =
                pools(List.of(), new ShareClaim("v2", "B1-X", 181, BigDecimal.ZERO, false, false, 50000));
        assertThat(pools).hasSize(1);
        assertThat(pools.get(0).pool()).isZero();
        assertThat(pools.get(0).undistributed()).isZero();
    }

    @Test
    void aBudgetOfNothingIsABudget() {
        List<UnitPool> pools = pools(List.of(new Budget("B1-A", 0)), claim("a", "B1-A", 365));
        assertThat(pools.get(0).budgeted()).isTrue();
        assertThat(pools.get(0).pool()).isZero();
    }

    @Test
    void whoComesFromAnotherBureauSharesWhereTheyWere() {
        // 12 x 500 x 182 / 365 = 2991.7808 in the one unit, 12 x 500 x 183 / 365 = 3008.2192 in the other bureau's
        List<UnitPool> pools = pools(List.of(), claim("r2", "B1-A", 182), claim("r2", "B2", 183));
        assertThat(pools).hasSize(1);
        assertThat(pools.get(0).paid()).isEqualTo(299178);
    }

    @Test
    void whoComesBackToAUnitHasOneShareOfIt() {
        List<UnitPool> pools =
                pools(List.of(), claim("a", "B1-A", 100), claim("a", "B1-B", 165), claim("a", "B1-A", 100));
        assertThat(pools).extracting(UnitPool::unit).containsExactly("B1-A", "B1-B");
        assertThat(pools.get(0).shares()).extracting(Share::days).containsExactly(200);
    }

    @Test
    void staysAtOtherStandardsFeedThePoolEachByItsOwn() {
        // 12 × (500 × 100 + 600 × 80 + 700 × 50) / 365 = 1596000 / 365 = 4372.6027
        List<UnitPool> pools = pools(
                List.of(),
                new ShareClaim("a", "B1-A", 100, BigDecimal.ONE, false, true, 50000),
                new ShareClaim("a", "B1-A", 80, BigDecimal.ONE, false, true, 60000),
                new ShareClaim("a", "B1-A", 50, BigDecimal.ONE, false, true, 70000));
        assertThat(pools.get(0).pool()).isEqualTo(437260);
        assertThat(pools.get(0).shares()).extracting(Share::days).containsExactly(230);
    }

    @Test
    void poolsTurnTheirShareIntoTheWorkedFigures() {
        // 182 days of 1.2 and 182 of 1.0: 12 x 500 x 2 x 182 / 365 = 5983.56; 6 of 11 is 3263.76, the rest 2719.80
        List<UnitPool> pools = pools(
                List.of(),
                new ShareClaim("u4", "B1-B", 182, new BigDecimal("1.20"), false, true, 50000),
                new ShareClaim("u6", "B1-B", 182, new BigDecimal("1.00"), true, true, 50000));
        assertThat(pools.get(0).pool()).isEqualTo(598356);
        assertThat(pools.get(0).paid()).isEqualTo(326376);
        assertThat(pools.get(0).reserved()).isEqualTo(271980);
    }

    private static List<UnitPool> pools(List<Budget> budgets, ShareClaim... claims) {
        return UnitPools.of(Pays.policy("500"), Pays.YEAR, UNITS, budgets, List.of(claims));
    }

    private static ShareClaim claim(String person, String unit, int days) {
        return new ShareClaim(person, unit, days, BigDecimal.ONE, false, true, 50000);
    }
}
