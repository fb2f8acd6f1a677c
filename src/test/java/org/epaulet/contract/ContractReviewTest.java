package org.epaulet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.epaulet.assessment.ComponentScore;
import org.epaulet.assessment.PeriodScore;
import org.epaulet.policy.Policy;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.reading.PolicyText;
import org.epaulet.roster.ContractKind;
import org.junit.jupiter.api.Test;

class ContractReviewTest {

    @Test
    void aCriminalPenaltyEndsTheContractWhateverTheStatus() {
        ContractCandidate candidate = open().event("V1", "2025-05-01", "CRIMINAL")
                .withheld()
                .fixedUntil("2026-06-30")
                .review();
        assertThat(candidate.termination()).isEqualTo("TERMINATE");
        assertThat(candidate.ground()).isEqualTo("ART_39");
        assertThat(candidate.terminationRule()).isZero();
        assertThat(candidate.severanceMonths()).isNull();
        assertThat(candidate.expiry()).isNull();
        assertThat(candidate.noticeBy()).isNull();
        assertThat(candidate.openEndedDue()).isFalse();
    }

    @Test
    void aCriminalPenaltyOfAnotherYearIsNoGround() {
        assertThat(open().event("V1", "2024-12-31", "CRIMINAL")
                        .graded("COMPETENT")
                        .reviewed())
                .isEmpty();
    }

    @Test
    void aCriminalPenaltyGoesBeforeProtection() {
        ContractCandidate candidate = open().event("V1", "2025-05-01", "CRIMINAL")
                .graded("INCOMPETENT")
                .earlier(2024, "INCOMPETENT")
                .protectedBy("INJURY")
                .review();
        assertThat(candidate.ground()).isEqualTo("ART_39");
    }

    @Test
    void protectionBlocksATerminationAfterTwoIncompetentYears() {
        ContractCandidate candidate = open().graded("INCOMPETENT")
                .earlier(2024, "INCOMPETENT")
                .protectedBy("MEDICAL")
                .review();
        assertThat(candidate.termination()).isEqualTo("BLOCKED");
        assertThat(candidate.ground()).isEqualTo("ART_42");
        assertThat(candidate.severanceMonths()).isNull();
    }

    @Test
    void twoIncompetentYearsWithoutTrainingAskForTrainingFirst() {
        ContractCandidate candidate =
                open().graded("INCOMPETENT").earlier(2024, "INCOMPETENT").review();
        assertThat(candidate.termination()).isEqualTo("TRAIN_OR_REASSIGN");
        assertThat(candidate.terminationRule()).isEqualTo(2);
        assertThat(candidate.ground()).isNull();
    }

    @Test
    void twoIncompetentYearsAfterAReassignmentEndTheContractWithSeverance() {
        ContractCandidate candidate = open().graded("INCOMPETENT")
                .earlier(2024, "INCOMPETENT")
                .event("V1", "2025-12-31", "REASSIGNMENT")
                .fixedUntil("2026-06-30")
                .review();
        assertThat(candidate.termination()).isEqualTo("TERMINATE");
        assertThat(candidate.ground()).isEqualTo("ART_40_2");
        // 1 January 2015 to 31 December 2025
        assertThat(candidate.severanceMonths()).hasToString("11.0");
        assertThat(candidate.expiry()).isNull();
    }

    @Test
    void trainingOfTheYearBeforeDoesNotCount() {
        ContractCandidate candidate = open().graded("INCOMPETENT")
                .earlier(2024, "INCOMPETENT")
                .event("V1", "2024-12-31", "TRAINING")
                .review();
        assertThat(candidate.termination()).isEqualTo("TRAIN_OR_REASSIGN");
    }

    @Test
    void theYearBeforeIsTheLatestThatHasAGrade() {
        ContractCandidate candidate = open().graded("INCOMPETENT")
                .earlier(2022, "INCOMPETENT")
                .earlier(2024, null)
                .event("V1", "2025-03-01", "TRAINING")
                .review();
        assertThat(candidate.termination()).isEqualTo("TERMINATE");
        assertThat(open().graded("INCOMPETENT")
                        .earlier(2022, "INCOMPETENT")
                        .earlier(2023, "BASIC")
                        .event("V1", "2025-03-01", "TRAINING")
                        .review()
                        .terminationRule())
                .isEqualTo(4);
    }

    @Test
    void agencyStaffReturnToTheAgencyWithoutSeverance() {
        ContractCandidate candidate = open().contract(ContractKind.AGENCY)
                .graded("INCOMPETENT")
                .earlier(2024, "INCOMPETENT")
                .event("V1", "2025-03-01", "TRAINING")
                .review();
        assertThat(candidate.termination()).isEqualTo("RETURN_TO_AGENCY");
        assertThat(candidate.ground()).isEqualTo("ART_40_2");
        assertThat(candidate.severanceMonths()).isNull();
    }

    @Test
    void agencyStaffAreTrainedLikeOthers() {
        ContractCandidate candidate =
                open().contract(ContractKind.AGENCY).graded("INCOMPETENT").review();
        assertThat(candidate.termination()).isEqualTo("TRAIN_OR_REASSIGN");
    }

    @Test
    void lowRankAloneIsNoGround() {
        assertThat(open().graded("BASIC").earlier(2024, "BASIC").reviewed()).isEmpty();
    }

    @Test
    void anExpiryIsAskedUpToTheLastDayOfTheNextYear() {
        assertThat(open().fixedUntil("2026-12-31").graded("COMPETENT").review().expiry())
                .isEqualTo("RENEW");
        assertThat(open().fixedUntil("2027-01-01").graded("COMPETENT").reviewed())
                .isEmpty();
    }

    @Test
    void anExpiryIsOfFixedContractsOnly() {
        assertThat(open().fixedUntil("2026-06-30")
                        .contract(ContractKind.OPEN)
                        .graded("COMPETENT")
                        .reviewed())
                .isEmpty();
        assertThat(open().fixedUntil("2026-06-30")
                        .contract(ContractKind.AGENCY)
                        .graded("COMPETENT")
                        .reviewed())
                .isEmpty();
    }

    @Test
    void aContractThatEndedByTheYearsEndIsOverdue() {
        ContractCandidate candidate =
                open().fixedUntil("2025-12-31").graded("INCOMPETENT").review();
        assertThat(candidate.expiry()).isEqualTo("OVERDUE");
        assertThat(candidate.severanceMonths()).isNull();
        assertThat(open().fixedUntil("2026-01-01").graded("COMPETENT").review().expiry())
                .isEqualTo("RENEW");
    }

    @Test
    void withoutAGradeSomebodyDecides() {
        assertThat(open().fixedUntil("2026-06-30").withheld().review().expiry()).isEqualTo("DECIDE");
    }

    @Test
    void protectionExtendsButDoesNotStandAgainstARenewal() {
        ContractCandidate extended = open().fixedUntil("2026-06-30")
                .protectedBy("MATERNITY")
                .graded("BASIC")
                .review();
        assertThat(extended.expiry()).isEqualTo("EXTEND");
        assertThat(extended.expiryGround()).isEqualTo("ART_45");
        ContractCandidate renewed = open().fixedUntil("2026-06-30")
                .protectedBy("MATERNITY")
                .graded("COMPETENT")
                .review();
        assertThat(renewed.expiry()).isEqualTo("RENEW");
    }

    @Test
    void basicTwiceIsNotRenewedAndBasicOnceIsTrained() {
        ContractCandidate twice = open().fixedUntil("2026-12-31")
                .graded("BASIC")
                .earlier(2024, "INCOMPETENT")
                .review();
        assertThat(twice.expiry()).isEqualTo("DO_NOT_RENEW");
        // 1 January 2015 to 31 December 2026
        assertThat(twice.severanceMonths()).hasToString("12.0");
        ContractCandidate once = open().fixedUntil("2026-12-31")
                .graded("BASIC")
                .earlier(2024, "COMPETENT")
                .review();
        assertThat(once.expiry()).isEqualTo("RENEW_WITH_TRAINING");
        assertThat(once.severanceMonths()).isNull();
    }

    @Test
    void incompetentIsNotRenewedAndTrainedUntilThen() {
        ContractCandidate candidate =
                open().fixedUntil("2026-06-30").graded("INCOMPETENT").review();
        assertThat(candidate.termination()).isEqualTo("TRAIN_OR_REASSIGN");
        assertThat(candidate.expiry()).isEqualTo("DO_NOT_RENEW");
        // eleven years to the end of 2025 and to 30 June 2026 six months
        assertThat(candidate.severanceMonths()).hasToString("12.0");
    }

    @Test
    void noticeIsDueThirtyDaysBeforeTheEnd() {
        assertThat(open().fixedUntil("2026-03-01").graded("COMPETENT").review().noticeBy())
                .isEqualTo(LocalDate.of(2026, 1, 30));
    }

    @Test
    void theSecondFixedContractMakesAnOpenEndedOneDue() {
        assertThat(open().fixedUntil("2026-06-30")
                        .contractNo(2)
                        .graded("BASIC")
                        .review()
                        .openEndedDue())
                .isTrue();
        assertThat(open().fixedUntil("2026-06-30")
                        .contractNo(1)
                        .graded("BASIC")
                        .review()
                        .openEndedDue())
                .isFalse();
        assertThat(open().fixedUntil("2026-06-30").graded("BASIC").review().openEndedDue())
                .isFalse();
        assertThat(open().contractNo(2).graded("INCOMPETENT").review().openEndedDue())
                .isFalse();
    }

    @Test
    void rotationIsDueAfterThreeYearsInThePost() {
        assertThat(open().graded("BASIC").postSince("2022-12-31").review().rotate())
                .isTrue();
        assertThat(open().graded("BASIC").postSince("2023-01-01").reviewed()).isEmpty();
    }

    @Test
    void rotationAfterALeapDayIsDueOnTheTwentyEighth() {
        ContractCandidate candidate =
                open().graded("BASIC").postSince("2020-02-29").review();
        assertThat(candidate.rotationDue()).isEqualTo(LocalDate.of(2023, 2, 28));
    }

    @Test
    void theBestGradeOrAStarIsRecognised() {
        assertThat(open().graded("EXCELLENT").review().recognise()).isTrue();
        assertThat(open().withheld()
                        .event("V1", "2025-01-01", "STAR_1")
                        .review()
                        .recognise())
                .isTrue();
        assertThat(open().graded("COMPETENT").event("V1", "2025-01-01", "MERIT").reviewed())
                .isEmpty();
        assertThat(open().graded("COMPETENT")
                        .event("V1", "2024-12-31", "BRAVERY")
                        .reviewed())
                .isEmpty();
    }

    @Test
    void onlyWhoIsEmployedOnTheYearsLastDayIsACandidate() {
        assertThat(open().left("2025-12-30")
                        .event("V1", "2025-05-01", "CRIMINAL")
                        .withheld()
                        .reviewed())
                .isEmpty();
        assertThat(open().left("2025-12-31")
                        .event("V1", "2025-05-01", "CRIMINAL")
                        .withheld()
                        .reviewed())
                .isPresent();
    }

    @Test
    void theEvidenceNamesEventsGradesFailedPeriodsAndScores() {
        // the first ceiling, a detention, and the fourth, failed periods, hold
        String evidence = open().graded("INCOMPETENT")
                .earlier(2023, "INCOMPETENT")
                .earlier(2024, null)
                .event("V1", "2024-05-01", "DETENTION")
                .event("V2", "2025-01-01", "COMMENDATION")
                .event("V3", "2025-02-01", "DETENTION")
                .event("V4", "2025-03-01", "TRAINING")
                .score(new ComponentScore(
                        "DAILY",
                        BigDecimal.valueOf(50),
                        new BigDecimal("94.750000"),
                        List.of(period(1, false), period(3, true), period(5, true), period(7, true)),
                        List.of()))
                .score(new ComponentScore("EXAM", BigDecimal.TEN, null, List.of(), List.of()))
                .ceilings(0, 3)
                .review()
                .evidence();
        assertThat(evidence)
                .isEqualTo("DETENTION V3 2025-02-01; TRAINING V4 2025-03-01; 2024 -; 2023 INCOMPETENT; "
                        + "DAILY failed periods 3,5,7; DAILY 94.750000");
    }

    @Test
    void theEvidenceNamesAnOldDemeritThatIsStillInForce() {
        String evidence = open().fixedUntil("2026-06-30")
                .graded("BASIC")
                .event("V1", "2023-05-01", "DEMERIT")
                .event("V2", "2023-06-01", "WARNING")
                .ceilings(2, 4)
                .review()
                .evidence();
        assertThat(evidence).isEqualTo("DEMERIT V1 2023-05-01");
    }

    @Test
    void theEvidenceOfARecognitionNamesTheStarBesideTheBestGrade() {
        String evidence = open().graded("EXCELLENT")
                .event("V2", "2025-05-01", "STAR_3")
                .review()
                .evidence();
        assertThat(evidence).isEqualTo("STAR_3 V2 2025-05-01");
    }

    @Test
    void theEvidenceOfARecognitionIsTheStar() {
        String evidence = open().graded("COMPETENT")
                .event("V1", "2019-05-01", "STAR_2")
                .event("V2", "2025-05-01", "STAR_3")
                .review()
                .evidence();
        assertThat(evidence).isEqualTo("STAR_3 V2 2025-05-01");
    }

    @Test
    void theEvidenceNamesEventsOfEarlierYearsThatAConditionCounts() {
        PolicyText text = PolicyText.ofDefault();
        String recognised =
                "recognise: 'grade = EXCELLENT or events(STAR_1, STAR_2, STAR_3, STAR_4, STAR_5, BRAVERY) > 0'";
        Employee employee = open().inTierSince("2023-01-01")
                .event("V1", "2019-05-01", "STAR_2")
                .event("V2", "2024-05-01", "MERIT")
                .event("V3", "2024-06-01", "STAR_2")
                .event("V4", "2026-01-01", "STAR_2");
        Policy ever = text.with(recognised, "recognise: ever(STAR_2) > 0").read();
        assertThat(employee.reviewed(ever).orElseThrow().evidence())
                .isEqualTo("STAR_2 V1 2019-05-01; STAR_2 V3 2024-06-01");
        Policy inTier = text.with(recognised, "recognise: in_tier(STAR_2) > 0").read();
        assertThat(employee.reviewed(inTier).orElseThrow().evidence()).isEqualTo("STAR_2 V3 2024-06-01");
    }

    @Test
    void theEvidenceNamesTheEventsThatTheGroundItselfAsksFor() {
        Policy policy = PolicyText.ofDefault()
                .with("      evidence: [CRIMINAL]\n", "")
                .with("when: protected, action: EXTEND", "when: events(MERIT) > 0, action: EXTEND")
                .read();
        assertThat(open().event("V1", "2025-05-01", "CRIMINAL")
                        .withheld()
                        .reviewed(policy)
                        .orElseThrow()
                        .evidence())
                .isEqualTo("CRIMINAL V1 2025-05-01");
        assertThat(open().fixedUntil("2026-06-30")
                        .event("V1", "2025-05-01", "MERIT")
                        .graded("BASIC")
                        .reviewed(policy)
                        .orElseThrow()
                        .evidence())
                .isEqualTo("MERIT V1 2025-05-01");
    }

    @Test
    void whatIsMissingStandsBesideTheFirstRuleAsBesideOthers() {
        ContractCandidate criminal =
                open().event("V1", "2025-05-01", "CRIMINAL").withheld().review();
        assertThat(criminal.missing(WorkedYear.POLICY.contracts()))
                .extracting(Label::zh)
                .containsExactly("生效的司法文书；解除前通知工会");
        ContractCandidate overdue =
                open().fixedUntil("2025-12-31").graded("COMPETENT").review();
        assertThat(overdue.missing(WorkedYear.POLICY.contracts()))
                .extracting(Label::zh)
                .containsExactly("续订或者终止的书面手续");
    }

    @Test
    void whatIsMissingStandsInThePolicyBesideTheRule() {
        ContractCandidate candidate =
                open().fixedUntil("2026-06-30").graded("INCOMPETENT").review();
        assertThat(candidate.missing(WorkedYear.POLICY.contracts()))
                .extracting(Label::zh)
                .containsExactly("培训或者调岗及其记录", "到期前书面通知；经济补偿的核算");
        assertThat(open().graded("EXCELLENT").review().missing(WorkedYear.POLICY.contracts()))
                .isEmpty();
    }

    private static PeriodScore period(int number, boolean failed) {
        return new PeriodScore(number, true, 0, BigDecimal.ZERO, BigDecimal.ZERO, failed);
    }

    /** Returns somebody with an open contract since 1 January 2015. */
    private static Employee open() {
        return new Employee();
    }
}
