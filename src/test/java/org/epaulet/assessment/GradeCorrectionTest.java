package org.epaulet.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.epaulet.assessment.GradeCorrection.Outcome;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.roster.Decision;
import org.epaulet.roster.DecisionKind;
import org.junit.jupiter.api.Test;

/** What late records make of a grade that was published (R17). */
class GradeCorrectionTest {

    private static final GradeCorrection CORRECTION = new GradeCorrection(Policies.DEFAULT);

    private static Assessment now(String grade, boolean beside) {
        LocalDate day = LocalDate.of(2025, 12, 31);
        return new Assessment(
                "p1",
                new Service(day, day, 1, 0, 0, 0),
                AssessmentStatus.ASSESSED,
                null,
                List.of(),
                BigDecimal.ZERO,
                BigDecimal.TEN,
                0,
                grade,
                null,
                List.of(),
                grade,
                List.of(),
                beside);
    }

    private static Graded last(String grade, Seat seat) {
        return new Graded("p1", "B1", grade, 1, seat);
    }

    @Test
    void aSeatOnceGivenStaysWhileTheGradeBeforeTheQuotaIsTheTopGrade() {
        assertThat(CORRECTION.byRecords(now("EXCELLENT", false), last("EXCELLENT", Seat.Y)))
                .isEqualTo(last("EXCELLENT", Seat.Y));
        assertThat(CORRECTION.byRecords(now("COMPETENT", false), last("EXCELLENT", Seat.Y)))
                .isEqualTo(last("COMPETENT", null));
    }

    @Test
    void recordsAloneLeadToNoSeat() {
        assertThat(CORRECTION.byRecords(now("EXCELLENT", false), last("COMPETENT", null)))
                .isEqualTo(last("COMPETENT", Seat.N));
        assertThat(CORRECTION.byRecords(now("EXCELLENT", false), last(null, null)))
                .isEqualTo(last("COMPETENT", Seat.N));
    }

    @Test
    void whoHadTheTopGradeBesideTheQuotaHadNoSeat() {
        assertThat(CORRECTION.byRecords(now("EXCELLENT", true), last("EXCELLENT", Seat.EXTRA)))
                .isEqualTo(last("EXCELLENT", Seat.EXTRA));
        assertThat(CORRECTION.byRecords(now("EXCELLENT", false), last("EXCELLENT", Seat.EXTRA)))
                .isEqualTo(last("COMPETENT", Seat.N));
    }

    @Test
    void whoTiedStaysTiedUntilADecisionGivesTheSeat() {
        Graded tied = CORRECTION.byRecords(now("EXCELLENT", false), last("COMPETENT", Seat.TIE));
        assertThat(tied).isEqualTo(last("COMPETENT", Seat.TIE));
        assertThat(CORRECTION.judge(seat(null), now("EXCELLENT", false), tied)).isEqualTo(Outcome.APPLIED);
        assertThat(CORRECTION.apply(seat(null), tied)).isEqualTo(last("EXCELLENT", Seat.Y));
    }

    @Test
    void aSeatIsForNobodyElseThanACandidateWhomTheQuotaLeftOut() {
        assertThat(CORRECTION.judge(seat(null), now("COMPETENT", false), last("COMPETENT", null)))
                .as("no candidate")
                .isEqualTo(Outcome.NOT_CANDIDATE);
        assertThat(CORRECTION.judge(seat(null), now("COMPETENT", false), last("BASIC", Seat.N)))
                .as("left out of a lower grade's quota")
                .isEqualTo(Outcome.NOT_CANDIDATE);
        assertThat(CORRECTION.judge(seat(null), now(null, false), last(null, null)))
                .as("waits for a grade")
                .isEqualTo(Outcome.NOT_CANDIDATE);
        assertThat(CORRECTION.judge(seat("COMPETENT"), now("EXCELLENT", false), last("COMPETENT", Seat.N)))
                .isEqualTo(Outcome.NOT_TOP_GRADE);
        assertThat(CORRECTION.judge(seat("EXCELLENT"), now("EXCELLENT", false), last("EXCELLENT", Seat.Y)))
                .isEqualTo(Outcome.SAME_GRADE);
        assertThat(CORRECTION.judge(seat(null), null, null)).isEqualTo(Outcome.NOT_ASSESSED);
    }

    private static Decision decision(DecisionKind kind, String grade) {
        return new Decision("p1", kind, grade, LocalDate.of(2026, 3, 1), "committee", null);
    }

    private static Decision seat(String grade) {
        return decision(DecisionKind.SEAT, grade);
    }

    @Test
    void aGradeIsSetThatIsNotTheirsAlready() {
        Assessment now = now("BASIC", false);
        Decision competent = decision(DecisionKind.GRADE, "COMPETENT");
        assertThat(CORRECTION.judge(competent, now, last("BASIC", null))).isEqualTo(Outcome.APPLIED);
        assertThat(CORRECTION.judge(competent, now, last("COMPETENT", null))).isEqualTo(Outcome.SAME_GRADE);
        assertThat(CORRECTION.judge(competent, null, last(null, null))).isEqualTo(Outcome.NOT_ASSESSED);
    }

    @Test
    void theTopGradeComesWithASeatAndAnotherGradeTakesItAway() {
        Decision top = decision(DecisionKind.GRADE, "EXCELLENT");
        Decision competent = decision(DecisionKind.GRADE, "COMPETENT");
        assertThat(CORRECTION.apply(top, last("BASIC", null))).isEqualTo(last("EXCELLENT", Seat.Y));
        assertThat(CORRECTION.apply(seat(null), last("COMPETENT", Seat.TIE))).isEqualTo(last("EXCELLENT", Seat.Y));
        assertThat(CORRECTION.apply(competent, last("EXCELLENT", Seat.Y))).isEqualTo(last("COMPETENT", null));
        assertThat(CORRECTION.apply(competent, last("BASIC", Seat.N))).isEqualTo(last("COMPETENT", Seat.N));
        assertThat(CORRECTION.givesTop(top)).isTrue();
        assertThat(CORRECTION.givesTop(seat(null))).isTrue();
        assertThat(CORRECTION.givesTop(competent)).isFalse();
    }

    @Test
    void onlyWhoHasTheirSeatByRankCanBeDisplaced() {
        assertThat(CORRECTION.seated(last("EXCELLENT", Seat.Y))).isTrue();
        assertThat(CORRECTION.seated(last("EXCELLENT", Seat.EXTRA))).isFalse();
        assertThat(CORRECTION.seated(last("COMPETENT", Seat.Y))).isFalse();
        assertThat(CORRECTION.seated(new Graded("p1", "B1", "EXCELLENT", null, Seat.Y)))
                .isFalse();
        assertThat(CORRECTION.displaced(last("EXCELLENT", Seat.Y))).isEqualTo(last("COMPETENT", Seat.N));
    }
}
