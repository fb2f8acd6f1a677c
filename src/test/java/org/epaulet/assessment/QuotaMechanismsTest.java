package org.epaulet.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.policy.condition.ComparedWithin;
import org.epaulet.policy.condition.RankKey;
import org.epaulet.policy.grade.ComparisonClass;
import org.epaulet.policy.grade.QuotaException;
import org.epaulet.policy.grade.QuotaRule;
import org.junit.jupiter.api.Test;

/** Seats other than the bureau's split over its pools. */
class QuotaMechanismsTest {

    private static final List<RankKey> BY_TOTAL = List.of(RankKey.of("TOTAL"));

    private static QuotaRule rule(
            int percent, boolean each, int atLeast, List<QuotaException> exceptions, List<ComparisonClass> classes) {
        return new QuotaRule(
                BigDecimal.valueOf(percent),
                0,
                BY_TOTAL,
                ComparedWithin.UNIT,
                null,
                exceptions,
                classes,
                null,
                null,
                each,
                atLeast);
    }

    private static BureauGrades grade(QuotaRule rule, List<Contender> people) {
        return new Quota(rule, List.of("A", "B"), unit -> unit, unit -> null).grade("X", people);
    }

    /** So many people of a unit with falling totals, all with the best grade. */
    private static List<Contender> unit(String unit, String comparedIn, int size) {
        List<Contender> people = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            people.add(new Contender(
                    unit + number, unit, comparedIn, true, List.of(BigDecimal.valueOf(100 - number)), "A"));
        }
        return people;
    }

    private static List<Contender> all(List<Contender> first, List<Contender> second) {
        List<Contender> people = new ArrayList<>(first);
        people.addAll(second);
        return people;
    }

    private static List<Integer> seats(BureauGrades grades) {
        return grades.pools().stream().map(PoolSeats::seats).toList();
    }

    @Test
    void everyPoolMayHaveThePercentageOfItsOwnPeople() {
        // 20% of 9, 4 and 6 are 1.8, 0.8 and 1.2; of all 19 people 3 seats would have been split 1, 1, 1
        List<Contender> people = all(all(unit("u", null, 9), unit("v", null, 4)), unit("w", null, 6));
        assertThat(seats(grade(rule(20, true, 0, null, null), people))).containsExactly(1, 0, 1);
        assertThat(seats(grade(rule(20, false, 0, null, null), people))).containsExactly(1, 1, 1);
    }

    @Test
    void aPoolHasItsLeastSeats() {
        BureauGrades grades = grade(rule(20, true, 1, null, null), all(unit("u", null, 9), unit("v", null, 4)));
        assertThat(seats(grades)).containsExactly(1, 1);
        assertThat(grades.cap()).isEqualTo(2);
    }

    @Test
    void anHonouredPoolHasSeatsOfItsOwnBesideTheBureaus() {
        // v: 50% of 4 are 2; the others share 20% of 15 people: 3, by 9 and 6 people 1.8 and 1.2, so 2 and 1
        QuotaException honour = new QuotaException(null, BigDecimal.valueOf(50), null, List.of("v"), null);
        BureauGrades grades = grade(
                rule(20, false, 0, List.of(honour), null),
                all(all(unit("u", null, 9), unit("v", null, 4)), unit("w", null, 6)));
        assertThat(seats(grades)).containsExactly(2, 2, 1);
    }

    @Test
    void aClassMayHaveAPercentageOfItsOwn() {
        // heads: 40% of 5 are 2; everybody else: 20% of 10 are 2
        ComparisonClass heads = new ComparisonClass("HEAD", null, null, BigDecimal.valueOf(40));
        BureauGrades grades =
                grade(rule(20, false, 0, null, List.of(heads)), all(unit("u", "HEAD", 5), unit("u", null, 10)));
        assertThat(grades.pools()).extracting(PoolSeats::pool).containsExactly("u", "u/HEAD");
        assertThat(seats(grades)).containsExactly(2, 2);
    }

    @Test
    void aClassWithoutAPercentageSharesTheBureausSeats() {
        // 20% of all 15 people are 3, by 5 and 10 people one and two
        ComparisonClass clerks = new ComparisonClass("CLERK", null, null, null);
        BureauGrades grades =
                grade(rule(20, false, 0, null, List.of(clerks)), all(unit("u", "CLERK", 5), unit("u", null, 10)));
        assertThat(grades.pools()).extracting(PoolSeats::pool).containsExactly("u", "u/CLERK");
        assertThat(seats(grades)).containsExactly(2, 1);
    }

    @Test
    void anHonourMayBringOneMoreSeat() {
        QuotaException honour = new QuotaException(List.of("X"), BigDecimal.valueOf(20), null, null, 1);
        // 20% of 10 people are 2, and one more
        assertThat(seats(grade(rule(20, false, 0, List.of(honour), null), unit("u", null, 10))))
                .containsExactly(3);
        QuotaException pool = new QuotaException(null, BigDecimal.valueOf(20), null, List.of("v"), 1);
        assertThat(seats(grade(rule(20, true, 0, List.of(pool), null), all(unit("u", null, 10), unit("v", null, 10)))))
                .containsExactly(2, 3);
    }

    @Test
    void whoHasTheGradeBesideTheQuotaTakesNoSeat() {
        List<Contender> people = new ArrayList<>(unit("u", null, 5));
        Contender first = people.get(0);
        people.set(0, new Contender(first.person(), "u", null, true, first.keys(), "A", true, true));
        BureauGrades grades = grade(rule(20, false, 0, null, null), people);
        assertThat(grades.people())
                .extracting(Graded::seat)
                .containsExactly(Seat.EXTRA, Seat.Y, Seat.N, Seat.N, Seat.N);
        assertThat(grades.people()).extracting(Graded::grade).containsExactly("A", "A", "B", "B", "B");
    }

    @Test
    void thePercentageMayBeTakenOfMoreThanThoseAssessed() {
        // 20% of 4 assessed are none; with one who waits for a grade, of 5 people, one
        List<Contender> people = new ArrayList<>(unit("u", null, 4));
        people.add(new Contender("w", "u", null, false, List.of(BigDecimal.ZERO), null, true, false));
        assertThat(seats(grade(rule(20, true, 0, null, null), people))).containsExactly(1);
    }
}
