package org.epaulet.policy.tier;

import java.math.BigDecimal;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * A tier 层级; a policy lists them from lowest to highest, one ladder after the other.
 *
 * @param performance monthly performance standard 月绩效标准, CNY
 * @param wage monthly tier wage 层级工资, CNY
 * @param ladder the ladder it is a rung of (序列); null where there is one alone
 */
public record Tier(
        String code,
        Label label,
        BigDecimal performance,
        BigDecimal wage,
        @Optional String ladder) {

    /** A tier of the only ladder. */
    public Tier(String code, Label label, BigDecimal performance, BigDecimal wage) {
        this(code, label, performance, wage, null);
    }
}
