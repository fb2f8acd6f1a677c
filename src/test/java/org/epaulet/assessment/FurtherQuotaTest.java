package org.epaulet.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.epaulet.policy.condition.ComparedWithin;
import org.epaulet.policy.grade.FurtherQuota;
import org.epaulet.policy.grade.QuotaException;
import org.epaulet.policy.grade.QuotaRule;
import org.epaulet.policy.grade.SeatRounding;
import org.junit.jupiter.api.Test;

class FurtherQuotaTest {

    private static final List<String> GRADES = List.of("A", "B", "C", "D");

    private static BureauGrades grade(QuotaRule rule, List<Contender> people) {
        return new Quota(rule, GRADES, unit -> "P", unit -> null).grade("X", people);
    }

    private static QuotaRule rule(
            int percent, ComparedWithin within, SeatRounding rounding, List<QuotaException> exceptions, int second) {
        return new QuotaRule(
                BigDecimal.valueOf(percent),
                0,
                List.of("TOTAL"),
                within,
                rounding,
                exceptions,
                null,
                List.of(new FurtherQuota("B", BigDecimal.valueOf(second), null, null)));
    }

    /** People p1, p2, … with falling totals, all with the best grade; equal totals where the text says {@code =}. */
    private static List<Contender> falling(int size, int... asTheOneBefore) {
        List<Contender> people = new ArrayList<>();
        int total = 100;
        for (int number = 1; number <= size; number++) {
            int own = number;
            boolean same = Arrays.stream(asTheOneBefore).anyMatch(place -> place == own);
            total -= same ? 0 : 1;
            people.add(new Contender("p" + number, "U" + number % 2, true, List.of(BigDecimal.valueOf(total)), "A"));
        }
        return people;
    }

    private static String grades(BureauGrades grades) {
        return grades.people().stream()
                .sorted(Comparator.comparing(
                        person -> Integer.valueOf(person.person().substring(1))))
                .map(Graded::grade)
                .collect(Collectors.joining());
    }

    @Test
    void whoFindsNoSeatIsACandidateForTheNextGrade() {
        // 7 people: 20% are 1, 50% are 3, the other 3 get the third grade
        BureauGrades grades = grade(rule(20, ComparedWithin.BUREAU, null, null, 50), falling(7));
        assertThat(grades(grades)).isEqualTo("ABBBCCC");
        assertThat(grades.people())
                .extracting(Graded::seat)
                .containsExactly(Seat.Y, Seat.N, Seat.N, Seat.N, Seat.N, Seat.N, Seat.N);
    }

    @Test
    void aQuotaMayBeOfTheBetterGradesToo() {
        // 10 people: 20% are 2; 45% are 4, of which the better grade has taken 2
        QuotaRule together = new QuotaRule(
                BigDecimal.valueOf(20),
                0,
                List.of("TOTAL"),
                ComparedWithin.BUREAU,
                null,
                null,
                null,
                List.of(new FurtherQuota("B", BigDecimal.valueOf(45), null, null, true)));
        assertThat(grades(grade(together, falling(10)))).isEqualTo("AABBCCCCCC");
        // the two best share the last seat of A: both get B, and the four seats are theirs
        assertThat(grades(grade(together, falling(10, 2, 3)))).isEqualTo("BBBBCCCCCC");
        assertThat(grade(together, falling(10)).pools())
                .extracting(PoolSeats::further)
                .containsExactly(List.of(4));
    }

    @Test
    void seatsMayBeRoundedUp() {
        assertThat(grades(grade(rule(20, ComparedWithin.BUREAU, SeatRounding.UP, null, 50), falling(7))))
                .isEqualTo("AABBBCC");
    }

    @Test
    void aBureauMayHaveAnotherPercentage() {
        List<QuotaException> honoured = List.of(new QuotaException(List.of("X"), BigDecimal.valueOf(30), null));
        assertThat(grades(grade(rule(20, ComparedWithin.BUREAU, null, honoured, 50), falling(7))))
                .isEqualTo("AABBBCC");
    }

    @Test
    void equalsAcrossTheLastSeatOfALowerGradeAllGetTheNext() {
        // seats 1 and 3: p4 and p5 are equal, one seat of B is left for them
        assertThat(grades(grade(rule(20, ComparedWithin.BUREAU, null, null, 50), falling(7, 5))))
                .isEqualTo("ABBCCCC");
    }

    @Test
    void whoeverACeilingLoweredTakesASeatOfTheLowerGrade() {
        List<Contender> people = new ArrayList<>(falling(6));
        people.add(new Contender("p7", "U1", true, List.of(BigDecimal.valueOf(99.5)), "B"));
        // p7 ranks first and may have B at best: it takes one of the three seats
        BureauGrades grades = grade(rule(20, ComparedWithin.BUREAU, null, null, 50), people);
        assertThat(grades(grades)).isEqualTo("ABBCCCB");
    }

    @Test
    void unitsMayBeComparedAlone() {
        // 10 people, 2 seats: one for each unit, however the others do
        BureauGrades grades = grade(rule(20, ComparedWithin.UNIT, null, null, 80), falling(10));
        assertThat(grades.pools()).extracting(PoolSeats::pool).containsExactly("U0", "U1");
        assertThat(grades(grades)).isEqualTo("AABBBBBBBB");
        assertThat(grades.people())
                .filteredOn(person -> "A".equals(person.grade()))
                .extracting(Graded::pool)
                .containsExactlyInAnyOrder("U0", "U1");
    }

    @Test
    void aClassHasARankingAndSeatsOfItsOwn() {
        List<Contender> people = new ArrayList<>();
        for (Contender person : falling(10)) {
            String comparedIn = Map.of("p9", "LEAD", "p10", "LEAD", "p8", "LEAD", "p7", "LEAD", "p6", "LEAD")
                    .get(person.person());
            people.add(new Contender(person.person(), "U", comparedIn, true, person.keys(), "A"));
        }
        BureauGrades grades = grade(rule(20, ComparedWithin.BUREAU, null, null, 80), people);
        assertThat(grades.pools()).extracting(PoolSeats::pool).containsExactly("X", "X/LEAD");
        assertThat(grades(grades)).isEqualTo("ABBBBABBBB");
    }
}
