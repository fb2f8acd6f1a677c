package org.epaulet.policy.reading;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.epaulet.policy.EventKind;
import org.epaulet.policy.TotalFactor;
import org.epaulet.policy.TotalRule;
import org.epaulet.policy.condition.Figure;

/** Checks what makes the total: limits, factors, events (R9). */
final class TotalCheck {

    private final SectionCheck check;

    TotalCheck(SectionCheck check) {
        this.check = check;
    }

    void total(TotalRule total) {
        if (total == null) {
            return;
        }
        if (total.rewards() != null) {
            check.positive("total.rewards", total.rewards());
        }
        if (total.decimals() < 0 || total.decimals() > TotalRule.DECIMALS) {
            check.refuse("total.decimals", "expected 0, 1 or 2, found " + total.decimals());
        }
        if (total.atMost() != null && total.atMost().compareTo(total.floor()) < 0) {
            check.refuse("total.at_most", "lies below the floor");
        }
        for (int i = 0; i < total.factors().size(); i++) {
            factor("total.factors[" + i + "]", total.factors().get(i));
        }
        if (total.penalties() != null) {
            check.positive("total.penalties", total.penalties());
        }
    }

    private void factor(String key, TotalFactor factor) {
        Set<Figure> later = EnumSet.of(Figure.TOTAL, Figure.BONUS);
        boolean unknown = !Collections.disjoint(factor.factor().figures(), later)
                || factor.when() != null && !Collections.disjoint(factor.when().figures(), later);
        if (unknown) {
            check.refuse(key, "total and bonus are not known yet where a factor is asked");
        }
        BigDecimal constant = factor.factor().constant();
        if (constant != null && constant.signum() < 0) {
            check.refuse(key + ".factor", "must not be below 0, is " + constant.toPlainString());
        }
    }

    void events(List<EventKind> kinds) {
        for (int i = 0; i < kinds.size(); i++) {
            EventKind kind = kinds.get(i);
            if (kind.months() != null) {
                check.atLeast("events[" + i + "].months", 1, kind.months());
            }
            boolean alone = kind.family() != null
                    && kinds.stream()
                                    .filter(other -> kind.family().equals(other.family()))
                                    .count()
                            < 2;
            if (alone) {
                check.refuse("events[" + i + "].family", "no other event is of the family '" + kind.family() + "'");
            } else if (kind.family() != null && kind.points() == null) {
                check.refuse("events[" + i + "].family", "has no points, so there is nothing to choose from");
            }
        }
    }
}
