package org.epaulet.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Supplier;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.component.Reckoned;
import org.epaulet.policy.condition.Figures;

/**
 * Scores what is reckoned from the figures of a person and the components above (出勤、工龄等折算得分).
 */
final class ReckonedScoring implements ComponentScoring {

    private final Reckoned reckoned;

    ReckonedScoring(Reckoned reckoned) {
        this.reckoned = reckoned;
    }

    /** Returns that the component is missing: without figures nothing can be reckoned. */
    @Override
    public ComponentScore score(String unit, Service service, List<Tally> tallies) {
        return scored(null);
    }

    @Override
    public ComponentScore score(String unit, Service service, List<Tally> tallies, Supplier<Figures> known) {
        return scored(reckoned.score().rounded(known.get(), DECIMALS));
    }

    private ComponentScore scored(BigDecimal score) {
        return new ComponentScore(
                reckoned.code(),
                reckoned.weight(),
                score == null ? null : reckoned.limits().clamp(score).setScale(DECIMALS, RoundingMode.HALF_UP),
                List.of(),
                List.of());
    }
}
