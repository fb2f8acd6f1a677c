package org.epaulet.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.component.Grouping;
import org.epaulet.policy.component.Rating;
import org.epaulet.policy.component.ScoreGroup;
import org.epaulet.policy.component.Trim;
import org.junit.jupiter.api.Test;

class RatingScoringTest {

    private static final Trim TENTH = new Trim(BigDecimal.TEN, 1, 5);
    private static final Rating BALLOT = rating(TENTH, 2, 8, "PEER", 50, "STAFF", 30, "PUBLIC", 20);
    private static final Rating QUALITY =
            rating(null, 1, 1, "VIRTUE", 20, "ABILITY", 20, "DILIGENCE", 20, "RESULTS", 30, "INTEGRITY", 10);

    private static Rating rating(Trim trim, int minGroup, int minTotal, Object... groupsAndWeights) {
        List<ScoreGroup> groups = new ArrayList<>();
        for (int i = 0; i < groupsAndWeights.length; i += 2) {
            BigDecimal weight = new BigDecimal(groupsAndWeights[i + 1].toString());
            groups.add(new ScoreGroup((String) groupsAndWeights[i], null, weight));
        }
        return new Rating("R", null, BigDecimal.TEN, null, Grouping.RATER, groups, trim, minGroup, minTotal);
    }

    private static Tally scores(String group, String... scores) {
        return scores(
                group,
                Arrays.stream(scores)
                        .map(score -> new BigDecimal(score).movePointRight(2).intValueExact())
                        .toList());
    }

    private static Tally scores(String group, List<Integer> hundredths) {
        List<Integer> sorted = hundredths.stream().sorted().toList();
        long sum = sorted.stream().mapToLong(Integer::longValue).sum();
        return new Tally("R", 0, group, sorted.size(), sum, sorted);
    }

    private static ComponentScore score(Rating rating, Tally... tallies) {
        return new RatingScoring(rating).score("U", null, List.of(tallies));
    }

    @Test
    void scoresOfAnySizeAreTrimmed() {
        List<Integer> most = Collections.nCopies(5, Integer.MAX_VALUE);
        assertThat(score(rating(TENTH, 1, 1, "PEER", 1), scores("PEER", most)).score())
                .isEqualByComparingTo("21474836.47");
    }

    @Test
    void theComponentIsTheWeightedMeanOfItsGroups() {
        // .2 x 90 + .2 x 80 + .2 x 70 + .3 x 60 + .1 x 100 = 76
        ComponentScore score = score(
                QUALITY,
                scores("VIRTUE", "90"),
                scores("ABILITY", "80"),
                scores("DILIGENCE", "70"),
                scores("RESULTS", "60"),
                scores("INTEGRITY", "100"));
        assertThat(score.score()).isEqualTo(new BigDecimal("76.000000"));
    }

    @Test
    void weightsOfMissingGroupsMoveToTheOthers() {
        // (20 x 90 + 30 x 60) / 50
        ComponentScore score = score(QUALITY, scores("VIRTUE", "90"), scores("RESULTS", "60"));
        assertThat(score.score()).isEqualTo(new BigDecimal("72.000000"));
        assertThat(score.groups().get(1))
                .isEqualTo(new GroupScore("ABILITY", BigDecimal.valueOf(20), 0, 0, null, true));
    }

    @Test
    void theMeanIsExactUntilItIsRoundedOnce() {
        // (20 x 200 / 3 + 30 x 50) / 50 = 56.66666..., (60 x (0.01 / 2) + 40 x 0) / 100 = 0.003
        assertThat(score(QUALITY, scores("VIRTUE", "100", "100", "0"), scores("RESULTS", "50"))
                        .score())
                .isEqualTo(new BigDecimal("56.666667"));
        Rating leader = rating(null, 1, 1, "DIRECT", 60, "IN_CHARGE", 40);
        assertThat(score(leader, scores("DIRECT", "0.01", "0"), scores("IN_CHARGE", "0"))
                        .score())
                .isEqualTo(new BigDecimal("0.003000"));
    }

    @Test
    void withoutAScoreTheComponentIsMissing() {
        assertThat(score(QUALITY).score()).isNull();
    }

    @Test
    void ballotsAreTrimmedSmallGroupsDroppedAndTheTotalCountedBeforeTrimming() {
        // PEER 10 80 85 90 95 100 without one at each end 87.5; STAFF 72.5; PUBLIC has one score of two; 6 + 2 = 8
        // (50 x 87.5 + 30 x 72.5) / 80 = 81.875
        ComponentScore score = score(
                BALLOT,
                scores("PEER", "95", "10", "80", "100", "85", "90"),
                scores("STAFF", "70", "75"),
                scores("PUBLIC", "1"));
        assertThat(score.score()).isEqualTo(new BigDecimal("81.875000"));
        assertThat(score.groups())
                .containsExactly(
                        new GroupScore("PEER", BigDecimal.valueOf(50), 6, 1, new BigDecimal("87.500000"), false),
                        new GroupScore("STAFF", BigDecimal.valueOf(30), 2, 0, new BigDecimal("72.500000"), false),
                        new GroupScore("PUBLIC", BigDecimal.valueOf(20), 1, 0, null, true));
    }

    @Test
    void scoresOfDroppedGroupsDoNotCountForTheTotal() {
        // 5 + 2 = 7 remain, the one of PUBLIC is dropped
        ComponentScore score = score(
                BALLOT, scores("PEER", "1", "1", "1", "1", "1"), scores("STAFF", "1", "1"), scores("PUBLIC", "1"));
        assertThat(score.score()).isNull();
    }

    @Test
    void groupsBelowTheTrimsStartKeepTheirExtremes() {
        Rating rating = rating(TENTH, 1, 1, "PEER", 1);
        assertThat(score(rating, scores("PEER", "0", "50", "50", "100"))
                        .groups()
                        .get(0)
                        .trimmed())
                .isZero();
        // five: 0 and 100 go
        assertThat(score(rating, scores("PEER", "0", "50", "50", "80", "100")).score())
                .isEqualTo(new BigDecimal("60.000000"));
    }

    @Test
    void theTrimGrowsWithTheGroup() {
        Rating rating = rating(TENTH, 1, 1, "PEER", 1);
        List<Integer> nineteen = new ArrayList<>(Collections.nCopies(19, 5000));
        assertThat(score(rating, scores("PEER", nineteen)).groups().get(0).trimmed())
                .isEqualTo(1);
        nineteen.add(5000);
        assertThat(score(rating, scores("PEER", nineteen)).groups().get(0).trimmed())
                .isEqualTo(2);
    }

    @Test
    void equalExtremesGoByPosition() {
        // 0 0 60 100 100: one 0 and one 100 go, 160 / 3
        Rating rating = rating(TENTH, 1, 1, "PEER", 1);
        assertThat(score(rating, scores("PEER", "0", "0", "60", "100", "100")).score())
                .isEqualTo(new BigDecimal("53.333333"));
    }

    @Test
    void aTrimmedGroupWithoutItsScoresIsRefused() {
        Tally tally = new Tally("R", 0, "PEER", 6, 6000, List.of());
        assertThatThrownBy(() -> score(BALLOT, tally))
                .hasMessage("Group PEER of component R is trimmed, but 0 of its 6 scores are there.");
    }

    @Test
    void aGroupTalliedTwiceOrUnknownIsRefused() {
        assertThatThrownBy(() -> score(BALLOT, scores("PEER", "1"), scores("PEER", "2")))
                .hasMessage("Group PEER of component R is tallied twice.");
        assertThatThrownBy(() -> score(BALLOT, scores("CHIEF", "1"))).hasMessage("Component R has no group CHIEF.");
    }

    @Test
    void agreesWithFractionsWhateverTheOrderOfTallies() {
        Random random = new Random(6);
        for (int round = 0; round < 500; round++) {
            List<Tally> tallies = new ArrayList<>();
            for (ScoreGroup group : BALLOT.groups()) {
                List<Integer> scores =
                        random.ints(random.nextInt(30), 0, 10_001).boxed().toList();
                if (!scores.isEmpty()) {
                    tallies.add(scores(group.code(), scores));
                }
            }
            BigDecimal expected = byFractions(tallies);
            Collections.shuffle(tallies, random);
            assertThat(score(BALLOT, tallies.toArray(new Tally[0])).score()).isEqualTo(expected);
        }
    }

    private static BigDecimal byFractions(List<Tally> tallies) {
        BigFraction sum = BigFraction.ZERO;
        BigFraction weights = BigFraction.ZERO;
        long remaining = 0;
        for (Tally tally : tallies) {
            int n = tally.scores().size();
            if (n < 2) {
                continue;
            }
            int k = n < 5 ? 0 : Math.max(1, n / 10);
            long kept = tally.scores().subList(k, n - k).stream()
                    .mapToLong(Integer::longValue)
                    .sum();
            int weight = switch (tally.group()) {
                case "PEER" -> 50;
                case "STAFF" -> 30;
                default -> 20;
            };
            sum = sum.add(BigFraction.of(kept * weight, 100L * (n - 2 * k)));
            weights = weights.add(weight);
            remaining += n;
        }
        return remaining < 8 ? null : sum.divide(weights).bigDecimalValue(6, RoundingMode.HALF_UP);
    }
}
