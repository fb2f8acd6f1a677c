package org.epaulet.policy.component;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * The score of a person's unit (单位考核得分), the same for all who are in it at the end of the year or on leaving. No record names it:
 * the policy has the scores, as the year brings them.
 *
 * @param scores by unit; the component of people of other units is missing
 * @param outOf the full marks; null: 100
 * @param weights other weights for some people
 */
public record UnitScore(
        String code,
        Label label,
        BigDecimal weight,
        List<ScoreOfUnit> scores,
        @Optional BigDecimal outOf,
        @Optional List<ClassWeight> weights)
        implements Component {

    public UnitScore {
        scores = List.copyOf(scores);
        weights = weights == null ? List.of() : List.copyOf(weights);
    }

    /** The score of one unit. */
    public record ScoreOfUnit(String unit, BigDecimal score) {}

    /** Returns the score of the unit, null where it has none. */
    public BigDecimal of(String unit) {
        return scores.stream()
                .filter(each -> each.unit().equals(unit))
                .map(ScoreOfUnit::score)
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean recorded() {
        return false;
    }
}
