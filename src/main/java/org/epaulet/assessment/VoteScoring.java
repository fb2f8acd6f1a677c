package org.epaulet.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.component.Vote;
import org.epaulet.policy.component.VoteVeto;
import org.epaulet.policy.grade.Grade;

/**
 * Scores ballots that name a grade (R7, 民主测评). Shares are compared by multiplying out, never divided.
 */
final class VoteScoring implements ComponentScoring {

    private final Vote vote;
    private final List<Grade> grades;

    VoteScoring(Vote vote, List<Grade> grades) {
        this.vote = vote;
        this.grades = List.copyOf(grades);
    }

    @Override
    public ComponentScore score(String unit, Service service, List<Tally> tallies) {
        VoteShares shares = new VoteShares(vote, grades, tallies);
        return new ComponentScore(vote.code(), vote.weight(), score(shares), List.of(), shares.shown());
    }

    /** Returns the component, null without enough ballots. */
    private BigDecimal score(VoteShares shares) {
        if (shares.missing()) {
            return null;
        }
        VoteVeto veto = vote.veto();
        BigDecimal score = veto != null && shares.lowReaches(veto.numerator(), veto.denominator())
                ? veto.score()
                : shares.step().score();
        return score.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
