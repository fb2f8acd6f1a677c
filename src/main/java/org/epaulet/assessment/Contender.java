package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.condition.RankKey;
import org.epaulet.policy.grade.QuotaRule;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Person;

/**
 * Somebody of a bureau as the quota sees them (R12).
 *
 * @param unit at the end of the year
 * @param comparedIn the code of the class whose people are compared only among themselves; null: of the rest
 * @param assessed whether they rank
 * @param keys the figures that rank, in the policy's order; a missing one is null
 * @param grade after ceilings; null unless assessed
 * @param counts whether the quota's percentage is taken of them too
 * @param beside whether they have their grade beside its quota
 */
public record Contender(
        String person,
        String unit,
        String comparedIn,
        boolean assessed,
        List<BigDecimal> keys,
        String grade,
        boolean counts,
        boolean beside) {

    public Contender {
        keys = Collections.unmodifiableList(new ArrayList<>(keys));
    }

    /** Somebody who is compared with those of a class, and counts if assessed. */
    public Contender(
            String person, String unit, String comparedIn, boolean assessed, List<BigDecimal> keys, String grade) {
        this(person, unit, comparedIn, assessed, keys, grade, assessed, false);
    }

    /** Somebody who is compared with everybody else. */
    public Contender(String person, String unit, boolean assessed, List<BigDecimal> keys, String grade) {
        this(person, unit, null, assessed, keys, grade);
    }

    /**
     * Returns the person as the quota ranks them.
     *
     * @param person the roster's row; the unit is that at the end of the year
     * @param figures of the year before the grade
     */
    public static Contender of(
            Assessment assessment, Person person, QuotaRule rule, Figures figures, AssessmentYear year) {
        List<BigDecimal> keys = new ArrayList<>(rule.rankBy().size());
        for (RankKey key : rule.rankBy()) {
            keys.add(key.of(figures));
        }
        boolean counts = switch (rule.of()) {
            case ASSESSED -> assessment.assessed();
            case TOOK_PART -> assessment.status() != AssessmentStatus.NOT_ASSESSED;
            case EMPLOYED -> person.employedOn(year.end());
        };
        return new Contender(
                assessment.person(),
                person.unit(),
                rule.classOf(figures),
                assessment.assessed(),
                keys,
                assessment.grade(),
                counts,
                assessment.beside());
    }
}
