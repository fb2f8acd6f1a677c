package org.epaulet.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.component.ScoreGroup;
import org.epaulet.policy.component.Vote;
import org.epaulet.policy.component.VoteStep;
import org.epaulet.policy.component.VoteVeto;
import org.epaulet.policy.grade.Grade;
import org.junit.jupiter.api.Test;

class VoteScoringTest {

    private static final List<Grade> GRADES = List.of(
            new Grade("EXCELLENT", null, BigDecimal.valueOf(90)),
            new Grade("COMPETENT", null, BigDecimal.valueOf(75)),
            new Grade("BASIC", null, BigDecimal.valueOf(60)),
            new Grade("INCOMPETENT", null, null));
    private static final List<VoteStep> STEPS =
            List.of(step(90, 100), step(80, 95), step(70, 90), step(60, 85), step(0, 80));
    private static final VoteVeto THIRD = new VoteVeto(1, 3, BigDecimal.valueOf(65));

    private static VoteStep step(int percent, int score) {
        return new VoteStep(BigDecimal.valueOf(percent), BigDecimal.valueOf(score));
    }

    private static BigDecimal score(VoteVeto veto, int... votes) {
        return component(veto, votes).score();
    }

    private static ComponentScore component(VoteVeto veto, int... votes) {
        List<Tally> tallies = new ArrayList<>();
        for (int place = 0; place < votes.length; place++) {
            if (votes[place] > 0) {
                tallies.add(new Tally("V", 0, GRADES.get(place).code(), votes[place], 0, List.of()));
            }
        }
        Vote vote = new Vote("V", null, BigDecimal.TEN, null, STEPS, veto);
        return new VoteScoring(vote, GRADES).score("U", null, tallies);
    }

    @Test
    void theShareOfTopVotesPicksTheStep() {
        assertThat(score(THIRD, 9, 1)).isEqualTo(new BigDecimal("100.000000"));
        assertThat(score(THIRD, 8, 2)).isEqualTo(new BigDecimal("95.000000"));
        assertThat(score(THIRD, 899, 101)).isEqualTo(new BigDecimal("95.000000"));
        assertThat(score(THIRD, 7, 3)).isEqualTo(new BigDecimal("90.000000"));
        assertThat(score(THIRD, 2, 1)).isEqualTo(new BigDecimal("85.000000"));
        assertThat(score(THIRD, 0, 1)).isEqualTo(new BigDecimal("80.000000"));
    }

    @Test
    void exactlyOneThirdForTheTwoLowestGradesIsAVeto() {
        // 3 of 9 and 1000 of 3000; 333 of 1000 and 1000 of 3001 are less
        assertThat(score(THIRD, 6, 0, 2, 1)).isEqualTo(new BigDecimal("65.000000"));
        assertThat(score(THIRD, 2000, 0, 0, 1000)).isEqualTo(new BigDecimal("65.000000"));
        assertThat(score(THIRD, 667, 0, 333, 0)).isEqualTo(new BigDecimal("85.000000"));
        assertThat(score(THIRD, 2001, 0, 500, 500)).isEqualTo(new BigDecimal("85.000000"));
    }

    @Test
    void withoutAVetoTheStepStands() {
        assertThat(score(null, 6, 0, 2, 2)).isEqualTo(new BigDecimal("85.000000"));
    }

    @Test
    void withoutABallotTheComponentIsMissing() {
        assertThat(score(THIRD)).isNull();
    }

    @Test
    void theVotesOfEveryGradeAreShown() {
        assertThat(component(THIRD, 6, 0, 2, 1).groups())
                .extracting(GroupScore::group, GroupScore::count)
                .containsExactly(
                        tuple("EXCELLENT", 6L), tuple("COMPETENT", 0L), tuple("BASIC", 2L), tuple("INCOMPETENT", 1L));
    }

    private static Vote byVoters(VoteVeto veto, Integer minGroup, Integer minTotal) {
        List<ScoreGroup> voters = List.of(voters("LEADERS", 40), voters("PEERS", 30), voters("PUBLIC", 30));
        return new Vote("V", null, BigDecimal.TEN, null, STEPS, veto, null, null, voters, minGroup, minTotal);
    }

    private static ScoreGroup voters(String code, int weight) {
        return new ScoreGroup(code, null, BigDecimal.valueOf(weight));
    }

    /** Ballots of one class of voters, each by the place of its grade. */
    private static Tally ballots(String voters, int... places) {
        return new Tally(
                "V",
                0,
                voters,
                places.length,
                0,
                Arrays.stream(places).mapToObj(place -> place * 100).toList());
    }

    private static ComponentScore weighted(Vote vote, Tally... tallies) {
        return new VoteScoring(vote, GRADES).score("U", null, List.of(tallies));
    }

    @Test
    void classesOfVotersWeighTheirShares() {
        // 1/2 × 40 + 1 × 30 + 2/3 × 30 = 70 of 100, where 5 of 7 ballots alone would be 71.4
        ComponentScore score = weighted(
                byVoters(THIRD, null, null),
                ballots("LEADERS", 0, 1),
                ballots("PEERS", 0, 0),
                ballots("PUBLIC", 0, 0, 1));
        assertThat(score.score()).isEqualTo(new BigDecimal("90.000000"));
        assertThat(score.groups())
                .extracting(GroupScore::group, GroupScore::count, GroupScore::mean)
                .startsWith(
                        tuple("LEADERS", 2L, new BigDecimal("50.000000")),
                        tuple("PEERS", 2L, new BigDecimal("100.000000")),
                        tuple("PUBLIC", 3L, new BigDecimal("66.666667")));
        assertThat(score.records()).isEqualTo(7);
    }

    @Test
    void aClassWithoutBallotsCountsForNothing() {
        // 1/2 × 40 + 1 × 30 of 70 are 71.4; without LEADERS' two ballots, 100
        assertThat(weighted(byVoters(THIRD, null, null), ballots("LEADERS", 0, 1), ballots("PEERS", 0, 0, 0))
                        .score())
                .isEqualTo(new BigDecimal("90.000000"));
        assertThat(weighted(byVoters(THIRD, 3, null), ballots("LEADERS", 0, 1), ballots("PEERS", 0, 0, 0))
                        .score())
                .isEqualTo(new BigDecimal("100.000000"));
        assertThat(weighted(byVoters(THIRD, 3, 4), ballots("LEADERS", 0, 1), ballots("PEERS", 0, 0, 0))
                        .score())
                .isNull();
    }

    @Test
    void theVetoAsksTheWeightedShareToo() {
        // the two lowest grades: 1/2 × 40 + 1/3 × 30 + 1/9 × 30 = 33.33..., exactly a third; 1 of 10 instead is less
        assertThat(weighted(
                                byVoters(THIRD, null, null),
                                ballots("LEADERS", 0, 3),
                                ballots("PEERS", 0, 0, 2),
                                ballots("PUBLIC", 0, 0, 0, 0, 0, 0, 0, 0, 3))
                        .score())
                .isEqualTo(new BigDecimal("65.000000"));
        assertThat(weighted(
                                byVoters(THIRD, null, null),
                                ballots("LEADERS", 0, 3),
                                ballots("PEERS", 0, 0, 2),
                                ballots("PUBLIC", 0, 0, 0, 0, 0, 0, 0, 0, 0, 3))
                        .score())
                .isEqualTo(new BigDecimal("85.000000"));
    }

    @Test
    void aBallotForAnUnknownGradeIsRefused() {
        Vote vote = new Vote("V", null, BigDecimal.TEN, null, STEPS, THIRD);
        List<Tally> tallies = List.of(new Tally("V", 0, "GOOD", 1, 0, List.of()));
        assertThatThrownBy(() -> new VoteScoring(vote, GRADES).score("U", null, tallies))
                .hasMessage("Component V: GOOD is no grade of the policy.");
    }
}
