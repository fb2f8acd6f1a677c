package org.epaulet.policy.component;

import java.util.Set;

/** The columns that stand beside those of the components in what a year or a correction publishes: no component can bear their names. */
public final class ResultColumns {

    private static final Set<String> BESIDE = Set.of(
            "person",
            "name",
            "bureau",
            "unit",
            "pool",
            "status",
            "reason",
            "causes",
            "bonus",
            "total",
            "threshold_grade",
            "ceiling",
            "grade",
            "rank",
            "seat",
            "tier",
            "tier_old",
            "tier_new",
            "tier_action",
            "tier_wage",
            "band",
            "coefficient",
            "service_days",
            "performance_paid",
            "performance_reserved",
            "year_end_award",
            "heating",
            "honour_award",
            "gross",
            "tax_exempt",
            "awards_by_others");

    private ResultColumns() {}

    /** Returns whether one of them has that name. */
    public static boolean include(String name) {
        return BESIDE.contains(name);
    }
}
