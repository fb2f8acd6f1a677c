package org.epaulet.audit;

import java.util.List;
import org.epaulet.evidence.ArchivedRecord;
import org.epaulet.evidence.Standing;
import org.epaulet.policy.AssessmentStatus;

/** Tells which of the records that count change nothing all the same, and why (R4 to R6). */
final class Effects {

    private final AssessmentStatus status;
    private final List<ComponentFacts> components;

    Effects(AssessmentStatus status, List<ComponentFacts> components) {
        this.status = status;
        this.components = components;
    }

    /** Returns why the record changes nothing; null: it does, or it does not count in the first place. */
    Explanation.NoEffect missing(ArchivedRecord record) {
        if (record.standing() != Standing.COUNTED) {
            return null;
        }
        if (status == AssessmentStatus.NOT_ASSESSED) {
            return Explanation.NoEffect.NOT_ASSESSED;
        }
        return components.stream()
                .filter(component -> component.component().equals(record.component()))
                .findFirst()
                .map(component -> missing(record, component))
                .orElse(null);
    }

    private static Explanation.NoEffect missing(ArchivedRecord record, ComponentFacts component) {
        for (ComponentFacts.PeriodFacts period : component.periods()) {
            if (!period.counts()
                    && !record.date().isBefore(period.from())
                    && !record.date().isAfter(period.to())) {
                return Explanation.NoEffect.valueOf(period.why());
            }
        }
        if (!component.periods().isEmpty()
                && record.date()
                        .isAfter(component
                                .periods()
                                .get(component.periods().size() - 1)
                                .to())) {
            return Explanation.NoEffect.PERIOD_OPEN;
        }
        for (ComponentFacts.GroupFacts group : component.groups()) {
            boolean own = group.group().equals(record.item()) || group.group().equals(record.rater());
            if (own && group.dropped() && !group.isWord()) {
                return Explanation.NoEffect.GROUP_DROPPED;
            }
        }
        return component.periods().isEmpty() && component.score() == null
                ? Explanation.NoEffect.COMPONENT_MISSING
                : null;
    }
}
