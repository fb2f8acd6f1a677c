package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.epaulet.policy.condition.Measured;

/**
 * What a person's components came to, by period and by group (R5 to R8), as conditions ask for it.
 */
record ScoredParts(Assessment assessment) {

    /** Returns what is measured of a component; null where it has none. */
    BigDecimal measure(Measured measured, String component) {
        return switch (measured) {
            case SCORE -> assessment.score(component);
            case LOWEST -> counted(component).min(Comparator.naturalOrder()).orElse(null);
            case HIGHEST -> counted(component).max(Comparator.naturalOrder()).orElse(null);
            case COUNTED ->
                BigDecimal.valueOf(
                        periodsOf(component).filter(PeriodScore::counts).count());
            case FAILED ->
                BigDecimal.valueOf(
                        periodsOf(component).filter(PeriodScore::failed).count());
            case FAILED_IN_ROW ->
                BigDecimal.valueOf(longestRun(
                        PeriodScore::failed,
                        scores().filter(score -> score.component().equals(component))));
            case RECORDS ->
                BigDecimal.valueOf(scores().filter(score -> score.component().equals(component))
                        .mapToLong(ComponentScore::records)
                        .sum());
        };
    }

    /** Returns the score of a period of a component; null where it does not count. */
    BigDecimal period(String component, int number) {
        return periodsOf(component)
                .filter(period -> period.counts() && period.period() == number)
                .map(PeriodScore::score)
                .findFirst()
                .orElse(null);
    }

    /** Returns how many periods have one of the grades. */
    int periods(Set<String> grades) {
        return (int) assessment.scores().stream()
                .flatMap(score -> score.periods().stream())
                .filter(period -> period.grade() != null && grades.contains(period.grade()))
                .count();
    }

    /** Returns how many periods in a row, of one component, have one of the grades. */
    int periodsInRow(Set<String> grades) {
        return longestRun(period -> period.grade() != null && grades.contains(period.grade()), scores());
    }

    /** Returns how many voted one of the grades. */
    long votes(String component, Set<String> grades) {
        return scores().filter(score -> score.component().equals(component))
                .flatMap(score -> score.groups().stream())
                .filter(group -> group.weight() == null && grades.contains(group.group()))
                .mapToLong(GroupScore::count)
                .sum();
    }

    /** Returns the mean of a group of a component; null where there is none. */
    BigDecimal group(String component, String group) {
        return scores().filter(score -> score.component().equals(component))
                .flatMap(score -> score.groups().stream())
                .filter(each -> each.group().equals(group) && each.mean() != null)
                .map(GroupScore::mean)
                .findFirst()
                .orElse(null);
    }

    /** Returns how many records are of one of the items. */
    int items(Set<String> codes) {
        return Math.toIntExact(scores().flatMap(score -> score.groups().stream())
                .filter(group -> group.weight() == null && !group.isWord() && codes.contains(group.group()))
                .mapToLong(GroupScore::count)
                .sum());
    }

    /** Returns the weights of the components that have a score. */
    BigDecimal presentWeight() {
        BigDecimal sum = BigDecimal.ZERO;
        for (ComponentScore score : assessment.scores()) {
            if (score.score() != null) {
                sum = sum.add(score.weight());
            }
        }
        return sum;
    }

    private Stream<BigDecimal> counted(String component) {
        return periodsOf(component).filter(PeriodScore::counts).map(PeriodScore::score);
    }

    private Stream<PeriodScore> periodsOf(String component) {
        return scores().filter(score -> score.component().equals(component)).flatMap(score -> score.periods().stream());
    }

    /** A period that does not count neither belongs to a run nor ends it. */
    private static int longestRun(Predicate<PeriodScore> belongs, Stream<ComponentScore> scores) {
        int longest = 0;
        for (ComponentScore score : scores.toList()) {
            int run = 0;
            for (PeriodScore period : score.periods()) {
                run = !period.counts() ? run : belongs.test(period) ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }

    private Stream<ComponentScore> scores() {
        return assessment.scores().stream();
    }
}
