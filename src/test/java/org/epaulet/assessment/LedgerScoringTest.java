package org.epaulet.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.component.CatalogueItem;
import org.epaulet.policy.component.Ledger;
import org.epaulet.policy.component.Range;
import org.epaulet.policy.component.YearOfPeriods;
import org.junit.jupiter.api.Test;

class LedgerScoringTest {

    private static final Range DEFAULT = new Range(BigDecimal.ZERO, new BigDecimal("110"));
    private static final Range OPEN = new Range(null, null);
    private static final Service ALL_YEAR = service("2025-01-01", "2025-12-31", Set.of());

    private static Service service(String from, String to, Set<Integer> neutralPeriods) {
        List<DaySpan> neutral = Years.CALENDAR_2025.periods().stream()
                .filter(period -> neutralPeriods.contains(period.number()))
                .map(period -> new DaySpan(period.from(), period.to()))
                .toList();
        return new Service(LocalDate.parse(from), LocalDate.parse(to), 0, 0, 0, 0, neutral, neutral);
    }

    private static Ledger ledger(Range limits, YearOfPeriods year, List<CatalogueItem> catalogue) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        return new Ledger(
                "DAILY", null, BigDecimal.valueOf(50), OPEN, hundred, limits, BigDecimal.valueOf(80), year, catalogue);
    }

    private static ComponentScore score(Ledger ledger, Service service, Tally... tallies) {
        return new LedgerScoring(ledger, Years.CALENDAR_2025).score("U", service, List.of(tallies));
    }

    private static ComponentScore score(Service service, Tally... tallies) {
        return score(ledger(DEFAULT, YearOfPeriods.MEAN, List.of()), service, tallies);
    }

    private static Tally points(int period, long hundredths) {
        return new Tally("DAILY", period, "", 1, hundredths, List.of());
    }

    @Test
    void withoutRecordsEveryPeriodScoresTheBase() {
        ComponentScore score = score(ALL_YEAR);
        assertThat(score.score()).isEqualTo(new BigDecimal("100.000000"));
        assertThat(score.periods()).hasSize(12).allMatch(PeriodScore::counts).noneMatch(PeriodScore::failed);
    }

    @Test
    void theYearIsTheMeanOfItsPeriodsRoundedOnce() {
        // (11 x 100 + 99.99) / 12 = 99.99916666... -> 99.999167
        assertThat(score(ALL_YEAR, points(3, -1)).score()).isEqualTo(new BigDecimal("99.999167"));
    }

    @Test
    void onlyPeriodsThatOverlapTheEmploymentCount() {
        // 3 October on: October 90, November 120 clamped to 110, December 100; August is before
        ComponentScore score = score(
                service("2025-10-03", "2025-12-31", Set.of()), points(8, -9000), points(10, -1000), points(11, 2000));
        assertThat(score.score()).isEqualTo(new BigDecimal("100.000000"));
        assertThat(score.periods().get(7))
                .isEqualTo(new PeriodScore(8, false, 1, new BigDecimal("-90.00"), null, false));
        assertThat(score.periods().get(10))
                .isEqualTo(new PeriodScore(11, true, 1, new BigDecimal("20.00"), new BigDecimal("110.00"), false));
    }

    @Test
    void anOverlapOfOneDayIsEnough() {
        ComponentScore score = score(service("2025-03-31", "2025-05-01", Set.of()), points(3, -300));
        // March 97, April 100, May 100
        assertThat(score.score()).isEqualTo(new BigDecimal("99.000000"));
    }

    @Test
    void neutralPeriodsAreLeftOut() {
        ComponentScore score = score(service("2025-01-01", "2025-02-28", Set.of(1)), points(1, -5000), points(2, -200));
        assertThat(score.score()).isEqualTo(new BigDecimal("98.000000"));
    }

    @Test
    void withoutAPeriodThatCountsTheComponentIsMissing() {
        assertThat(score(service("2025-01-01", "2025-01-31", Set.of(1)), points(1, 100))
                        .score())
                .isNull();
    }

    @Test
    void aPeriodBelowThePassMarkIsFailedAtThePassMarkItIsNot() {
        ComponentScore score = score(ALL_YEAR, points(1, -2001), points(2, -2000), points(3, -15000));
        assertThat(score.periods().stream().filter(PeriodScore::failed).map(PeriodScore::period))
                .containsExactly(1, 3);
        // March is clamped to 0: (79.99 + 80 + 0 + 900) / 12 = 88.3325
        assertThat(score.score()).isEqualTo(new BigDecimal("88.332500"));
    }

    @Test
    void limitsMayBeOpen() {
        // (11 x 100 + 100 + 150) / 12 = 112.5
        assertThat(score(ledger(OPEN, YearOfPeriods.MEAN, List.of()), ALL_YEAR, points(6, 15000))
                        .score())
                .isEqualTo(new BigDecimal("112.500000"));
    }

    @Test
    void theYearMayBeTheSumOfItsPeriods() {
        Ledger sum = ledger(DEFAULT, YearOfPeriods.SUM, List.of());
        assertThat(score(sum, service("2025-01-01", "2025-02-28", Set.of()), points(2, -50))
                        .score())
                .isEqualTo(new BigDecimal("199.500000"));
    }

    @Test
    void aCatalogueGivesPointsByItemWhateverTheRecordsScore() {
        Ledger ledger = ledger(
                DEFAULT,
                YearOfPeriods.MEAN,
                List.of(
                        new CatalogueItem("LATE", null, new BigDecimal("-0.5")),
                        new CatalogueItem("RESCUE", null, BigDecimal.valueOf(2))));
        // three times late, one rescue: 100 - 1.5 + 2
        ComponentScore score = score(
                ledger,
                service("2025-05-01", "2025-05-31", Set.of()),
                new Tally("DAILY", 5, "LATE", 3, 9900, List.of()),
                new Tally("DAILY", 5, "RESCUE", 1, 0, List.of()));
        assertThat(score.score()).isEqualTo(new BigDecimal("100.500000"));
        assertThat(score.periods().get(4).records()).isEqualTo(4);
    }

    @Test
    void anItemThatTheCatalogueLacksIsNamed() {
        Ledger ledger =
                ledger(DEFAULT, YearOfPeriods.MEAN, List.of(new CatalogueItem("LATE", null, new BigDecimal("-0.5"))));
        assertThatThrownBy(() -> score(ledger, ALL_YEAR, new Tally("DAILY", 5, "LATER", 1, 0, List.of())))
                .hasMessage("Item LATER is not in the catalogue of component DAILY.");
    }
}
