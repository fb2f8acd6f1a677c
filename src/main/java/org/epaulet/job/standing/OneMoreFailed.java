package org.epaulet.job.standing;

import java.math.BigDecimal;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.condition.FiguresInFront;

/** A person's figures as they would be with one failed period more. */
record OneMoreFailed(Figures figures) implements FiguresInFront {

    @Override
    public Object value(Figure figure) {
        Object value = figures.value(figure);
        return figure == Figure.FAILED_PERIODS ? ((BigDecimal) value).add(BigDecimal.ONE) : value;
    }
}
