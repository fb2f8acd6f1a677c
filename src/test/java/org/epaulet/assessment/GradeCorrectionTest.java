package org.epaulet.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.epaulet.policy.AssessmentStatus;
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
}
