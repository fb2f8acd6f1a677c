package org.epaulet.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.pay.Band;
import org.epaulet.policy.pay.ShareRest;
import org.epaulet.policy.pay.ShareRule;
import org.epaulet.policy.reading.PolicyReader;
import org.epaulet.policy.yaml.YamlFile;
import org.junit.jupiter.api.Test;

/** Shares in whole yuan, and what is kept back from them (R14). */
class ShareRuleTest {

    private static final ShareRule YUAN = new ShareRule(BigDecimal.ONE, ShareRest.LARGEST_REMAINDER, List.of());
    private static final ShareRule YUAN_REST_STAYS = new ShareRule(BigDecimal.ONE, ShareRest.UNDISTRIBUTED, List.of());

    @Test
    void whatWholeYuanLeaveOverGoesToTheLargestRemainders() {
        // 1000.50 by 1.0, 1.2, 0.8 of 3.0: 333.50, 400.20, 266.80; one yuan is left over for .80, and .50 is less than
        // a yuan
        UnitPool pool = split(YUAN, 100050, claim("a", "1.0"), claim("b", "1.2"), claim("c", "0.8"));
        assertThat(fen(pool)).containsExactly(33300, 40000, 26700);
        assertThat(pool.undistributed()).isEqualTo(50);
        assertThat(pool.paid() + pool.undistributed()).isEqualTo(100050);
    }

    @Test
    void orItStaysUndistributed() {
        UnitPool pool = split(YUAN_REST_STAYS, 100050, claim("a", "1.0"), claim("b", "1.2"), claim("c", "0.8"));
        assertThat(fen(pool)).containsExactly(33300, 40000, 26600);
        assertThat(pool.undistributed()).isEqualTo(150);
    }

    @Test
    void whatIsKeptBackStaysUndistributed() {
        // a: 100.00 of the year, of 200 of 300 days here: 66.67; 5% of 400.20 is 20.01
        Docking docking = new Docking(
                List.of(new Docking.Part(0, 10000, null), new Docking.Part(1, 0, BigDecimal.valueOf(5))), 300);
        UnitPool pool =
                split(ShareRule.PLAIN, 100050, claim("a", "1.0"), docked("b", "1.2", docking), claim("c", "0.8"));
        assertThat(fen(pool)).containsExactly(33350, 40020 - 6667 - 2001, 26680);
        assertThat(pool.shares().get(1).docked()).isEqualTo(8668);
        assertThat(pool.undistributed()).isEqualTo(8668);
    }

    @Test
    void noMoreIsKeptBackThanTheShare() {
        Docking docking = new Docking(List.of(new Docking.Part(0, 90000, null)), 200);
        UnitPool pool =
                split(ShareRule.PLAIN, 100050, claim("a", "1.0"), docked("b", "1.2", docking), claim("c", "0.8"));
        assertThat(fen(pool)).containsExactly(33350, 0, 26680);
        assertThat(pool.undistributed()).isEqualTo(40020);
    }

    @Test
    void deductionsFollowTheFiguresOfThePerson() {
        // tier 7: 600 a month; 2 days of absence at 600 / 21.75 each are 55.17, at most 50
        Policy policy = PolicyReader.read(
                "p.yaml",
                YamlFile.text(Path.of("jobs/policies/default.yaml"))
                        .replace(
                                "  heating:",
                                "  shares:\n    deductions:\n"
                                        + "      - {label: {zh: 旷工, en: Absence}, amount: performance / 21.75 * unexcused_days, at_most: 50}\n"
                                        + "      - {label: {zh: 基本称职, en: Basic}, when: grade = BASIC, percent: 10}\n"
                                        + "      - {label: {zh: 文职, en: Clerks}, when: series = CLERICAL, percent: 20}\n"
                                        + "  heating:"));
        Docking docking = Docking.of(
                policy,
                new BandsTest.Known(Map.of(
                        Figure.TIER, "7",
                        Figure.SERIES, "FIELD",
                        Figure.GRADE, "BASIC",
                        Figure.UNEXCUSED_DAYS, BigDecimal.valueOf(2))),
                365);
        assertThat(docking.parts())
                .containsExactly(new Docking.Part(0, 5000, null), new Docking.Part(1, 0, BigDecimal.TEN));
    }

    @Test
    void aCorrectedShareIsRoundedAsTheOthersWere() {
        UnitRate rate = new UnitRate(100050, BigDecimal.valueOf(600));
        // 100050 × 1.1 × 200 ÷ 600 = 36685 fen
        assertThat(rate.fen(new BigDecimal("1.1"), 200, ShareRule.PLAIN)).isEqualTo(36685);
        assertThat(rate.fen(new BigDecimal("1.1"), 200, YUAN)).isEqualTo(36700);
        assertThat(rate.fen(new BigDecimal("1.1"), 200, YUAN_REST_STAYS)).isEqualTo(36600);
    }

    @Test
    void aCorrectedShareHasItsDeductionsReckonedAgain() {
        // 5% of 400.20 are 20.01; of 333.50 they are 16.675, which is 16.68
        Docking five = new Docking(List.of(new Docking.Part(0, 0, BigDecimal.valueOf(5))), 365);
        Share old = new Share("b", "U", 200, new BigDecimal("1.2"), 38019, false, 2001);
        assertThat(corrected("1.2", five, old)).isSameAs(old);
        assertThat(corrected("1.0", five, old))
                .isEqualTo(new Share("b", "U", 200, new BigDecimal("1.0"), 31682, false, 1668));
        assertThat(corrected("1.2", Docking.NONE, old))
                .isEqualTo(new Share("b", "U", 200, new BigDecimal("1.2"), 40020, false, 0));
    }

    private static Share corrected(String coefficient, Docking docking, Share old) {
        Band band = new Band("X", null, null, new BigDecimal(coefficient), false);
        return CorrectedShares.of(
                        "b",
                        Map.of("U", 200),
                        new ShareTerms(band, ShareRule.PLAIN, docking),
                        List.of(old),
                        unit -> new UnitRate(100050, BigDecimal.valueOf(600)))
                .shares()
                .get(0);
    }

    private static UnitPool split(ShareRule rule, long pool, ShareClaim... claims) {
        return new PoolSplit(12, 365, rule).split("U", OptionalLong.of(pool), List.of(claims));
    }

    private static ShareClaim claim(String person, String coefficient) {
        return docked(person, coefficient, Docking.NONE);
    }

    private static ShareClaim docked(String person, String coefficient, Docking docking) {
        return new ShareClaim(person, "U", 200, new BigDecimal(coefficient), false, true, 50000, 0, docking);
    }

    private static long[] fen(UnitPool pool) {
        return pool.shares().stream().mapToLong(Share::fen).toArray();
    }
}
