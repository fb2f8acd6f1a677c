package org.epaulet.tier;

import java.time.LocalDate;
import org.epaulet.policy.AssessmentYear;
import org.epaulet.policy.TierRule;
import org.epaulet.roster.Member;

/**
 * Counts the years in a tier that count towards the next (R13, 任职年限).
 */
public final class CountedYears {

    private CountedYears() {}

    /**
     * Returns how many graded years have a grade that counts, from the first full year in the tier to this one; 0 for
     * somebody without a tier.
     *
     * @param grade of this year; null: none
     */
    static int of(TierRule rule, AssessmentYear year, Member member, String grade) {
        LocalDate since = member.person().tierSince();
        if (member.person().tier() == null || since == null) {
            return 0;
        }
        LocalDate trained = member.person().joined().plusMonths(rule.traineeMonths());
        if (rule.traineeMonths() > 0 && trained.isAfter(since)) {
            since = trained;
        }
        int first = firstFullYear(year, since);
        long earlier = member.history().stream()
                .filter(past -> past.year() >= first && past.year() < year.number())
                .filter(past -> past.grade() != null && rule.counted().contains(past.grade()))
                .count();
        boolean now = first <= year.number() && grade != null && rule.counted().contains(grade);
        return Math.toIntExact(earlier) + (now ? 1 : 0);
    }

    /** Returns the first year that is in the tier from its first day on. */
    public static int firstFullYear(AssessmentYear year, LocalDate since) {
        AssessmentYear begun = year.around(since);
        return begun.start().equals(since) ? begun.number() : begun.number() + 1;
    }
}
