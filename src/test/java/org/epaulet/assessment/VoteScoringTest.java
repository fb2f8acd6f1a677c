package org.epaulet.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.Grade;
import org.epaulet.policy.Vote;
import org.epaulet.policy.VoteStep;
import org.epaulet.policy.VoteVeto;
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

    @Test
    void aBallotForAnUnknownGradeIsRefused() {
        Vote vote = new Vote("V", null, BigDecimal.TEN, null, STEPS, THIRD);
        List<Tally> tallies = List.of(new Tally("V", 0, "GOOD", 1, 0, List.of()));
        assertThatThrownBy(() -> new VoteScoring(vote, GRADES).score("U", null, tallies))
                .hasMessage("Component V: GOOD is no grade of the policy.");
    }
}
