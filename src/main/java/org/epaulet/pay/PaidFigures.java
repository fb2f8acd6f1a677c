package org.epaulet.pay;

import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.condition.FiguresInFront;
import org.epaulet.policy.tier.Tier;

/**
 * A person's figures with the money of the tier on the roster.
 *
 * @param policy as it stands on the days that are paid for
 * @param figures of the year with its grade
 * @param banding whose bands are the year's
 */
record PaidFigures(Policy policy, Figures figures, Policy banding) implements FiguresInFront {

    @Override
    public Object value(Figure figure) {
        return switch (figure) {
            case PERFORMANCE -> tier().performance();
            case WAGE -> tier().wage();
            case COEFFICIENT -> Bands.of(banding, figures).factor();
            default -> figures.value(figure);
        };
    }

    private Tier tier() {
        return policy.tiers().tier(policy.tiers().held((String) figures.value(Figure.TIER), figures));
    }
}
