package org.epaulet.policy.component;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * A component that no record scores: it is reckoned from leave, events and service, and from the components above it (出勤、工龄等折算得分，
 * 两次测试取高).
 *
 * @param score six decimals, HALF_UP; missing where a figure that it needs is
 * @param limits what the score is kept in (扣完为止); null: no limits
 * @param outOf the full marks; null: 100
 * @param weights other weights for some people
 */
public record Reckoned(
        String code,
        Label label,
        BigDecimal weight,
        @At(Stage.SCORED) Expression score,
        @Optional Range limits,
        @Optional BigDecimal outOf,
        @Optional List<ClassWeight> weights)
        implements Component {

    public Reckoned {
        limits = limits == null ? new Range(null, null) : limits;
        weights = weights == null ? List.of() : List.copyOf(weights);
    }

    @Override
    public boolean recorded() {
        return false;
    }
}
