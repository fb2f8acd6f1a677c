package org.epaulet.job.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.epaulet.assessment.PeriodScore;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.report.PersonResult;
import org.epaulet.report.UnitCourse;
import org.junit.jupiter.api.Test;

class CoursesTest {

    private static final Courses COURSES = new Courses(
            2,
            List.of(
                    stand("b2", "u3", "80.00", "GOOD", "80.00", "90.00"),
                    stand("b1", "u1", "90.00", "GOOD", "90.01", "50.00"),
                    stand("b1", "u2", "70.00", "FAIR", null, "75.00"),
                    stand("b1", "u1", null, null, "95.00", null)));

    /** A score of null: the period does not count; below 60 it is failed. */
    private static Stand stand(String bureau, String unit, String total, String grade, String... scores) {
        List<PeriodScore> periods = IntStream.range(0, scores.length)
                .mapToObj(place -> period(place + 1, scores[place] == null ? null : new BigDecimal(scores[place])))
                .toList();
        PersonResult result = new PersonResult(
                "p",
                "",
                bureau,
                unit,
                "",
                null,
                AssessmentStatus.ASSESSED,
                null,
                List.of(),
                null,
                total == null ? null : new BigDecimal(total),
                grade,
                null,
                grade,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Stand(result, 0, periods, null, grade, null, null, new Fingerprint(0, 0, 0), null);
    }

    private static PeriodScore period(int number, BigDecimal score) {
        boolean failed = score != null && score.compareTo(new BigDecimal(60)) < 0;
        return new PeriodScore(number, score != null, 1, null, score, failed);
    }

    private static List<BigDecimal> points(String... points) {
        return Arrays.stream(points)
                .map(each -> each == null ? null : new BigDecimal(each))
                .toList();
    }

    @Test
    void aUnitsCourseIsTheMeanOfThoseWhosePeriodsCount() {
        // (90.01 + 95.00) / 2 = 92.505
        assertThat(COURSES.units(code -> "name of " + code))
                .containsExactly(
                        new UnitCourse(
                                "u1",
                                "name of u1",
                                2,
                                1,
                                Map.of("GOOD", 1),
                                new BigDecimal("90.00"),
                                points("92.51", "50.00"),
                                List.of(0, 1)),
                        new UnitCourse(
                                "u2",
                                "name of u2",
                                1,
                                1,
                                Map.of("FAIR", 1),
                                new BigDecimal("70.00"),
                                points(null, "75.00"),
                                List.of(0, 0)),
                        new UnitCourse(
                                "u3",
                                "name of u3",
                                1,
                                1,
                                Map.of("GOOD", 1),
                                new BigDecimal("80.00"),
                                points("80.00", "90.00"),
                                List.of(0, 0)));
    }

    @Test
    void aBureausCourseIsThatOfItsPeopleNotOfItsUnitsMeans() {
        // (50 + 75) / 2 = 62.50
        assertThat(COURSES.bureaus(code -> code).get(0))
                .isEqualTo(new UnitCourse(
                        "b1",
                        "b1",
                        3,
                        2,
                        Map.of("GOOD", 1, "FAIR", 1),
                        new BigDecimal("80.00"),
                        points("92.51", "62.50"),
                        List.of(0, 1)));
    }

    @Test
    void everybodyTogetherAreAllBureaus() {
        // (80 + 90.01 + 95) / 3 = 88.3367; (90 + 50 + 75) / 3 = 71.6667
        assertThat(COURSES.all())
                .isEqualTo(new UnitCourse(
                        "",
                        "",
                        4,
                        3,
                        Map.of("GOOD", 2, "FAIR", 1),
                        new BigDecimal("80.00"),
                        points("88.34", "71.67"),
                        List.of(0, 1)));
    }
}
