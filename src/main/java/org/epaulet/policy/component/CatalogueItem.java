package org.epaulet.policy.component;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.label.Tongue;
import org.epaulet.policy.yaml.Optional;

/**
 * An item of a point catalogue: naming it in a record gives these points. In a rating, a word that stands for a score.
 *
 * @param points of each record; null: the points follow from {@code rising}, or the record's score says them
 * @param rising points of the first, the second, … record of a period, the last for all further ones (逐次加重)
 * @param atMost how many records of a period count; null: all
 * @param section the section of the ledger that its points belong to; null: none
 * @param ceiling the best grade that a period with a record of it may have (当期一票否决); null: any
 */
public record CatalogueItem(
        String code,
        Label label,
        @Optional BigDecimal points,
        @Optional List<BigDecimal> rising,
        @Optional Integer atMost,
        @Optional String section,
        @Optional String ceiling) {

    public CatalogueItem {
        rising = rising == null ? List.of() : List.copyOf(rising);
    }

    /** An item with the same points each time. */
    public CatalogueItem(String code, Label label, BigDecimal points) {
        this(code, label, points, null, null, null, null);
    }

    /** Returns in words what a record of it brings. */
    public String said(Tongue tongue) {
        String each = points != null
                ? points.toPlainString()
                : rising.isEmpty()
                        ? tongue.say("as recorded", "按记录")
                        : rising.stream()
                                .map(BigDecimal::toPlainString)
                                .collect(Collectors.joining(tongue.say(", then ", "、再次")));
        String most = atMost == null ? "" : tongue.say(" (at most " + atMost + " a period)", "（每周期至多" + atMost + "次）");
        return each + most;
    }

    /** Returns the points of a number of records of one period. */
    public BigDecimal points(long records, BigDecimal written) {
        if (rising.isEmpty() && points == null) {
            return written;
        }
        long counted = atMost == null ? records : Math.min(records, atMost);
        if (rising.isEmpty()) {
            return points.multiply(BigDecimal.valueOf(counted));
        }
        BigDecimal sum = BigDecimal.ZERO;
        int single = (int) Math.min(counted, rising.size());
        for (int place = 0; place < single; place++) {
            sum = sum.add(rising.get(place));
        }
        return sum.add(rising.get(rising.size() - 1).multiply(BigDecimal.valueOf(counted - single)));
    }
}
