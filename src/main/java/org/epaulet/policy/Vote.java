package org.epaulet.policy;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.yaml.Optional;

/**
 * Ballots that name a grade in their item, R7.
 *
 * @param steps from the best share of top-grade votes to the least, which has share 0
 * @param veto null: no veto
 * @param outOf the full marks; null: 100
 * @param weights other weights for some people
 */
public record Vote(
        String code,
        Label label,
        BigDecimal weight,
        Range valid,
        List<VoteStep> steps,
        @Optional VoteVeto veto,
        @Optional BigDecimal outOf,
        @Optional List<ClassWeight> weights)
        implements Component {

    public Vote {
        steps = List.copyOf(steps);
        weights = weights == null ? List.of() : List.copyOf(weights);
    }

    /** A vote out of 100. */
    public Vote(String code, Label label, BigDecimal weight, Range valid, List<VoteStep> steps, VoteVeto veto) {
        this(code, label, weight, valid, steps, veto, null, null);
    }

    @Override
    public Grouping grouping() {
        return Grouping.ITEM;
    }

    /** Returns no groups: the grades of the policy are what a ballot may name. */
    @Override
    public List<ScoreGroup> groups() {
        return List.of();
    }
}
