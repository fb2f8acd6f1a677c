package org.epaulet.tier;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.epaulet.policy.AssessmentYear;
import org.epaulet.policy.Conversion;
import org.epaulet.policy.Figure;
import org.epaulet.policy.Figures;
import org.epaulet.policy.Policy;
import org.epaulet.policy.TierEntry;
import org.epaulet.policy.TierRule;
import org.epaulet.policy.TierStep;
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
 * @param needs the counted years that the person needs for a step, where they are not the step's own
 * @param convertsTo the tier of a new ladder that takes the place of theirs; null: none
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
        BigDecimal total,
        Map<TierStep, Integer> needs,
        String convertsTo) {

    private static final int NEVER = Integer.MAX_VALUE;

    /** Somebody whose steps ask for years alone. */
    public TierCandidate(
            String person,
            boolean employed,
            boolean assessed,
            String tier,
            int countedYears,
            boolean falls,
            String entry,
            boolean rises,
            BigDecimal total) {
        this(person, employed, assessed, tier, countedYears, falls, entry, rises, total, Map.of(), null);
    }

    /** Returns whether the counted years suffice for the step. */
    boolean mayTake(TierStep step) {
        return countedYears >= needs.getOrDefault(step, step.years());
    }

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
        String tier = rule.held(person.tier(), figures);
        boolean tiered = tier != null;
        return new TierCandidate(
                person.id(),
                person.employedOn(year.end()),
                assessed,
                tier,
                tiered ? CountedYears.of(rule, year, member, grade) : 0,
                assessed && tiered && rule.demote().holds(figures),
                assessed
                                && !tiered
                                && trained(rule, year, person)
                                && rule.enter().holds(figures)
                        ? entry(rule, person.education())
                        : null,
                assessed && tiered && rule.rise().holds(figures),
                (BigDecimal) figures.value(Figure.TOTAL),
                tiered && assessed ? needs(rule, tier, figures) : Map.of(),
                tiered && person.employedOn(year.end()) ? convertsTo(rule.conversion(), year, tier) : null);
    }

    /** Trainees have no tier before the day on which the year's moves take effect. */
    private static boolean trained(TierRule rule, AssessmentYear year, Person person) {
        return !person.joined()
                .plusMonths(rule.traineeMonths())
                .isAfter(year.next().start());
    }

    private static Map<TierStep, Integer> needs(TierRule rule, String tier, Figures figures) {
        Map<TierStep, Integer> needs = Map.of();
        for (TierStep step : rule.steps()) {
            if (step.from().equals(tier) && !step.plain()) {
                needs = needs.isEmpty() ? new HashMap<>() : needs;
                Integer years = step.yearsFor(figures);
                needs.put(step, years == null ? NEVER : years);
            }
        }
        return needs;
    }

    private static String convertsTo(Conversion conversion, AssessmentYear year, String tier) {
        return conversion != null && year.contains(conversion.on()) ? conversion.to(tier) : null;
    }

    private static String entry(TierRule rule, String education) {
        return rule.entry().stream()
                .filter(entry -> entry.education().equals(education))
                .map(TierEntry::tier)
                .findFirst()
                .orElse(null);
    }
}
