package org.epaulet.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.Policy;
import org.junit.jupiter.api.Test;

class AssessorTest {

    /** VIRTUE 76 alone: QUALITY 76, so that the weights present are 60. */
    private static final Tally QUALITY = new Tally("QUALITY", 0, "VIRTUE", 1, 7600, List.of());

    private static Assessment assess(Policy policy, Somebody somebody, Tally... tallies) {
        return new Assessor(policy, Years.CALENDAR_2025)
                .assess(somebody.member(), List.of(tallies))
                .orElseThrow();
    }

    private static Assessment assess(Somebody somebody) {
        return assess(Policies.DEFAULT, somebody, QUALITY);
    }

    private static String status(Somebody somebody) {
        Assessment assessment = assess(somebody);
        return assessment.assessed() ? "ASSESSED" : assessment.status() + " " + assessment.reason();
    }

    private static Tally daily(int period, int points) {
        return new Tally("DAILY", period, "", 1, points * 100L, List.of());
    }

    /** DAILY 100 and QUALITY q: total = (50 x 100 + 10 q) / 60. */
    private static String gradeByTotal(String quality) {
        int hundredths = new BigDecimal(quality).movePointRight(2).intValueExact();
        Tally tally = new Tally("QUALITY", 0, "VIRTUE", 1, hundredths, List.of());
        Assessment assessment = assess(Policies.DEFAULT, Somebody.anybody(), tally);
        return assessment.total() + " " + assessment.grade();
    }

    @Test
    void whoeverMeetsNoRowOfTheTableIsAssessed() {
        // (5000 + 760) / 60 = 96
        Assessment assessment = assess(Somebody.anybody());
        assertThat(assessment.status()).isEqualTo(AssessmentStatus.ASSESSED);
        assertThat(assessment.reason()).isNull();
        assertThat(assessment.total()).isEqualTo(new BigDecimal("96.00"));
        assertThat(assessment.grade()).isEqualTo("EXCELLENT");
        assertThat(assessment.scores())
                .extracting(ComponentScore::component)
                .containsExactly("DAILY", "QUALITY", "LEADER", "BALLOT", "EXAM");
    }

    @Test
    void outsideTheYearThereIsNoAssessment() {
        assertThat(new Assessor(Policies.DEFAULT, Years.CALENDAR_2025)
                        .assess(Somebody.anybody().left("2024-12-31").member(), List.of()))
                .isEmpty();
    }

    @Test
    void leavingBeforeTheLastDayIsLeftOnItIsNot() {
        assertThat(status(Somebody.anybody().left("2025-12-30"))).isEqualTo("NOT_ASSESSED LEFT");
        assertThat(status(Somebody.anybody().left("2025-12-31"))).isEqualTo("ASSESSED");
    }

    @Test
    void eightyNineDaysAreShortServiceNinetyAreNot() {
        assertThat(status(Somebody.anybody().joined("2025-10-04"))).isEqualTo("NOT_ASSESSED SHORT_SERVICE");
        assertThat(status(Somebody.anybody().joined("2025-10-03"))).isEqualTo("ASSESSED");
    }

    @Test
    void moreThanHalfTheServiceIsLongAbsence() {
        // 364 days: 100 + 82 = 182 is half, one more is more
        Somebody half = Somebody.anybody()
                .joined("2025-01-02")
                .absent("SICK", "2025-02-01", "2025-05-11")
                .absent("PERSONAL", "2025-06-01", "2025-08-21");
        assertThat(status(half)).isEqualTo("ASSESSED");
        assertThat(status(half.absent("PERSONAL", "2025-08-22", "2025-08-22"))).isEqualTo("NOT_ASSESSED LONG_ABSENCE");
    }

    @Test
    void aYearOfStatutoryLeaveWithholds() {
        Somebody allYear = Somebody.anybody().absent("MATERNITY", "2025-01-01", "2025-12-31");
        Assessment assessment = assess(allYear);
        assertThat(status(allYear)).isEqualTo("WITHHELD STATUTORY_LEAVE");
        assertThat(assessment.score("DAILY")).isNull();
        assertThat(assessment.total()).isEqualTo(new BigDecimal("76.00"));
        assertThat(status(Somebody.anybody().absent("MATERNITY", "2025-01-02", "2025-12-31")))
                .isEqualTo("ASSESSED");
    }

    @Test
    void probationToTheLastDayWithholds() {
        assertThat(status(Somebody.anybody().onProbationUntil("2025-12-31"))).isEqualTo("WITHHELD PROBATION");
        assertThat(status(Somebody.anybody().onProbationUntil("2025-12-30"))).isEqualTo("ASSESSED");
    }

    @Test
    void anInvestigationInForceOnTheLastDayWithholds() {
        assertThat(status(Somebody.anybody().event("INVESTIGATION", "2024-12-01", "2025-12-31")))
                .isEqualTo("WITHHELD INVESTIGATION");
        assertThat(status(Somebody.anybody().event("INVESTIGATION", "2024-12-01")))
                .isEqualTo("WITHHELD INVESTIGATION");
        assertThat(status(Somebody.anybody().event("INVESTIGATION", "2025-12-01", "2025-12-30")))
                .isEqualTo("ASSESSED");
    }

    @Test
    void aConflictWithholds() {
        assertThat(status(Somebody.anybody().inConflict())).isEqualTo("WITHHELD CONFLICT");
    }

    @Test
    void lessThanSixtyOfTheWeightsIsInsufficient() {
        // DAILY alone is 50
        Assessment assessment = assess(Policies.DEFAULT, Somebody.anybody());
        assertThat(assessment.status()).isEqualTo(AssessmentStatus.WITHHELD);
        assertThat(assessment.reason()).isEqualTo("INSUFFICIENT");
        assertThat(assessment.total()).isEqualTo(new BigDecimal("100.00"));
    }

    @Test
    void theFirstRowOfTheTableDecides() {
        assertThat(status(Somebody.anybody().left("2025-01-31").inConflict())).isEqualTo("NOT_ASSESSED LEFT");
        assertThat(status(Somebody.anybody().onProbationUntil("2026-01-31").inConflict()))
                .isEqualTo("WITHHELD PROBATION");
    }

    @Test
    void withheldShowsTheFiguresAndNoGrade() {
        Assessment assessment =
                assess(Policies.DEFAULT, Somebody.anybody().inConflict().event("DEMERIT", "2025-05-01"), QUALITY);
        assertThat(assessment.scores()).hasSize(5);
        assertThat(assessment.bonus()).isEqualTo(new BigDecimal("-5.00"));
        assertThat(assessment.total()).isEqualTo(new BigDecimal("91.00"));
        assertThat(assessment.thresholdGrade()).isNull();
        assertThat(assessment.ceiling()).isNull();
        assertThat(assessment.ceilingRules()).isEmpty();
        assertThat(assessment.grade()).isNull();
    }

    @Test
    void notAssessedShowsNoFigures() {
        Assessment assessment = assess(
                Policies.DEFAULT,
                Somebody.anybody().left("2025-12-30").event("MERIT", "2025-05-01"),
                QUALITY,
                daily(1, -50));
        assertThat(assessment.scores()).isEmpty();
        assertThat(assessment.bonus()).isNull();
        assertThat(assessment.total()).isNull();
        assertThat(assessment.failedPeriods()).isZero();
        assertThat(assessment.grade()).isNull();
        assertThat(assessment.service().days()).isEqualTo(364);
    }

    @Test
    void theGradeFollowsTheRoundedTotal() {
        assertThat(gradeByTotal("39.99")).isEqualTo("90.00 EXCELLENT");
        assertThat(gradeByTotal("39.96")).isEqualTo("89.99 COMPETENT");
    }

    @Test
    void everyThresholdBelongsToTheBetterGrade() {
        // (50 x d + 10 x 0) / 60 with d = 90, 89, 72, 71
        Tally zero = new Tally("QUALITY", 0, "VIRTUE", 1, 0, List.of());
        assertThat(grade(zero, 90)).isEqualTo("75.00 COMPETENT");
        assertThat(grade(zero, 89)).isEqualTo("74.17 BASIC");
        assertThat(grade(zero, 72)).isEqualTo("60.00 BASIC");
        assertThat(grade(zero, 71)).isEqualTo("59.17 INCOMPETENT");
    }

    /** Every month scores the same; the pass mark is out of the way, or its ceiling would show. */
    private static String grade(Tally quality, int everyMonth) {
        Policy lenient = Policies.defaultBut("pass_mark: 80", "pass_mark: 0");
        List<Tally> tallies = new ArrayList<>(List.of(quality));
        for (int month = 1; month <= 12; month++) {
            tallies.add(daily(month, everyMonth - 100));
        }
        Assessment assessment = assess(lenient, Somebody.anybody(), tallies.toArray(new Tally[0]));
        return assessment.total() + " " + assessment.grade();
    }

    @Test
    void eachCeilingLowersTheGrade() {
        assertThat(ceiling(Somebody.anybody())).isEqualTo("null EXCELLENT []");
        assertThat(ceiling(Somebody.anybody().event("CRIMINAL", "2025-01-01")))
                .isEqualTo("INCOMPETENT INCOMPETENT [0]");
        assertThat(ceiling(Somebody.anybody().event("DETENTION", "2025-12-31")))
                .isEqualTo("INCOMPETENT INCOMPETENT [0]");
        assertThat(ceiling(Somebody.anybody().event("BAN_BREACH", "2024-12-31")))
                .isEqualTo("null EXCELLENT []");
        assertThat(ceiling(Somebody.anybody().absent("UNEXCUSED", "2025-03-01", "2025-03-15")))
                .isEqualTo("INCOMPETENT INCOMPETENT [1]");
        assertThat(ceiling(Somebody.anybody().absent("UNEXCUSED", "2025-03-01", "2025-03-14")))
                .isEqualTo("null EXCELLENT []");
        assertThat(ceiling(Somebody.anybody().event("DEMERIT", "2024-07-01", "2025-12-31")))
                .isEqualTo("BASIC BASIC [2]");
        assertThat(ceiling(Somebody.anybody().event("DEMERIT", "2024-07-01", "2025-12-30")))
                .isEqualTo("null EXCELLENT []");
        assertThat(ceiling(Somebody.anybody().event("WARNING", "2025-12-31"))).isEqualTo("COMPETENT COMPETENT [4]");
        assertThat(ceiling(Somebody.anybody().joined("2025-01-02"))).isEqualTo("COMPETENT COMPETENT [5]");
        assertThat(ceiling(Somebody.anybody().joined("2025-01-01"))).isEqualTo("null EXCELLENT []");
    }

    private static String ceiling(Somebody somebody) {
        Assessment assessment = assess(somebody);
        return assessment.ceiling() + " " + assessment.grade() + " " + assessment.ceilingRules();
    }

    @Test
    void threeFailedPeriodsAreACeilingTwoAreNot() {
        Assessment two = assess(Policies.DEFAULT, Somebody.anybody(), QUALITY, daily(1, -21), daily(2, -21));
        Assessment three =
                assess(Policies.DEFAULT, Somebody.anybody(), QUALITY, daily(1, -21), daily(2, -21), daily(3, -21));
        assertThat(two.failedPeriods()).isEqualTo(2);
        assertThat(two.ceiling()).isNull();
        assertThat(three.failedPeriods()).isEqualTo(3);
        assertThat(three.ceiling()).isEqualTo("BASIC");
        assertThat(three.ceilingRules()).containsExactly(3);
        // DAILY (9 x 100 + 3 x 79) / 12 = 94.75: (4737.5 + 760) / 60 = 91.625
        assertThat(three.total()).isEqualTo(new BigDecimal("91.63"));
        assertThat(three.thresholdGrade()).isEqualTo("EXCELLENT");
        assertThat(three.grade()).isEqualTo("BASIC");
    }

    @Test
    void theLowestCeilingWinsAndAllThatHoldAreNamed() {
        assertThat(ceiling(Somebody.anybody()
                        .joined("2025-01-02")
                        .event("WARNING", "2025-05-01")
                        .event("DEMERIT", "2025-05-01")))
                .isEqualTo("BASIC BASIC [2, 4, 5]");
    }

    @Test
    void aCeilingIsShownEvenWhereItChangesNothing() {
        // all months at 60: (3000 + 760) / 60 = 62.67
        List<Tally> tallies = new ArrayList<>(List.of(QUALITY));
        for (int month = 1; month <= 12; month++) {
            tallies.add(daily(month, -40));
        }
        Assessment assessment =
                assess(Policies.DEFAULT, Somebody.anybody().joined("2025-01-02"), tallies.toArray(new Tally[0]));
        assertThat(assessment.thresholdGrade()).isEqualTo("BASIC");
        assertThat(assessment.ceiling()).isEqualTo("BASIC");
        assertThat(assessment.grade()).isEqualTo("BASIC");
    }

    @Test
    void aCeilingNeverLifts() {
        // all months at 0: (0 + 760) / 60 = 12.67
        List<Tally> tallies = new ArrayList<>(List.of(QUALITY));
        for (int month = 1; month <= 12; month++) {
            tallies.add(daily(month, -100));
        }
        Assessment assessment = assess(Policies.DEFAULT, Somebody.anybody(), tallies.toArray(new Tally[0]));
        assertThat(assessment.ceiling()).isEqualTo("BASIC");
        assertThat(assessment.grade()).isEqualTo("INCOMPETENT");
    }

    @Test
    void withoutATotalTheGradeIsWithheldWhateverTheTableSays() {
        Policy strict = Policies.defaultBut("missing: REWEIGHT", "missing: WITHHOLD");
        Assessment assessment = assess(strict, Somebody.anybody(), QUALITY);
        assertThat(assessment.status()).isEqualTo(AssessmentStatus.WITHHELD);
        assertThat(assessment.reason()).isEqualTo("INSUFFICIENT");
        assertThat(assessment.total()).isNull();
        assertThat(assessment.score("QUALITY")).isEqualTo(new BigDecimal("76.000000"));
    }

    @Test
    void missingComponentsCountAsZeroWhereThePolicySaysSo() {
        Policy zero = Policies.defaultBut("missing: REWEIGHT", "missing: ZERO");
        assertThat(assess(zero, Somebody.anybody(), QUALITY).total()).isEqualTo(new BigDecimal("57.60"));
    }

    @Test
    void theOrderOfTalliesDoesNotMatter() {
        Random random = new Random(9);
        for (int round = 0; round < 50; round++) {
            List<Tally> tallies = new ArrayList<>();
            for (int month = 1; month <= 12; month++) {
                tallies.add(daily(month, random.nextInt(80) - 60));
            }
            for (String item : List.of("VIRTUE", "ABILITY", "DILIGENCE", "RESULTS", "INTEGRITY")) {
                tallies.add(new Tally("QUALITY", 0, item, 3, random.nextInt(30_000), List.of()));
            }
            Assessor assessor = new Assessor(Policies.DEFAULT, Years.CALENDAR_2025);
            Object expected = assessor.assess(Somebody.anybody().member(), tallies);
            Collections.shuffle(tallies, random);
            assertThat(assessor.assess(Somebody.anybody().member(), tallies)).isEqualTo(expected);
        }
    }

    @Test
    void aTallyOfAnUnknownComponentIsRefused() {
        Tally unknown = new Tally("CHARM", 0, "", 1, 100, List.of());
        assertThatThrownBy(() -> assess(Policies.DEFAULT, Somebody.anybody(), unknown))
                .hasMessage("Policy default has no component CHARM.");
    }
}
