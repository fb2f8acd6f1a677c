package org.epaulet.policy.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.epaulet.policy.TotalRule;
import org.epaulet.policy.component.Appraisal;
import org.epaulet.policy.component.CatalogueItem;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.Composed;
import org.epaulet.policy.component.Ledger;
import org.epaulet.policy.component.Range;
import org.epaulet.policy.component.Rating;
import org.epaulet.policy.component.Reckoned;
import org.epaulet.policy.component.UnitScore;
import org.epaulet.policy.component.Vote;
import org.epaulet.policy.component.VoteStep;
import org.epaulet.policy.component.YearOfPeriods;
import org.epaulet.policy.year.YearRule;

/**
 * The most that a period, a component and the total can come to by their limits (R5 to R9); empty where nothing limits them.
 */
final class HighestScore {

    private static final int DECIMALS = 12;

    private final List<Component> components;
    private final YearRule year;

    HighestScore(List<Component> components, YearRule year) {
        this.components = components;
        this.year = year;
    }

    /** Returns the highest score of one period; empty for a component that has none, too. */
    Optional<BigDecimal> ofPeriod(Component component) {
        if (component instanceof Ledger ledger) {
            return Optional.ofNullable(ledger.limits().max());
        }
        if (component instanceof Appraisal appraisal) {
            Optional<BigDecimal> rated = ofRecord(appraisal.words(), appraisal.valid());
            return appraisal.unscored() == null ? rated : rated.map(appraisal.unscored()::max);
        }
        return component instanceof Composed composed ? ofParts(composed) : Optional.empty();
    }

    private Optional<BigDecimal> ofParts(Composed composed) {
        return highest(
                composed.of().stream()
                        .flatMap(part -> components.stream()
                                .filter(component -> component.code().equals(part.component()))),
                part -> {
                    int inside = part.period(year).ofYear() / composed.period().ofYear();
                    return ofPeriod(part).map(highest -> together(composed.parts(), highest, inside));
                });
    }

    private static BigDecimal together(YearOfPeriods how, BigDecimal each, int most) {
        return how == YearOfPeriods.MEAN ? each : each.max(each.multiply(BigDecimal.valueOf(most)));
    }

    private static Optional<BigDecimal> ofRecord(List<CatalogueItem> words, Range valid) {
        return words.isEmpty()
                ? Optional.ofNullable(valid.max())
                : words.stream().map(CatalogueItem::points).max(BigDecimal::compareTo);
    }

    /** Returns the highest score of the year. */
    private Optional<BigDecimal> of(Component component) {
        if (component.byPeriod()) {
            return ofPeriod(component)
                    .map(highest -> together(
                            component.year(), highest, component.period(year).ofYear()));
        }
        if (component instanceof Rating rating) {
            return ofRecord(rating.words(), rating.valid());
        }
        if (component instanceof Vote vote) {
            Stream<BigDecimal> veto = Stream.ofNullable(vote.veto()).map(each -> each.score());
            return Stream.concat(vote.steps().stream().map(VoteStep::score), veto)
                    .max(BigDecimal::compareTo);
        }
        if (component instanceof UnitScore unit) {
            return unit.scores().stream().map(UnitScore.ScoreOfUnit::score).max(BigDecimal::compareTo);
        }
        return Optional.ofNullable(((Reckoned) component).limits().max());
    }

    /** Returns the highest total, rounded as totals are; a factor may make any number of it. */
    Optional<BigDecimal> total(TotalRule rule) {
        Optional<BigDecimal> bonus = Optional.ofNullable(
                rule.rewards() == null ? rule.bonus().max() : rule.bonus().clamp(rule.rewards()));
        Optional<BigDecimal> reckoned = !rule.factors().isEmpty()
                ? Optional.empty()
                : mean(rule)
                        .flatMap(mean -> bonus.map(mean::add))
                        .map(sum ->
                                sum.setScale(rule.decimals(), rule.rounding().ofNumber()));
        Optional<BigDecimal> limit = Optional.ofNullable(rule.atMost());
        return reckoned.map(sum -> limit.map(sum::min).orElse(sum))
                .or(() -> limit)
                .map(rule.floor()::max);
    }

    /** A mean is no higher than the highest of its parts. */
    private Optional<BigDecimal> mean(TotalRule rule) {
        return highest(
                components.stream().filter(HighestScore::weighs),
                component -> of(component)
                        .map(highest -> highest.multiply(rule.points())
                                .divide(component.fullMarks(), DECIMALS, RoundingMode.CEILING)));
    }

    private static boolean weighs(Component component) {
        return component.weight().signum() > 0
                || component.weights().stream().anyMatch(each -> each.weight().signum() > 0);
    }

    private static <T> Optional<BigDecimal> highest(Stream<T> parts, Function<T, Optional<BigDecimal>> highest) {
        List<Optional<BigDecimal>> all = parts.map(highest).toList();
        return all.stream().allMatch(Optional::isPresent)
                ? all.stream().map(Optional::orElseThrow).max(BigDecimal::compareTo)
                : Optional.empty();
    }
}
