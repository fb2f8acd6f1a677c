package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.epaulet.policy.Figures;
import org.epaulet.policy.QuotaRule;

/**
 * Somebody of a bureau as the quota sees them (R12).
 *
 * @param unit at the end of the year
 * @param comparedIn the code of the class whose people are compared only among themselves; null: of the rest
 * @param assessed whether they count and rank
 * @param keys the figures that rank, in the policy's order; a missing one is null
 * @param grade after ceilings; null unless assessed
 */
public record Contender(
        String person, String unit, String comparedIn, boolean assessed, List<BigDecimal> keys, String grade) {

    private static final String TOTAL = "TOTAL";

    public Contender {
        keys = Collections.unmodifiableList(new ArrayList<>(keys));
    }

    /** Somebody who is compared with everybody else. */
    public Contender(String person, String unit, boolean assessed, List<BigDecimal> keys, String grade) {
        this(person, unit, null, assessed, keys, grade);
    }

    /**
     * Returns the person as the quota ranks them.
     *
     * @param unit at the end of the year
     * @param figures of the year before the grade
     */
    public static Contender of(Assessment assessment, String unit, QuotaRule rule, Figures figures) {
        Contender contender = of(assessment, unit, rule);
        return new Contender(
                contender.person, unit, rule.classOf(figures), contender.assessed, contender.keys, contender.grade);
    }

    /**
     * Returns the person as the quota ranks them.
     *
     * @param unit at the end of the year
     */
    public static Contender of(Assessment assessment, String unit, QuotaRule rule) {
        List<BigDecimal> keys = new ArrayList<>(rule.rankBy().size());
        for (String key : rule.rankBy()) {
            keys.add(key.equals(TOTAL) ? assessment.total() : assessment.score(key));
        }
        return new Contender(assessment.person(), unit, assessment.assessed(), keys, assessment.grade());
    }
}
