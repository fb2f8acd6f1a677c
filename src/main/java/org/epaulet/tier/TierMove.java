package org.epaulet.tier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.epaulet.policy.tier.TierEffect;
import org.epaulet.policy.tier.TierRule;
import org.epaulet.policy.year.AssessmentYear;

/**
 * A person's tier before and after the year (R13).
 *
 * @param before null: none
 * @param after null: none
 * @param countedYears graded years in the tier that count, this one included
 */
public record TierMove(String person, String before, String after, TierAction action, BigDecimal countedYears) {

    /** A move after whole years. */
    public TierMove(String person, String before, String after, TierAction action, int countedYears) {
        this(person, before, after, action, BigDecimal.valueOf(countedYears));
    }

    /** Returns the day from which the move counts. */
    public LocalDate effective(TierRule rule, AssessmentYear year) {
        TierEffect effect = rule.effective();
        if (effect == null) {
            return year.nextStart();
        }
        return TierEffect.after(
                year,
                switch (action) {
                    case ENTRY -> effect.entry();
                    case PROMOTE -> effect.promote();
                    case SELECT -> effect.select();
                    case DEMOTE -> effect.demote();
                    case NONE, CONVERT, NO_VACANCY -> null;
                });
    }

    /** Returns whether the tier changes at all. */
    public boolean moves() {
        return !Objects.equals(before, after);
    }
}
