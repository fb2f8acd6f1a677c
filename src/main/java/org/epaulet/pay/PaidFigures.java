package org.epaulet.pay;

import java.math.BigDecimal;
import java.util.Set;
import org.epaulet.policy.Counted;
import org.epaulet.policy.Figure;
import org.epaulet.policy.Figures;
import org.epaulet.policy.Measured;
import org.epaulet.policy.Policy;
import org.epaulet.policy.Tier;

/**
 * A person's figures with the money of the tier on the roster.
 *
 * @param policy as it stands on the days that are paid for
 * @param figures of the year with its grade
 */
record PaidFigures(Policy policy, Figures figures) implements Figures {

    @Override
    public Object value(Figure figure) {
        return switch (figure) {
            case PERFORMANCE -> tier().performance();
            case WAGE -> tier().wage();
            default -> figures.value(figure);
        };
    }

    private Tier tier() {
        return policy.tiers().tier(policy.tiers().held((String) figures.value(Figure.TIER), figures));
    }

    @Override
    public int events(Set<String> kinds) {
        return figures.events(kinds);
    }

    @Override
    public int inForce(Set<String> kinds) {
        return figures.inForce(kinds);
    }

    @Override
    public int count(Counted counted, Set<String> codes) {
        return figures.count(counted, codes);
    }

    @Override
    public BigDecimal score(String component) {
        return figures.score(component);
    }

    @Override
    public BigDecimal measure(Measured measured, String component) {
        return figures.measure(measured, component);
    }

    @Override
    public BigDecimal period(String component, int number) {
        return figures.period(component, number);
    }

    @Override
    public long votes(String component, Set<String> grades) {
        return figures.votes(component, grades);
    }
}
