package org.epaulet.audit;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.label.Label;
import org.epaulet.roster.Event;

/**
 * The total (R9).
 *
 * @param weighted sum of weight × score
 * @param weights of the components that count
 * @param mean weighted ÷ weights, ten decimals, for show
 * @param eventPoints of each event of the year that has any
 * @param factors what the mean is multiplied by
 * @param pointsSum before all limits
 * @param rewards the points above 0
 * @param penalties the points below 0
 */
public record TotalFacts(
        BigDecimal weighted,
        BigDecimal weights,
        BigDecimal mean,
        List<CircumstanceFacts> factors,
        List<Points> eventPoints,
        List<CircumstanceFacts> circumstances,
        BigDecimal pointsSum,
        Limited rewards,
        Limited penalties,
        BigDecimal bonus,
        BigDecimal total) {

    /** The points of one event; not counted: another one of its family has more. */
    public record Points(Event event, BigDecimal points, boolean counts) {}

    /** The points of one sign together; at most so many count, a number above 0, null: all. */
    public record Limited(BigDecimal points, BigDecimal atMost, BigDecimal counted) {}

    /** What else gave or cost points; check null: it holds for everybody. */
    public record CircumstanceFacts(Label label, Check check, Amount reckoning, BigDecimal points) {}
}
