package org.epaulet.policy.component;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * Ballots that name a grade in their item, R7. With classes of voters the shares are weighted means of theirs.
 *
 * @param steps from the best share of top-grade votes to the least, which has share 0
 * @param veto null: no veto
 * @param outOf the full marks; null: 100
 * @param weights other weights for some people
 * @param groups classes of voters with their weights, re-normalised over those that have ballots; empty: every ballot counts the same
 * @param minGroup a class with fewer ballots is dropped; null: 1
 * @param minTotal with fewer ballots in all the component is missing; null: 1
 */
public record Vote(
        String code,
        Label label,
        BigDecimal weight,
        Range valid,
        List<VoteStep> steps,
        @Optional VoteVeto veto,
        @Optional BigDecimal outOf,
        @Optional List<ClassWeight> weights,
        @Optional List<ScoreGroup> groups,
        @Optional Integer minGroup,
        @Optional Integer minTotal)
        implements Component {

    public Vote {
        steps = List.copyOf(steps);
        weights = weights == null ? List.of() : List.copyOf(weights);
        groups = groups == null ? List.of() : List.copyOf(groups);
        minGroup = minGroup == null ? 1 : minGroup;
        minTotal = minTotal == null ? 1 : minTotal;
    }

    /** A vote out of 100. */
    public Vote(String code, Label label, BigDecimal weight, Range valid, List<VoteStep> steps, VoteVeto veto) {
        this(code, label, weight, valid, steps, veto, null, null, null, null, null);
    }

    /** Returns whether ballots count by classes of voters. */
    public boolean byVoters() {
        return !groups.isEmpty();
    }

    @Override
    public Grouping grouping() {
        return byVoters() ? Grouping.RATER : Grouping.ITEM;
    }
}
