package org.epaulet.policy.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.epaulet.policy.component.Appraisal;
import org.epaulet.policy.component.CatalogueItem;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.Grouping;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.ConditionNames;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.condition.RankKey;
import org.epaulet.policy.yaml.Findings;

/** Checks the words that stand for the scores of a component. */
final class WordsCheck {

    private final Findings findings;
    private final SectionCheck check;

    WordsCheck(Findings findings, SectionCheck check) {
        this.findings = findings;
        this.check = check;
    }

    /** A word has one score, and its column is free only where raters group the scores. */
    void of(String key, Component component) {
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
}
