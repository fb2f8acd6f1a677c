package org.epaulet.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.epaulet.policy.grade.QuotaRule;
import org.junit.jupiter.api.Test;

/** What holds for the quota of any bureau; the bureaus are made up from a seed. */
class QuotaLawsTest {

    private static final List<String> GRADES = List.of("EXCELLENT", "EXCELLENT", "COMPETENT", "BASIC");

    private record Bureau(List<Contender> people, BureauGrades grades, Quota quota) {

        Map<String, Contender> byId() {
            return people.stream().collect(Collectors.toMap(Contender::person, Function.identity()));
        }

        List<Graded> of(PoolSeats pool) {
            return grades.people().stream()
                    .filter(graded -> graded.pool().equals(pool.pool()))
                    .toList();
        }
    }

    private static void always(Consumer<Bureau> law) {
        Random random = new Random(2025);
        for (int round = 0; round < 200; round++) {
            law.accept(bureau(random));
        }
    }

    private static Bureau bureau(Random random) {
        int units = 1 + random.nextInt(12);
        int pools = 1 + random.nextInt(units);
        int leaders = 1 + random.nextInt(4);
        QuotaRule rule = new QuotaRule(BigDecimal.valueOf(random.nextInt(500), 1), 5, List.of("TOTAL", "DAILY"));
        Quota quota = new Quota(
                rule,
                "EXCELLENT",
                "COMPETENT",
                unit -> "P" + Integer.parseInt(unit.substring(1)) % pools,
                unit -> Integer.parseInt(unit.substring(1)) % leaders == 0 ? null : "L" + unit.charAt(1));
        List<Contender> people = new ArrayList<>();
        for (int number = random.nextInt(80); number > 0; number--) {
            boolean assessed = random.nextInt(5) > 0;
            BigDecimal daily = random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(2));
            List<BigDecimal> keys = new ArrayList<>();
            keys.add(BigDecimal.valueOf(90 + random.nextInt(6)));
            keys.add(daily);
            String grade = assessed ? GRADES.get(random.nextInt(GRADES.size())) : null;
            people.add(new Contender("p" + number, "U" + random.nextInt(units), assessed, keys, grade));
        }
        return new Bureau(people, quota.grade("B", people), quota);
    }

    @Test
    void theOrderOfThePeopleDoesNotMatter() {
        Random random = new Random(1);
        always(bureau -> {
            List<Contender> shuffled = new ArrayList<>(bureau.people());
            Collections.shuffle(shuffled, random);
            assertThat(bureau.quota().grade("B", shuffled)).isEqualTo(bureau.grades());
        });
    }

    @Test
    void theTopGradeNeverExceedsTheCap() {
        always(bureau -> assertThat(bureau.grades().people().stream()
                        .filter(graded -> "EXCELLENT".equals(graded.grade()))
                        .count())
                .isLessThanOrEqualTo(bureau.grades().cap()));
    }

    @Test
    void theSeatsSumToTheCap() {
        always(bureau -> assertThat(bureau.grades().pools().stream()
                        .mapToInt(PoolSeats::seats)
                        .sum())
                .isEqualTo(bureau.grades().cap()));
    }

    @Test
    void aPoolTakesNoMoreThanItsSeatsAndCountsWhatItsPeopleShow() {
        always(bureau -> bureau.grades().pools().forEach(pool -> {
            List<Graded> people = bureau.of(pool);
            assertThat(pool.taken()).isLessThanOrEqualTo(pool.seats());
            assertThat(people.stream().filter(graded -> graded.seat() == Seat.Y))
                    .hasSize(pool.taken());
            assertThat(people.stream().filter(graded -> graded.seat() != null)).hasSize(pool.candidates());
            assertThat(people.stream().filter(graded -> graded.rank() != null)).hasSize(pool.assessed());
        }));
    }

    @Test
    void everybodyIsInExactlyOneListedPool() {
        always(bureau -> {
            assertThat(bureau.grades().people()).hasSameSizeAs(bureau.people());
            assertThat(bureau.grades().pools().stream()
                            .mapToInt(pool -> bureau.of(pool).size())
                            .sum())
                    .isEqualTo(bureau.people().size());
        });
    }

    @Test
    void ranksFollowTheKeysAndNobodyOvertakes() {
        always(bureau -> bureau.grades().pools().forEach(pool -> {
            Map<String, Contender> byId = bureau.byId();
            List<Graded> ranked = bureau.of(pool).stream()
                    .filter(graded -> graded.rank() != null)
                    .toList();
            for (Graded one : ranked) {
                for (Graded other : ranked) {
                    int keys = Ranking.BETTER_FIRST.compare(byId.get(one.person()), byId.get(other.person()));
                    assertThat(Integer.signum(keys)).isEqualTo(Integer.compare(one.rank(), other.rank()));
                    if (keys < 0 && one.seat() != null && other.seat() == Seat.Y) {
                        assertThat(one.seat()).isEqualTo(Seat.Y);
                    }
                }
            }
        }));
    }

    @Test
    void whoIsLeftOutGetsTheNextGradeAndNobodyElseChanges() {
        always(bureau -> bureau.grades().people().forEach(graded -> {
            String before = bureau.byId().get(graded.person()).grade();
            boolean leftOut = graded.seat() == Seat.N || graded.seat() == Seat.TIE;
            assertThat(graded.grade()).isEqualTo(leftOut ? "COMPETENT" : before);
            assertThat(graded.seat() != null).isEqualTo("EXCELLENT".equals(before));
        }));
    }

    @Test
    void aTieIsOfEqualsWhoOutnumberTheSeatsThatAreLeft() {
        always(bureau -> bureau.grades().pools().forEach(pool -> {
            List<Graded> tied = bureau.of(pool).stream()
                    .filter(graded -> graded.seat() == Seat.TIE)
                    .toList();
            if (!tied.isEmpty()) {
                assertThat(tied)
                        .extracting(Graded::rank)
                        .containsOnly(tied.get(0).rank());
                assertThat(tied).hasSizeGreaterThan(pool.seats() - pool.taken());
                assertThat(pool.taken()).isLessThan(pool.seats());
            }
        }));
    }

    @Test
    void aPoolMergesOnlyOnce() {
        always(bureau -> assertThat(bureau.grades().pools().stream()
                        .map(PoolSeats::members)
                        .flatMap(List::stream)
                        .toList())
                .doesNotHaveDuplicates());
    }
}
