package org.epaulet.policy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.epaulet.policy.yaml.Findings;

/**
 * Checks the components (R5 to R8).
 */
final class ScoreCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Findings findings;
    private final SectionCheck check;

    ScoreCheck(Findings findings, SectionCheck check) {
        this.findings = findings;
        this.check = check;
    }

    void run() {
        List<Component> components = findings.list("components", Component.class);
        check.filled("components", components);
        check.unique("components", components, "code", Component::code);
        check.unique(
                "components",
                components,
                "label.zh",
                component -> component.label().zh());
        sum(components);
        findings.all(Component.class).forEach(this::component);
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i) instanceof Reckoned reckoned) {
                reckoned("components[" + i + "].score", reckoned.score().names(), components.subList(0, i));
            }
        }
        total(findings.value("total", TotalRule.class));
        events(findings.list("events", EventKind.class));
    }

    private void total(TotalRule total) {
        if (total == null) {
            return;
        }
        if (total.rewards() != null) {
            check.positive("total.rewards", total.rewards());
        }
        if (total.decimals() < 0 || total.decimals() > TotalRule.DECIMALS) {
            check.refuse("total.decimals", "expected 0, 1 or 2, found " + total.decimals());
        }
        if (total.atMost() != null && total.atMost().compareTo(total.floor()) < 0) {
            check.refuse("total.at_most", "lies below the floor");
        }
        for (int i = 0; i < total.factors().size(); i++) {
            factor("total.factors[" + i + "]", total.factors().get(i));
        }
        if (total.penalties() != null) {
            check.positive("total.penalties", total.penalties());
        }
    }

    private void factor(String key, TotalFactor factor) {
        Set<Figure> later = EnumSet.of(Figure.TOTAL, Figure.BONUS);
        boolean unknown = !Collections.disjoint(factor.factor().figures(), later)
                || factor.when() != null && !Collections.disjoint(factor.when().figures(), later);
        if (unknown) {
            check.refuse(key, "total and bonus are not known yet where a factor is asked");
        }
        BigDecimal constant = factor.factor().constant();
        if (constant != null && constant.signum() < 0) {
            check.refuse(key + ".factor", "must not be below 0, is " + constant.toPlainString());
        }
    }

    private void events(List<EventKind> kinds) {
        for (int i = 0; i < kinds.size(); i++) {
            EventKind kind = kinds.get(i);
            if (kind.months() != null) {
                check.atLeast("events[" + i + "].months", 1, kind.months());
            }
            boolean alone = kind.family() != null
                    && kinds.stream()
                                    .filter(other -> kind.family().equals(other.family()))
                                    .count()
                            < 2;
            if (alone) {
                check.refuse("events[" + i + "].family", "no other event is of the family '" + kind.family() + "'");
            } else if (kind.family() != null && kind.points() == null) {
                check.refuse("events[" + i + "].family", "has no points, so there is nothing to choose from");
            }
        }
    }

    private void sum(List<Component> components) {
        BigDecimal sum = components.stream().map(Component::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        TotalRule total = findings.value("total", TotalRule.class);
        BigDecimal expected = total == null ? HUNDRED : total.points();
        check.positive("total.points", expected);
        if (!components.isEmpty() && sum.compareTo(expected) != 0) {
            check.refuse(
                    "components",
                    "the weights sum to " + sum.toPlainString() + ", expected " + expected.toPlainString());
        }
    }

    private void component(String key, Component component) {
        notNegative(key + ".weight", component.weight());
        for (int i = 0; i < component.weights().size(); i++) {
            notNegative(
                    key + ".weights[" + i + "].weight",
                    component.weights().get(i).weight());
        }
        check.reachable(key + ".weights", component.weights(), ClassWeight::when);
        check.positive(key + ".out_of", component.fullMarks());
        words(key + ".words", component);
        if (component.within() != null && component.grades().stream().allMatch(grade -> grade.percent() == null)) {
            check.refuse(key + ".within", "no grade of its periods has a percent, so nobody is compared");
        }
        if (component.periods() != null) {
            periods(key + ".periods", component, component.periods());
        }
        if (component instanceof Ledger ledger) {
            ledger(key, ledger);
        } else if (component instanceof Appraisal appraisal) {
            appraisal(key, appraisal);
        } else if (component instanceof UnitScore unit) {
            check.filled(key + ".scores", unit.scores());
            check.unique(key + ".scores", unit.scores(), "unit", UnitScore.ScoreOfUnit::unit);
        } else if (component instanceof Rating rating) {
            rating(key, rating);
        } else if (component instanceof Vote vote) {
            vote(key, vote);
        }
    }

    private void periods(String key, Component component, CountedPeriods periods) {
        YearRule rule = findings.value("year", YearRule.class);
        int all = rule == null
                ? Integer.MAX_VALUE
                : rule.year(2025).periods(component.period()).size();
        check.atLeast(key + ".drop_lowest", 0, periods.dropLowest());
        check.atLeast(key + ".drop_highest", 0, periods.dropHighest());
        int dropped = periods.dropLowest() + periods.dropHighest();
        if (periods.from() != null) {
            check.atLeast(key + ".from", dropped + 1, periods.from());
        }
        if (dropped == 0 && periods.best() == null && periods.weights().isEmpty()) {
            check.refuse(key, "says nothing; expected best, drop_lowest, drop_highest or weights");
        } else if (dropped > 0 && periods.leastForDropping() > all) {
            check.refuse(key, "the year has " + all + " periods, too few for any to be left out");
        }
        if (periods.best() != null) {
            check.atLeast(key + ".best", 1, periods.best());
            if (periods.best() >= all - dropped) {
                check.refuse(key + ".best", "the year has no more than " + (all - dropped) + " periods to choose from");
            }
        }
        periodWeights(key + ".weights", component, periods.weights(), all);
    }

    private void periodWeights(String key, Component component, List<BigDecimal> weights, int all) {
        boolean sum = component instanceof Ledger ledger && ledger.year() == YearOfPeriods.SUM
                || component instanceof Appraisal appraisal && appraisal.year() == YearOfPeriods.SUM;
        if (weights.isEmpty()) {
            return;
        }
        if (sum) {
            check.refuse(key, "a sum has no weights; say year: MEAN");
        }
        if (weights.size() != all && all < Integer.MAX_VALUE) {
            check.refuse(key, "expected a weight for each of the " + all + " periods, found " + weights.size());
        }
        for (int i = 0; i < weights.size(); i++) {
            check.positive(key + "[" + i + "]", weights.get(i));
        }
    }

    /** What is reckoned knows the components above alone. */
    private void reckoned(String key, ConditionNames names, List<Component> above) {
        List<Figure> later = List.of(Figure.TOTAL, Figure.BONUS, Figure.FAILED_PERIODS, Figure.PRESENT_WEIGHT);
        if (!Collections.disjoint(names.figures(), later)) {
            check.refuse(key, "asks for what only all components together tell");
        }
        List<String> known = above.stream().map(Component::code).toList();
        names.components().stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> check.refuse(key, "'" + code + "' is no component above this one"));
        for (Expression function : names.functions()) {
            boolean counts = function.operand() instanceof Operand.Count count
                    && (count.counted() == Counted.PERIODS
                            || count.counted() == Counted.PERIODS_IN_ROW
                            || count.counted() == Counted.ITEMS);
            if (counts) {
                check.refuse(key, function + " counts over all components; ask for single ones");
            }
        }
    }

    private void notNegative(String key, BigDecimal number) {
        if (number.signum() < 0) {
            check.refuse(key, "must not be below 0, is " + number.toPlainString());
        }
    }

    /** A word has one score, and its column is free only where raters group the scores. */
    private void words(String key, Component component) {
        List<CatalogueItem> words = component.words();
        if (!words.isEmpty() && component.grouping() != Grouping.RATER) {
            check.refuse(key, "the column item is taken by the groups; words need by: RATER");
        }
        check.unique(key, words, "code", CatalogueItem::code);
        check.unique(key, words, "label.zh", word -> word.label().zh());
        ballots(key, component);
        for (int i = 0; i < words.size(); i++) {
            CatalogueItem word = words.get(i);
            boolean plain = word.points() != null
                    && word.rising().isEmpty()
                    && word.atMost() == null
                    && word.section() == null
                    && word.ceiling() == null;
            if (!plain) {
                check.refuse(key + "[" + i + "]", "a word has points, the score that it stands for, and nothing else");
            } else if (word.points().stripTrailingZeros().scale() > 2) {
                check.refuse(key + "[" + i + "].points", "has more than two decimals");
            }
        }
    }

    /** A ballot is told by the score that its word stands for. */
    private void ballots(String key, Component component) {
        Stream<ConditionNames> asked = Stream.of(
                        findings.all(Condition.class).values().stream().map(Condition::names),
                        findings.all(Expression.class).values().stream().map(Expression::names),
                        findings.all(RankKey.class).values().stream().map(RankKey::names))
                .flatMap(names -> names);
        if (component.words().isEmpty()
                || asked.noneMatch(names -> names.ballots().contains(component.code()))) {
            return;
        }
        if (component instanceof Appraisal) {
            check.refuse(key, "the ballots of an appraisal are not counted by word; votes(...) needs a RATING or VOTE");
        }
        for (int i = 0; i < component.words().size(); i++) {
            BigDecimal points = component.words().get(i).points();
            boolean twice = component.words().subList(0, i).stream()
                    .anyMatch(before -> before.points() != null
                            && points != null
                            && before.points().compareTo(points) == 0);
            if (twice) {
                check.refuse(
                        key + "[" + i + "].points",
                        "stands for the same score as a word above, so votes(...) cannot tell them apart");
            }
        }
    }

    private void appraisal(String key, Appraisal appraisal) {
        groups(key, appraisal.by(), appraisal.groups());
        periodGrades(key + ".grades", appraisal.grades());
        leastDays(key, appraisal.leastDays());
        if (appraisal.unscored() != null && !appraisal.valid().contains(appraisal.unscored())) {
            check.refuse(key + ".unscored", "lies outside the valid range");
        }
    }

    private void leastDays(String key, Integer days) {
        if (days != null) {
            check.atLeast(key + ".least_days", 1, days);
        }
    }

    private void item(String key, CatalogueItem item, Ledger ledger) {
        if (item.ceiling() != null) {
            List<String> grades =
                    ledger.grades().stream().map(PeriodGrade::code).toList();
            check.known(key + ".ceiling", "grade of a period", item.ceiling(), grades);
            if (grades.indexOf(item.ceiling()) == 0) {
                check.refuse(key + ".ceiling", "the best grade lowers no period");
            }
        }
        if (item.points() != null && !item.rising().isEmpty()) {
            check.refuse(key + ".rising", "has points already; keep one of them");
        }
        if (item.atMost() != null) {
            check.atLeast(key + ".at_most", 1, item.atMost());
            if (item.points() == null && item.rising().isEmpty()) {
                check.refuse(key + ".at_most", "needs points or rising: of recorded scores none is left out");
            }
        }
        if (item.section() != null) {
            List<String> sections =
                    ledger.sections().stream().map(LedgerSection::code).toList();
            check.known(key + ".section", "section", item.section(), sections);
        }
    }

    private void ledger(String key, Ledger ledger) {
        if (!ledger.limits().contains(ledger.base())) {
            check.refuse(key + ".base", "lies outside the limits, so no period can score it");
        }
        if (ledger.limits().max() != null
                && ledger.passMark().compareTo(ledger.limits().max()) > 0) {
            check.refuse(key + ".pass_mark", "lies above the limits, so every period would fail");
        }
        periodGrades(key + ".grades", ledger.grades());
        leastDays(key, ledger.leastDays());
        for (int i = 0; i < ledger.catalogue().size(); i++) {
            item(key + ".catalogue[" + i + "]", ledger.catalogue().get(i), ledger);
        }
        check.unique(key + ".sections", ledger.sections(), "code", LedgerSection::code);
        for (int i = 0; i < ledger.sections().size(); i++) {
            String code = ledger.sections().get(i).code();
            if (ledger.catalogue().stream().noneMatch(item -> code.equals(item.section()))) {
                check.refuse(key + ".sections[" + i + "]", "no item of the catalogue is of this section");
            }
        }
        check.unique(key + ".catalogue", ledger.catalogue(), "code", CatalogueItem::code);
        check.unique(
                key + ".catalogue",
                ledger.catalogue(),
                "label.zh",
                item -> item.label().zh());
    }

    private void periodGrades(String key, List<PeriodGrade> grades) {
        check.unique(key, grades, "code", PeriodGrade::code);
        for (int i = 0; i < grades.size(); i++) {
            BigDecimal atLeast = grades.get(i).atLeast();
            boolean worst = i == grades.size() - 1;
            if (worst && atLeast != null) {
                check.refuse(
                        key + "[" + i + "].at_least", "the worst grade takes whatever is left; leave this key out");
            } else if (!worst && atLeast == null && grades.get(i).percent() == null) {
                check.refuse(
                        key + "[" + i + "].at_least", "missing; only the worst grade, or one by percent, has none");
            } else if (atLeast != null) {
                BigDecimal above = grades.subList(0, i).stream()
                        .map(PeriodGrade::atLeast)
                        .filter(Objects::nonNull)
                        .reduce((first, last) -> last)
                        .orElse(null);
                if (above != null && atLeast.compareTo(above) >= 0) {
                    check.refuse(key + "[" + i + "].at_least", "must be below that of the better grade above");
                }
            }
            if (grades.get(i).least() != null) {
                check.atLeast(key + "[" + i + "].least", 1, grades.get(i).least());
                if (grades.get(i).percent() == null) {
                    check.refuse(key + "[" + i + "].least", "needs percent: without it nobody is turned away");
                }
            }
            if (grades.get(i).percent() != null) {
                check.percent(key + "[" + i + "].percent", grades.get(i).percent());
                if (worst) {
                    check.refuse(
                            key + "[" + i + "].percent", "the worst grade takes whoever is left; leave this key out");
                }
            }
        }
    }

    private void rating(String key, Rating rating) {
        groups(key, rating.by(), rating.groups());
        check.atLeast(key + ".min_group", 1, rating.minGroup());
        check.atLeast(key + ".min_total", 1, rating.minTotal());
        if (rating.trim() != null) {
            trim(key + ".trim", rating.trim());
        }
    }

    private void groups(String key, Grouping by, List<ScoreGroup> groups) {
        if (by == Grouping.NONE) {
            check.refuse(key + ".by", "a rating has groups; expected ITEM or RATER");
        }
        check.filled(key + ".groups", groups);
        check.unique(key + ".groups", groups, "code", ScoreGroup::code);
        check.unique(key + ".groups", groups, "label.zh", group -> group.label().zh());
        for (int i = 0; i < groups.size(); i++) {
            check.positive(key + ".groups[" + i + "].weight", groups.get(i).weight());
        }
    }

    /** Whatever is dropped at both ends, something has to be left of every group that is trimmed. */
    private void trim(String key, Trim trim) {
        if (trim.percent().signum() < 0 || trim.percent().compareTo(BigDecimal.valueOf(50)) >= 0) {
            check.refuse(key + ".percent", "expected 0 to below 50, for it is dropped at each end");
        }
        check.atLeast(key + ".at_least", 0, trim.atLeast());
        check.atLeast(key + ".from", 2 * trim.atLeast() + 1, trim.from());
    }

    private void vote(String key, Vote vote) {
        List<VoteStep> steps = vote.steps();
        check.filled(key + ".steps", steps);
        for (int i = 0; i < steps.size(); i++) {
            check.percent(key + ".steps[" + i + "].percent", steps.get(i).percent());
            if (i > 0) {
                falls(key + ".steps[" + i + "]", steps.get(i - 1), steps.get(i));
            }
        }
        if (!steps.isEmpty() && steps.get(steps.size() - 1).percent().signum() != 0) {
            check.refuse(key + ".steps[" + (steps.size() - 1) + "].percent", "the last step must be that of 0 percent");
        }
        VoteVeto veto = vote.veto();
        if (veto != null && (veto.numerator() < 1 || veto.denominator() < veto.numerator())) {
            check.refuse(key + ".veto", "expected a share above 0 and at most 1, as 1 and 3 for a third");
        }
    }

    private void falls(String key, VoteStep before, VoteStep step) {
        if (step.percent().compareTo(before.percent()) >= 0) {
            check.refuse(key + ".percent", "must be below that of the step above");
        }
        if (step.score().compareTo(before.score()) > 0) {
            check.refuse(key + ".score", "must not be above that of the step above");
        }
    }
}
