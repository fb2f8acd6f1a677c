package org.epaulet.tier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.epaulet.delivery.CodePoints;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.condition.RankKey;
import org.epaulet.policy.tier.Conversion;
import org.epaulet.policy.tier.TierCap;
import org.epaulet.policy.tier.TierEntry;
import org.epaulet.policy.tier.TierRule;
import org.epaulet.policy.tier.TierStep;
import org.epaulet.policy.year.AssessmentYear;
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
 * @param rungs by how many tiers they fall if they do
 * @param bases names of the caps whose percentage is taken of people like this one alone
 * @param keys what those who are chosen from are ranked by, descending; a missing one is null
 */
public record TierCandidate(
        String person,
        boolean employed,
        boolean assessed,
        String tier,
        BigDecimal countedYears,
        boolean falls,
        String entry,
        boolean rises,
        BigDecimal total,
        Map<TierStep, BigDecimal> needs,
        String convertsTo,
        int rungs,
        List<BigDecimal> keys,
        Set<String> bases) {

    /** By the policy's keys, the total, then counted years, all descending, then person id (R13, step 4). */
    public static final Comparator<TierCandidate> BEST_FIRST = Comparator.comparing(
                    (TierCandidate candidate) -> candidate.keys(), RankKey.BETTER_FIRST)
            .thenComparing(TierCandidate::countedYears, Comparator.reverseOrder())
            .thenComparing(TierCandidate::person, CodePoints.ORDER);

    private static final BigDecimal NEVER = BigDecimal.valueOf(Integer.MAX_VALUE);

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
        this(
                person,
                employed,
                assessed,
                tier,
                BigDecimal.valueOf(countedYears),
                falls,
                entry,
                rises,
                total,
                Map.of(),
                null,
                1,
                Collections.singletonList(total),
                Set.of());
    }

    /**
     * Returns somebody who only holds a tier: whose year is decided.
     *
     * @param tier after the year's moves; null: none
     * @param bases names of the caps whose percentage is taken of people like this one alone
     */
    public static TierCandidate holder(String person, String tier, Set<String> bases) {
        return new TierCandidate(person, true, false, tier, 0, false, null, false, null).among(bases);
    }

    /** Returns whether the counted years suffice for the step. */
    boolean mayTake(TierStep step) {
        return countedYears.compareTo(needs.getOrDefault(step, step.years())) >= 0;
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
                tiered ? CountedYears.of(rule, year, member, grade) : BigDecimal.ZERO,
                assessed && tiered && rule.demote().holds(figures),
                assessed
                                && !tiered
                                && trained(rule, year, person)
                                && rule.enter().holds(figures)
                        ? entry(rule, person.education(), figures)
                        : null,
                assessed && tiered && rule.rise().holds(figures),
                (BigDecimal) figures.value(Figure.TOTAL),
                tiered && assessed ? needs(rule, tier, figures) : Map.of(),
                tiered && person.employedOn(year.end()) ? convertsTo(rule.conversion(), year, tier) : null,
                assessed && tiered && !rule.falls().isEmpty() ? rule.rungs(figures) : 1,
                keys(rule, figures),
                bases(rule, figures));
    }

    /** Returns the names of the caps whose percentage is taken of people like the one of these figures alone. */
    public static Set<String> bases(TierRule rule, Figures figures) {
        Set<String> bases = Set.of();
        for (TierCap cap : rule.caps()) {
            if (cap.among() != null && cap.among().holds(figures)) {
                bases = bases.isEmpty() ? new HashSet<>() : bases;
                bases.add(cap.name());
            }
        }
        return bases;
    }

    /** Returns the same with the caps whose percentage is taken of people like this one alone. */
    TierCandidate among(Set<String> names) {
        return new TierCandidate(
                person,
                employed,
                assessed,
                tier,
                countedYears,
                falls,
                entry,
                rises,
                total,
                needs,
                convertsTo,
                rungs,
                keys,
                names);
    }

    private static List<BigDecimal> keys(TierRule rule, Figures figures) {
        List<BigDecimal> keys = new ArrayList<>(rule.selectBy().size());
        for (RankKey key : rule.selectBy()) {
            keys.add(key.of(figures));
        }
        return keys;
    }

    /** Trainees have no tier before the day on which the year's moves take effect. */
    private static boolean trained(TierRule rule, AssessmentYear year, Person person) {
        return !rule.trained(person.joined()).isAfter(year.nextStart());
    }

    private static Map<TierStep, BigDecimal> needs(TierRule rule, String tier, Figures figures) {
        Map<TierStep, BigDecimal> needs = Map.of();
        for (TierStep step : rule.steps()) {
            if (step.from().equals(tier) && !step.plain()) {
                needs = needs.isEmpty() ? new HashMap<>() : needs;
                BigDecimal years = step.yearsFor(figures);
                needs.put(step, years == null ? NEVER : years);
            }
        }
        return needs;
    }

    private static String convertsTo(Conversion conversion, AssessmentYear year, String tier) {
        return conversion != null && year.contains(conversion.on()) ? conversion.to(tier) : null;
    }

    private static String entry(TierRule rule, String education, Figures figures) {
        return rule.entry().stream()
                .filter(entry -> entry.fits(education, figures))
                .map(TierEntry::tier)
                .findFirst()
                .orElse(null);
    }
}
