package org.epaulet.policy.pay;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.ComparedWithin;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.yaml.Optional;

/**
 * What each period pays by the place in its ranking, by its grade or by its score (月度绩效奖).
 *
 * @param component the ledger or appraisal whose periods pay
 * @param within which people are ranked together; null: those of a pool
 * @param when who takes part; null: everybody who has a score in the period
 * @param ties what becomes of equals who do not all fit into a band by rank; null: NEXT
 * @param atLeast a period with a lower score pays nothing; null: no limit
 * @param prorated whether who was not employed in all of a period gets the part of its days; null: false
 * @param bands from best to worst; the last takes everybody who is left
 */
public record PeriodAward(
        String component,
        @Optional ComparedWithin within,
        @Optional @At(Stage.GRADED) Condition when,
        List<PeriodBand> bands,
        @Optional PeriodTies ties,
        @Optional Boolean prorated,
        @Optional BigDecimal atLeast) {

    public PeriodAward {
        within = within == null ? ComparedWithin.POOL : within;
        bands = List.copyOf(bands);
        prorated = prorated != null && prorated;
        ties = ties == null ? PeriodTies.NEXT : ties;
    }

    /** Returns whether places in a ranking decide. */
    public boolean byRank() {
        return bands.stream().anyMatch(PeriodBand::byRank);
    }
}
