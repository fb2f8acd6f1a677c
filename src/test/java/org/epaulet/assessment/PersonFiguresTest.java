package org.epaulet.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.condition.Counted;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.condition.FigureType;
import org.epaulet.roster.Member;
import org.junit.jupiter.api.Test;

class PersonFiguresTest {

    private static PersonFigures figures(Somebody somebody, String grade) {
        Member member = somebody.member();
        Tally virtue = new Tally("QUALITY", 0, "VIRTUE", 1, 7600, List.of());
        Assessment assessment = new Assessor(Policies.DEFAULT, Years.CALENDAR_2025)
                .assess(member, List.of(virtue))
                .orElseThrow();
        return PersonFigures.of(member, Years.CALENDAR_2025, assessment, grade);
    }

    @Test
    void yearsAndEventsAreCountedByWhatTheyBear() {
        // 2021 broke the row, 2023 has no grade and neither counts nor breaks it; the tier is held since 2023-01-01
        Somebody somebody = Somebody.anybody()
                .graded(2020, "COMPETENT")
                .graded(2021, "BASIC")
                .graded(2022, "COMPETENT")
                .graded(2023, null)
                .graded(2024, "EXCELLENT")
                .event("MERIT", "2022-12-31")
                .event("MERIT", "2023-01-01")
                .event("MERIT", "2025-12-31");
        PersonFigures figures = figures(somebody, "COMPETENT");
        Set<String> good = Set.of("EXCELLENT", "COMPETENT");
        assertThat(figures.count(Counted.IN_ROW, good)).isEqualTo(3);
        assertThat(figures.count(Counted.YEARS, good)).isEqualTo(4);
        assertThat(figures.count(Counted.IN_TIER, Set.of("MERIT"))).isEqualTo(2);
        assertThat(figures(somebody, "BASIC").count(Counted.IN_ROW, good)).isZero();
        assertThat(figures(somebody, null).count(Counted.YEARS, good)).isEqualTo(3);
    }

    @Test
    void periodsAreCountedByTheirGrades() {
        Assessor assessor = new Assessor(
                Policies.defaultBut(
                        "    year: MEAN",
                        "    year: MEAN\n    grades: [{code: M_GOOD, label: {zh: 月优, en: Good}, at_least: 95},"
                                + " {code: M_REST, label: {zh: 月余, en: Rest}}]"),
                Years.CALENDAR_2025);
        Member member = Somebody.anybody().member();
        Assessment assessment = assessor.assess(member, List.of(new Tally("DAILY", 3, "", 1, -600, List.of())))
                .orElseThrow();
        PersonFigures figures = PersonFigures.of(member, Years.CALENDAR_2025, assessment, (String) null);
        assertThat(figures.count(Counted.PERIODS, Set.of("M_GOOD"))).isEqualTo(11);
        assertThat(figures.count(Counted.PERIODS, Set.of("M_REST"))).isEqualTo(1);
    }

    @Test
    void everyFigureHasTheValueOfThePersonAndTheTypeItPromises() {
        PersonFigures figures = figures(Somebody.anybody().graded(2024, "BASIC"), "COMPETENT");
        Map<Figure, Object> values = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            values.put(figure, figures.value(figure));
            if (figures.value(figure) != null) {
                assertThat(figures.value(figure)).isInstanceOf(classOf(figure.type()));
            }
        }
        assertThat(values)
                .containsEntry(Figure.YEAR_START, LocalDate.of(2025, 1, 1))
                .containsEntry(Figure.YEAR_END, LocalDate.of(2025, 12, 31))
                .containsEntry(Figure.YEAR_DAYS, BigDecimal.valueOf(365))
                .containsEntry(Figure.NEXT_YEAR_END, LocalDate.of(2026, 12, 31))
                .containsEntry(Figure.JOINED, LocalDate.of(2015, 1, 1))
                .containsEntry(Figure.LEFT, null)
                .containsEntry(Figure.TIER, "6")
                .containsEntry(Figure.CONTRACT, "FIXED")
                .containsEntry(Figure.CONTRACT_NO, BigDecimal.valueOf(2))
                .containsEntry(Figure.CONTRACT_END, LocalDate.of(2026, 6, 30))
                .containsEntry(Figure.PROTECTED, false)
                .containsEntry(Figure.SERVICE_DAYS, BigDecimal.valueOf(365))
                .containsEntry(Figure.PRESENT_WEIGHT, BigDecimal.valueOf(60))
                .containsEntry(Figure.FAILED_PERIODS, BigDecimal.ZERO)
                .containsEntry(Figure.BONUS, new BigDecimal("0.00"))
                .containsEntry(Figure.TOTAL, new BigDecimal("96.00"))
                .containsEntry(Figure.STATUS, "ASSESSED")
                .containsEntry(Figure.REASON, null)
                .containsEntry(Figure.THRESHOLD_GRADE, "EXCELLENT")
                .containsEntry(Figure.GRADE, "COMPETENT")
                .containsEntry(Figure.PREVIOUS_GRADE, "BASIC");
        assertThat(figures.score("QUALITY")).isEqualTo(new BigDecimal("76.000000"));
        assertThat(figures.score("LEADER")).isNull();
    }

    private static Class<?> classOf(FigureType type) {
        return switch (type) {
            case NUMBER -> BigDecimal.class;
            case DATE -> LocalDate.class;
            case GRADE, CODE -> String.class;
            case TRUTH -> Boolean.class;
        };
    }

    @Test
    void thePreviousGradeIsThatOfTheLatestEarlierYearThatHasOne() {
        Somebody somebody = Somebody.anybody()
                .graded(2022, "COMPETENT")
                .graded(2023, "INCOMPETENT")
                .graded(2024, null)
                .graded(2025, "EXCELLENT");
        assertThat(figures(somebody, null).value(Figure.PREVIOUS_GRADE)).isEqualTo("INCOMPETENT");
        assertThat(figures(Somebody.anybody().graded(2024, null), null).value(Figure.PREVIOUS_GRADE))
                .isNull();
    }

    @Test
    void eventsCountByTheirDateInForceByTheLastDay() {
        PersonFigures figures = figures(
                Somebody.anybody()
                        .event("WARNING", "2024-12-31")
                        .event("WARNING", "2025-01-01", "2025-12-30")
                        .event("MERIT", "2025-12-31", "2025-12-31"),
                null);
        assertThat(figures.events(Set.of("WARNING"))).isEqualTo(1);
        assertThat(figures.events(Set.of("WARNING", "MERIT"))).isEqualTo(2);
        assertThat(figures.inForce(Set.of("WARNING"))).isEqualTo(1);
        assertThat(figures.inForce(Set.of("WARNING", "MERIT"))).isEqualTo(2);
        assertThat(figures.inForce(Set.of())).isZero();
    }
}
