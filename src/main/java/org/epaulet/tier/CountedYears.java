package org.epaulet.tier;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.epaulet.policy.tier.TierRule;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Member;
import org.epaulet.roster.PastGrade;

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
        LocalDate since = member.person().tierSince();
        if (member.person().tier() == null || since == null) {
            return BigDecimal.ZERO;
        }
        LocalDate trained = member.person().joined().plusMonths(rule.traineeMonths());
        if (rule.traineeMonths() > 0 && trained.isAfter(since)) {
            since = trained;
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
}
