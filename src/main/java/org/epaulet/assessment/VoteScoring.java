package org.epaulet.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.Grade;
import org.epaulet.policy.Vote;
import org.epaulet.policy.VoteStep;
import org.epaulet.policy.VoteVeto;

/**
 * Scores ballots that name a grade (R7, 民主测评). Shares are compared by multiplying out, never divided.
 */
final class VoteScoring implements ComponentScoring {

    private static final int LOWEST_GRADES = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Vote vote;
    private final List<Grade> grades;

    VoteScoring(Vote vote, List<Grade> grades) {
        this.vote = vote;
        this.grades = List.copyOf(grades);
    }

    @Override
    public ComponentScore score(String unit, Service service, List<Tally> tallies) {
        long[] votes = votesByGrade(tallies);
        List<GroupScore> shown = new ArrayList<>(votes.length);
        for (int place = 0; place < votes.length; place++) {
            shown.add(new GroupScore(grades.get(place).code(), null, votes[place], 0, null, false));
        }
        return new ComponentScore(vote.code(), vote.weight(), score(votes), List.of(), shown);
    }

    private long[] votesByGrade(List<Tally> tallies) {
        long[] votes = new long[grades.size()];
        for (Tally tally : tallies) {
            votes[placeOf(tally.group())] += tally.count();
        }
        return votes;
    }

    private int placeOf(String grade) {
        for (int place = 0; place < grades.size(); place++) {
            if (grades.get(place).code().equals(grade)) {
                return place;
            }
        }
        throw new IllegalArgumentException("Component %s: %s is no grade of the policy.".formatted(vote.code(), grade));
    }

    /** Returns the component, null without a ballot. */
    private BigDecimal score(long[] votes) {
        long ballots = Arrays.stream(votes).sum();
        if (ballots == 0) {
            return null;
        }
        BigDecimal score = vetoed(votes, ballots)
                ? vote.veto().score()
                : step(votes[0], ballots).score();
        return score.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private boolean vetoed(long[] votes, long ballots) {
        VoteVeto veto = vote.veto();
        if (veto == null) {
            return false;
        }
        long low = Arrays.stream(votes, Math.max(0, votes.length - LOWEST_GRADES), votes.length)
                .sum();
        return low * veto.denominator() >= ballots * veto.numerator();
    }

    private VoteStep step(long top, long ballots) {
        BigDecimal share = HUNDRED.multiply(BigDecimal.valueOf(top));
        BigDecimal whole = BigDecimal.valueOf(ballots);
        List<VoteStep> steps = vote.steps();
        for (VoteStep step : steps) {
            if (share.compareTo(step.percent().multiply(whole)) >= 0) {
                return step;
            }
        }
        return steps.get(steps.size() - 1);
    }
}
