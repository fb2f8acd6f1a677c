package org.epaulet.tier;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.epaulet.policy.tier.TierRule;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Member;
import org.epaulet.roster.PastGrade;
import org.epaulet.roster.Person;

/**
 * Counts the years in a tier that count towards the next (R13, 任职年限).
 */
public final class CountedYears {

    private CountedYears() {}

    /**
     * Returns what the graded years from the first full year in the tier to this one count for, not below 0; 0 for somebody
     * without a tier.
     *
     * @param grade of this year; null: none
     */
    static BigDecimal of(TierRule rule, AssessmentYear year, Member member, String grade) {
        LocalDate since = since(rule, member.person());
        if (since == null) {
            return BigDecimal.ZERO;
        }
        int first = year.firstFrom(since);
        BigDecimal counted = first <= year.number() && grade != null ? rule.credit(grade) : BigDecimal.ZERO;
        for (PastGrade past : member.history()) {
            if (past.year() >= first && past.year() < year.number() && past.grade() != null) {
                counted = counted.add(rule.credit(past.grade()));
            }
        }
        BigDecimal plain = counted.max(BigDecimal.ZERO).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Returns the day from which the time in the roster's tier counts, that of a trainee does not; null without one. */
    public static LocalDate since(TierRule rule, Person person) {
        LocalDate since = person.tier() == null ? null : person.tierSince();
        LocalDate trained = rule.trained(person.joined());
        return since != null && rule.traineeMonths() > 0 && trained.isAfter(since) ? trained : since;
    }
}
