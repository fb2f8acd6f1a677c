package org.epaulet.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.epaulet.policy.grade.QuotaRule;
import org.junit.jupiter.api.Test;

class QuotaTest {

    /** Unit U1 is of pool P1 and has no leader, U2 of P2 with leader L2, and so on; U3 shares U2's leader. */
    private static final Map<String, String> LEADERS = Map.of("U2", "L", "U3", "L", "U5", "M");

    private static Quota quota(String percent) {
        QuotaRule rule = new QuotaRule(new BigDecimal(percent), 5, List.of("TOTAL", "DAILY", "LEADER"));
        return new Quota(
                rule, "EXCELLENT", "COMPETENT", unit -> unit.replace("U", "P").substring(0, 2), LEADERS::get);
    }

    private static BureauGrades grade(String percent, List<Contender> people) {
        return quota(percent).grade("B", people);
    }

    private static BureauGrades grade(String percent, Contender... people) {
        return grade(percent, List.of(people));
    }

    /** A candidate: still has the top grade. */
    private static Contender candidate(String person, String unit, String... keys) {
        return new Contender(person, unit, true, keys(keys), "EXCELLENT");
    }

    private static Contender competent(String person, String unit, String... keys) {
        return new Contender(person, unit, true, keys(keys), "COMPETENT");
    }

    private static Contender unassessed(String person, String unit) {
        return new Contender(person, unit, false, keys("99", "99", "99"), null);
    }

    private static List<BigDecimal> keys(String... keys) {
        List<BigDecimal> numbers = new ArrayList<>(Collections.nCopies(3, null));
        for (int key = 0; key < keys.length; key++) {
            numbers.set(key, keys[key] == null ? null : new BigDecimal(keys[key]));
        }
        return numbers;
    }

    /** So many competent people of a unit, worse than everybody else. */
    private static List<Contender> crowd(String unit, int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> competent("z" + unit + number, unit, "1"))
                .toList();
    }

    @SafeVarargs
    private static List<Contender> all(List<Contender> first, List<Contender>... more) {
        List<Contender> people = new ArrayList<>(first);
        for (List<Contender> part : more) {
            people.addAll(part);
        }
        return people;
    }

    private static Graded of(BureauGrades grades, String person) {
        return grades.people().stream()
                .filter(graded -> graded.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCapIsThePercentageOfTheAssessedRoundedDown() {
        List<Contender> nine = all(crowd("U1", 9), List.of(unassessed("w", "U1")));
        assertThat(grade("20", nine).assessed()).isEqualTo(9);
        assertThat(grade("20", nine).cap()).isEqualTo(1);
        assertThat(grade("20", crowd("U1", 10)).cap()).isEqualTo(2);
        assertThat(grade("33.3", crowd("U1", 10)).cap()).isEqualTo(3);
        assertThat(grade("20", List.of()).pools()).isEmpty();
    }

    @Test
    void smallPoolsWithTheSameLeaderMergeAndBearTheSmallestCode() {
        BureauGrades grades = grade("20", all(crowd("U3", 2), crowd("U2", 2), crowd("U4", 6)));
        // cap 2 of 10: 0.8 and 1.2 -> 1 and 1
        assertThat(grades.pools())
                .containsExactly(
                        new PoolSeats("B", "P2", List.of("P2", "P3"), List.of("U2", "U3"), 4, 1, 0, 0),
                        new PoolSeats("B", "P4", List.of("P4"), List.of("U4"), 6, 1, 0, 0));
        assertThat(of(grades, "zU30").pool()).isEqualTo("P2");
    }

    @Test
    void withoutALeaderIsOneSuchLeader() {
        BureauGrades grades = grade("20", all(crowd("U1", 1), crowd("U2", 1), crowd("U4", 4), crowd("U5", 4)));
        assertThat(grades.pools())
                .extracting(PoolSeats::members)
                .containsExactly(List.of("P1", "P4"), List.of("P2"), List.of("P5"));
    }

    @Test
    void fiveAssessedAreNotSmall() {
        BureauGrades grades = grade("20", all(crowd("U2", 5), crowd("U3", 4)));
        assertThat(grades.pools()).extracting(PoolSeats::pool).containsExactly("P2", "P3");
    }

    @Test
    void threeSmallPoolsMergeOnceEvenWhenTwoWouldHaveDone() {
        BureauGrades grades = grade("20", all(crowd("U1", 4), crowd("U4", 4), crowd("U6", 4)));
        assertThat(grades.pools()).extracting(PoolSeats::assessed).containsExactly(12);
    }

    @Test
    void theLeaderIsThatOfTheSmallestUnitWithAssessedPeople() {
        // U5 and U5a are one pool; U5 (leader M) has nobody assessed, U5a has no leader: it merges with U1
        BureauGrades grades = grade("20", all(crowd("U1", 1), crowd("U5a", 1), List.of(unassessed("w", "U5"))));
        assertThat(grades.pools())
                .containsExactly(new PoolSeats("B", "P1", List.of("P1", "P5"), List.of("U1", "U5", "U5a"), 2, 0, 0, 0));
        assertThat(of(grades, "w")).isEqualTo(new Graded("w", "P1", null, null, null));
    }

    @Test
    void aPoolWithoutAssessedPeopleStaysAsItIs() {
        BureauGrades grades = grade("20", all(List.of(unassessed("w", "U1")), crowd("U4", 1)));
        assertThat(grades.pools())
                .containsExactly(
                        new PoolSeats("B", "P1", List.of("P1"), List.of("U1"), 0, 0, 0, 0),
                        new PoolSeats("B", "P4", List.of("P4"), List.of("U4"), 1, 0, 0, 0));
    }

    @Test
    void ofEqualRemaindersTheLargerPoolIsServedThenTheSmallerCode() {
        // 20 assessed, cap 2; 15 and 5: 1.5 and 0.5, the larger; 5 x 4: 0.5 each, the two smaller codes
        assertThat(grade("10", all(crowd("U2", 5), crowd("U4", 15))).pools())
                .extracting(PoolSeats::seats)
                .containsExactly(0, 2);
        assertThat(grade("10", all(crowd("U5", 5), crowd("U4", 5), crowd("U2", 5), crowd("U3", 5)))
                        .pools())
                .extracting(PoolSeats::seats)
                .containsExactly(1, 1, 0, 0);
    }

    @Test
    void equalsShareTheBetterPlace() {
        BureauGrades grades = grade(
                "0",
                competent("d", "U1", "80"),
                competent("b", "U1", "90.0"),
                competent("c", "U1", "90.00"),
                competent("a", "U1", "95"));
        assertThat(grades.people()).extracting(Graded::rank).containsExactly(1, 2, 2, 4);
    }

    @Test
    void aMissingKeyRanksLast() {
        BureauGrades grades = grade(
                "0",
                competent("a", "U1", "90", null, "100"),
                competent("b", "U1", "90", "0", null),
                competent("c", "U1", "90", "0", "0"),
                competent("d", "U1", "90", null, "100"));
        assertThat(grades.people()).extracting(Graded::rank).containsExactly(3, 2, 1, 3);
    }

    @Test
    void candidatesWithinTheSeatsKeepTheGradeTheOthersGetTheNext() {
        // the golden year's PA: a6 lost the grade by a ceiling; it ranks, but takes no seat
        BureauGrades grades = grade(
                "20",
                candidate("a1", "U1", "100.00", "100"),
                candidate("a2", "U1", "95.00", "100"),
                candidate("a3", "U1", "95.00", "99"),
                candidate("a4", "U1", "90.00", "100"),
                competent("a5", "U1", "89.99", "100"),
                competent("a6", "U1", "98.00", "100"));
        assertThat(grades.people())
                .containsExactly(
                        new Graded("a1", "P1", "EXCELLENT", 1, Seat.Y),
                        new Graded("a2", "P1", "COMPETENT", 3, Seat.N),
                        new Graded("a3", "P1", "COMPETENT", 4, Seat.N),
                        new Graded("a4", "P1", "COMPETENT", 5, Seat.N),
                        new Graded("a5", "P1", "COMPETENT", 6, null),
                        new Graded("a6", "P1", "COMPETENT", 2, null));
    }

    @Test
    void equalsAcrossTheLastSeatAreAllLeftOutAndWhoeverRanksBelow() {
        // the golden year's merged PB, one seat
        BureauGrades grades = grade(
                "25",
                candidate("b1", "U2", "96.67", "100"),
                competent("b2", "U2", "90.63", "94.75"),
                candidate("c1", "U3", "96.67", "100"),
                candidate("c2", "U3", "95.00", "100"),
                unassessed("c3", "U3"));
        assertThat(grades.people())
                .containsExactly(
                        new Graded("b1", "P2", "COMPETENT", 1, Seat.TIE),
                        new Graded("b2", "P2", "COMPETENT", 4, null),
                        new Graded("c1", "P2", "COMPETENT", 1, Seat.TIE),
                        new Graded("c2", "P2", "COMPETENT", 3, Seat.N),
                        new Graded("c3", "P2", null, null, null));
        assertThat(grades.pools())
                .containsExactly(new PoolSeats("B", "P2", List.of("P2", "P3"), List.of("U2", "U3"), 4, 1, 3, 0));
    }

    @Test
    void equalsWhoAllFitKeepTheGrade() {
        BureauGrades grades = grade(
                "50",
                candidate("a", "U1", "95"),
                candidate("b", "U1", "95"),
                candidate("c", "U1", "94"),
                competent("d", "U1", "93"));
        assertThat(grades.people()).extracting(Graded::seat).containsExactly(Seat.Y, Seat.Y, Seat.N, null);
    }

    @Test
    void equalsBehindTheLastSeatAreNoTie() {
        BureauGrades grades = grade(
                "25",
                candidate("a", "U1", "95"),
                candidate("b", "U1", "94"),
                candidate("c", "U1", "94"),
                competent("d", "U1", "93"));
        assertThat(grades.people()).extracting(Graded::seat).containsExactly(Seat.Y, Seat.N, Seat.N, null);
    }

    @Test
    void seatsTakenBeforeATieStayTaken() {
        // three seats: a, then b c d straddle the second and third
        BureauGrades grades = grade(
                "50",
                candidate("a", "U1", "95"),
                candidate("b", "U1", "94"),
                candidate("c", "U1", "94"),
                candidate("d", "U1", "94"),
                candidate("e", "U1", "93"),
                competent("f", "U1", "92"));
        assertThat(grades.people())
                .extracting(Graded::seat)
                .containsExactly(Seat.Y, Seat.TIE, Seat.TIE, Seat.TIE, Seat.N, null);
        assertThat(grades.pools().get(0).taken()).isEqualTo(1);
    }

    @Test
    void aPoolWithoutASeatHasNoTie() {
        BureauGrades grades = grade("20", candidate("a", "U1", "95"), candidate("b", "U1", "95"));
        assertThat(grades.people()).extracting(Graded::seat).containsExactly(Seat.N, Seat.N);
    }

    @Test
    void somebodyEqualWhoIsNoCandidateMakesNoTie() {
        BureauGrades grades = grade(
                "25",
                candidate("a", "U1", "95"),
                competent("b", "U1", "95"),
                competent("c", "U1", "94"),
                competent("d", "U1", "93"));
        assertThat(grades.people()).extracting(Graded::seat).containsExactly(Seat.Y, null, null, null);
    }

    @Test
    void unusedSeatsAreNotPassedOn() {
        // one seat each; U4 has no candidate
        BureauGrades grades = grade(
                "20",
                all(List.of(candidate("a", "U2", "95"), candidate("b", "U2", "94")), crowd("U2", 3), crowd("U4", 5)));
        assertThat(of(grades, "b").seat()).isEqualTo(Seat.N);
        assertThat(grades.pools()).extracting(PoolSeats::taken).containsExactly(1, 0);
    }

    @Test
    void codesComparePointByPoint() {
        // U+FF5E before U+1F600, although its UTF-16 unit is the greater
        Quota byUnit = new Quota(
                new QuotaRule(BigDecimal.TEN, 5, List.of("TOTAL")),
                "EXCELLENT",
                "COMPETENT",
                unit -> unit,
                unit -> null);
        BureauGrades grades = byUnit.grade(
                "B", List.of(competent("\uD83D\uDE00", "\uD83D\uDE00", "1"), competent("\uFF5E", "\uFF5E", "1")));
        assertThat(grades.pools()).extracting(PoolSeats::pool).containsExactly("\uFF5E");
        assertThat(grades.people()).extracting(Graded::person).containsExactly("\uFF5E", "\uD83D\uDE00");
    }
}
