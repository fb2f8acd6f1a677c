package org.epaulet.job.nightly;

import java.math.BigDecimal;
import java.util.Set;
import org.epaulet.policy.Counted;
import org.epaulet.policy.Figure;
import org.epaulet.policy.Figures;
import org.epaulet.policy.Measured;

/** A person's figures as they would be with one failed period more. */
record OneMoreFailed(Figures figures) implements Figures {

    @Override
    public Object value(Figure figure) {
        Object value = figures.value(figure);
        return figure == Figure.FAILED_PERIODS ? ((BigDecimal) value).add(BigDecimal.ONE) : value;
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
