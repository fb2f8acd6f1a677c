package org.epaulet.tier;

import java.math.BigDecimal;
import org.epaulet.policy.AssessmentYear;
import org.epaulet.policy.Figure;
import org.epaulet.policy.Figures;
import org.epaulet.policy.Policy;
import org.epaulet.policy.TierEntry;
import org.epaulet.policy.TierRule;
import org.epaulet.roster.Member;
import org.epaulet.roster.Person;

/**
 * Somebody of a bureau as the ladder of tiers sees them (R13): the little that is needed of everybody at once.
 *
 * @param employed whether they are employed on the year's last day, and so hold a place under the caps
 * @param assessed whether they may move at all
 * @param tier on the roster; null: none
 * @param countedYears graded years in the tier that count, this one included
 * @param falls whether the year costs them a tier
 * @param entry the tier by which they enter; null: none
 * @param rises whether the year allows a step up
 * @param total null: none
 */
public record TierCandidate(
        String person,
        boolean employed,
        boolean assessed,
        String tier,
        int countedYears,
        boolean falls,
        String entry,
        boolean rises,
        BigDecimal total) {

    /**
     * Returns the candidate.
     *
     * @param figures of the person's year with its grade; who has none was not assessed
     */
    public static TierCandidate of(Policy policy, AssessmentYear year, Member member, Figures figures) {
        TierRule rule = policy.tiers();
        Person person = member.person();
        String grade = (String) figures.value(Figure.GRADE);
        boolean assessed = grade != null;
        boolean tiered = person.tier() != null;
        return new TierCandidate(
                person.id(),
                person.employedOn(year.end()),
                assessed,
                person.tier(),
                CountedYears.of(rule, year, member, grade),
                assessed && tiered && rule.demote().holds(figures),
                assessed && !tiered && rule.enter().holds(figures) ? entry(rule, person.education()) : null,
                assessed && tiered && rule.rise().holds(figures),
                (BigDecimal) figures.value(Figure.TOTAL));
    }

    private static String entry(TierRule rule, String education) {
        return rule.entry().stream()
                .filter(entry -> entry.education().equals(education))
                .map(TierEntry::tier)
                .findFirst()
                .orElse(null);
    }
}
