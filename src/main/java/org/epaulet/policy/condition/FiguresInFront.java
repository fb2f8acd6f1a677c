package org.epaulet.policy.condition;

import java.math.BigDecimal;
import java.util.Set;

/** Figures that stand in front of others: whatever they do not say themselves is said by those behind. */
public interface FiguresInFront extends Figures {

    /** Returns the figures behind. */
    Figures figures();

    @Override
    default Object value(Figure figure) {
        return figures().value(figure);
    }

    @Override
    default int events(Set<String> kinds) {
        return figures().events(kinds);
    }

    @Override
    default int inForce(Set<String> kinds) {
        return figures().inForce(kinds);
    }

    @Override
    default int count(Counted counted, Set<String> codes) {
        return figures().count(counted, codes);
    }

    @Override
    default BigDecimal score(String component) {
        return figures().score(component);
    }

    @Override
    default BigDecimal measure(Measured measured, String component) {
        return figures().measure(measured, component);
    }

    @Override
    default BigDecimal period(String component, int number) {
        return figures().period(component, number);
    }

    @Override
    default BigDecimal group(String component, String group) {
        return figures().group(component, group);
    }

    @Override
    default BigDecimal placeIn(ComparedWithin circle) {
        return figures().placeIn(circle);
    }

    @Override
    default BigDecimal rankedIn(ComparedWithin circle) {
        return figures().rankedIn(circle);
    }

    @Override
    default int monthsServed(int leastDays) {
        return figures().monthsServed(leastDays);
    }

    @Override
    default long votes(String component, Set<String> grades) {
        return figures().votes(component, grades);
    }
}
