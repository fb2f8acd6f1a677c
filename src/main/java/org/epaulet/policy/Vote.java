package org.epaulet.policy;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.yaml.Optional;

/**
 * Ballots that name a grade in their item, R7.
 *
 * @param steps from the best share of top-grade votes to the least, which has share 0
 * @param veto null: no veto
 */
public record Vote(
        String code,
        Label label,
        BigDecimal weight,
        Range valid,
        List<VoteStep> steps,
        @Optional VoteVeto veto) implements Component {

    public Vote {
        steps = List.copyOf(steps);
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
