package org.epaulet.policy;

import java.math.BigDecimal;
import java.util.List;

/**
 * What happens to a year once it is calculated: posted for objections 公示, locked, paid, corrected (R17).
 *
 * @param objectionDays whole days after the day of posting on which people may object
 * @param separate hands that must belong to different people; empty: one person may do everything
 * @param appealSeat whether a seat given by a decision is extra or displaces
 * @param recoveryPercent how much of a month (tier wage + performance standard) an overpayment is recovered by at most
 */
public record Procedure(int objectionDays, List<YearHand> separate, AppealSeat appealSeat, BigDecimal recoveryPercent) {

    public Procedure {
        separate = List.copyOf(separate);
    }
}
