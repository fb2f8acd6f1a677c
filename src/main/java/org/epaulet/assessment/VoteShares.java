package org.epaulet.assessment;

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

/**
 * What share of a vote's ballots names which grades (R7): of all ballots, or as the weighted mean over the classes of voters. Exact
 * fractions, compared by multiplying out.
 */
public final class VoteShares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Vote vote;
    private final List<Grade> grades;
    private final long[] all;
    private final List<GroupScore> voters = new ArrayList<>();
    private final WeightedMean top = new WeightedMean();
    private final WeightedMean low = new WeightedMean();
    private long counted;

    /**
     * Counts one person's ballots.
     *
     * @throws IllegalArgumentException if one names what is no grade or no class of voters
     */
    public VoteShares(Vote vote, List<Grade> grades, List<Tally> tallies) {
        this.vote = vote;
        this.grades = grades;
        this.all = new long[grades.size()];
        if (vote.byVoters()) {
            vote.groups().forEach(group -> add(group, votesOf(group, tallies)));
        } else {
            tallies.forEach(tally -> all[placeOf(tally.group())] += tally.count());
            if (Arrays.stream(all).sum() > 0) {
                count(BigDecimal.ONE, all);
            }
        }
    }

    private void add(ScoreGroup group, long[] votes) {
        long ballots = Arrays.stream(votes).sum();
        for (int place = 0; place < votes.length; place++) {
            all[place] += votes[place];
        }
        boolean dropped = ballots == 0 || ballots < vote.minGroup();
        BigDecimal share = null;
        if (!dropped) {
            count(group.weight(), votes);
            WeightedMean own = new WeightedMean();
            own.add(BigDecimal.ONE, HUNDRED.multiply(BigDecimal.valueOf(votes[0])), ballots);
            share = own.rounded(ComponentScoring.DECIMALS);
        }
        voters.add(new GroupScore(group.code(), group.weight(), ballots, 0, share, dropped));
    }

    private void count(BigDecimal weight, long[] votes) {
        long ballots = Arrays.stream(votes).sum();
        long lowest = Arrays.stream(votes, Math.max(0, votes.length - VoteVeto.LOWEST_GRADES), votes.length)
                .sum();
        top.add(weight, BigDecimal.valueOf(votes[0]), ballots);
        low.add(weight, BigDecimal.valueOf(lowest), ballots);
        counted += ballots;
    }

    /** A ballot of a class of voters stands in the tally by the place of its grade. */
    private long[] votesOf(ScoreGroup group, List<Tally> tallies) {
        long[] votes = new long[grades.size()];
        for (Tally tally : tallies) {
            if (tally.group().equals(group.code())) {
                tally.scores().forEach(hundredths -> votes[hundredths / HUNDRED.intValue()]++);
            }
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

    /** Returns whether there are too few ballots for a score. */
    public boolean missing() {
        return top.isEmpty() || counted < vote.minTotal();
    }

    /** Returns the step that the share of the best grade reaches. */
    public VoteStep step() {
        List<VoteStep> steps = vote.steps();
        return steps.stream()
                .filter(step -> top.compareTo(step.percent().movePointLeft(2)) >= 0)
                .findFirst()
                .orElse(steps.get(steps.size() - 1));
    }

    /** Returns whether the share of the two lowest grades reaches the fraction. */
    public boolean lowReaches(int numerator, int denominator) {
        return low.compareTo(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)) >= 0;
    }

    /** Returns the share of the best grade in percent, four decimals, for show; null without one. */
    public BigDecimal topPercent() {
        return percent(top);
    }

    /** Returns the share of the two lowest grades in percent, four decimals, for show; null without one. */
    public BigDecimal lowPercent() {
        return percent(low);
    }

    private BigDecimal percent(WeightedMean share) {
        return missing() ? null : share.rounded(ComponentScoring.DECIMALS).movePointRight(2);
    }

    /** Returns the classes of voters with the share of the best grade in percent, and the ballots of each grade. */
    List<GroupScore> shown() {
        List<GroupScore> shown = new ArrayList<>(voters);
        for (int place = 0; place < all.length; place++) {
            shown.add(new GroupScore(grades.get(place).code(), null, all[place], 0, null, vote.byVoters()));
        }
        return shown;
    }
}
