package org.epaulet.policy.sentence;

import org.epaulet.policy.component.Range;
import org.epaulet.policy.label.Tongue;

/**
 * Tells between which numbers something stays; an end that is open is said to be open.
 */
final class RangeWords {

    private final Tongue tongue;

    RangeWords(Tongue tongue) {
        this.tongue = tongue;
    }

    /** Returns the limits as what follows the thing that they hold. */
    String within(Range range) {
        if (range.min() != null && range.max() != null) {
            String ends = interval(range);
            return tongue.say("within " + ends, "限于" + ends);
        }
        if (range.min() != null) {
            String least = range.min().toPlainString();
            return tongue.say("not below " + least + " (no upper limit)", "不低于" + least + "（不设上限）");
        }
        if (range.max() != null) {
            String most = range.max().toPlainString();
            return tongue.say("not above " + most + " (no lower limit)", "不高于" + most + "（不设下限）");
        }
        return tongue.say("without limits", "不设上下限");
    }

    private static String interval(Range range) {
        return range.min().toPlainString() + "…" + range.max().toPlainString();
    }
}
