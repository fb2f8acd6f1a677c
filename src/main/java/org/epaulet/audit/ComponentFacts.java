package org.epaulet.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.epaulet.policy.label.Label;

/** One component; score null: missing; reckoning null: scored by records or by the policy; vote null: no vote, or none counted. */
public record ComponentFacts(
        String component,
        Label label,
        String mechanism,
        BigDecimal weight,
        BigDecimal fullMarks,
        BigDecimal score,
        List<PeriodFacts> periods,
        List<GroupFacts> groups,
        long scores,
        long minTotal,
        Amount reckoning,
        VoteFacts vote) {

    /**
     * One period of a ledger or appraisal; unclamped = base + points, null where scores are given.
     *
     * @param why NOT_EMPLOYED, STATUTORY_LEAVE, FEW_DAYS or NO_SCORE where it does not count
     * @param grade null: none
     * @param leftOut whether it counts, but is no part of the year (去掉最低, 取最好)
     */
    public record PeriodFacts(
            int period,
            LocalDate from,
            LocalDate to,
            boolean counts,
            String why,
            long records,
            BigDecimal points,
            BigDecimal unclamped,
            BigDecimal score,
            boolean failed,
            String grade,
            boolean leftOut) {}

    /** One group: scores ascending where some are trimmed; mean null where dropped. */
    public record GroupFacts(
            String group,
            Label label,
            BigDecimal weight,
            long count,
            int trimmedAtEachEnd,
            List<BigDecimal> scores,
            BigDecimal mean,
            boolean dropped) {

        /** Returns whether it is how often a word of a rating was named: its records stand in their groups too. */
        boolean isWord() {
            return weight == null && dropped;
        }
    }

    /**
     * By what share of the ballots a vote is scored (R7), in percent.
     *
     * @param top of the best grade
     * @param low of the two lowest grades
     * @param vetoed whether that share decides
     * @param step the share of the best grade from which the score is given
     */
    public record VoteFacts(BigDecimal top, BigDecimal low, boolean vetoed, BigDecimal step) {}
}
