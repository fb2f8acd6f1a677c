package org.epaulet.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.delivery.CodeList;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.RejectCode;
import org.epaulet.policy.Policy;
import org.epaulet.policy.component.CatalogueItem;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.Grouping;
import org.epaulet.policy.component.Range;
import org.epaulet.policy.component.ScoreGroup;
import org.epaulet.policy.component.Vote;
import org.epaulet.policy.grade.Grade;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.year.AssessmentYear;

/**
 * What a row of evaluations is checked against: the policy's components, the year, the people. One serves many readers.
 */
public final class EvaluationRules {

    private final People people;
    private final TallyCells cells;
    private final List<Component> components;
    private final CodeList componentCodes;
    private final List<CodeList> groupCodes = new ArrayList<>();
    private final List<List<String>> groups = new ArrayList<>();
    private final List<CodeList> wordCodes = new ArrayList<>();
    private final List<List<CatalogueItem>> words = new ArrayList<>();
    private final long[] least;
    private final long[] most;
    private final Expected yearSpan;

    public EvaluationRules(Policy policy, AssessmentYear year, People people) {
        this.people = people;
        this.cells = new TallyCells(policy, year);
        this.components = policy.components();
        this.least = new long[components.size()];
        this.most = new long[components.size()];
        this.yearSpan = new Expected(
                "应为 %s 至 %s 之间的日期".formatted(year.start(), year.end()),
                "expected a day from %s to %s".formatted(year.start(), year.end()));
        CodeList.Builder codes = CodeList.rejecting(RejectCode.UNKNOWN_COMPONENT);
        for (int number = 0; number < components.size(); number++) {
            Component component = components.get(number);
            if (component.recorded()) {
                codes.add(component.code(), component.label().zh());
            }
            words.add(policy.wordsOf(component));
            wordCodes.add(words.get(number).isEmpty() ? null : wordCodes(words.get(number)));
            groups.add(TallyCells.groupCodes(component, policy));
            groupCodes.add(groupCodes(component, policy));
            least[number] = bound(component.valid().min(), RoundingMode.CEILING, Integer.MIN_VALUE + 1);
            most[number] = bound(component.valid().max(), RoundingMode.FLOOR, Integer.MAX_VALUE);
        }
        this.componentCodes = codes.build();
    }

    private static long bound(BigDecimal points, RoundingMode rounding, int open) {
        if (points == null) {
            return open;
        }
        BigDecimal hundredths = points.movePointRight(2).setScale(0, rounding);
        return hundredths
                .max(BigDecimal.valueOf(Integer.MIN_VALUE + 1))
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .longValueExact();
    }

    private static CodeList groupCodes(Component component, Policy policy) {
        CodeList.Builder codes = CodeList.rejecting(
                component.grouping() == Grouping.RATER ? RejectCode.UNKNOWN_RATER : RejectCode.UNKNOWN_ITEM);
        if (component instanceof Vote vote && !vote.byVoters()) {
            for (Grade grade : policy.grades()) {
                codes.add(grade.code(), word(grade.label()));
            }
        }
        for (ScoreGroup group : component.groups()) {
            codes.add(group.code(), word(group.label()));
        }
        return codes.build();
    }

    private static String word(Label label) {
        return label.zh();
    }

    private static CodeList wordCodes(List<CatalogueItem> words) {
        CodeList.Builder codes = CodeList.rejecting(RejectCode.UNKNOWN_ITEM);
        words.forEach(word -> codes.add(word.code(), word(word.label())));
        return codes.build();
    }

    /** Returns the words that stand for a score in the component, null where records write the score. */
    CodeList wordCodes(int component) {
        return wordCodes.get(component);
    }

    /** Returns the words that stand for a score in the component; empty where records write the score. */
    List<CatalogueItem> words(int component) {
        return words.get(component);
    }

    /** Returns what the word counted from 0 stands for, in hundredths. */
    long scoreOfWord(int component, int word) {
        return words.get(component).get(word).points().movePointRight(2).longValueExact();
    }

    People people() {
        return people;
    }

    TallyCells cells() {
        return cells;
    }

    List<Component> components() {
        return components;
    }

    CodeList componentCodes() {
        return componentCodes;
    }

    /** Returns the codes of the component's groups, as a cell may name them. */
    CodeList groupCodes(int component) {
        return groupCodes.get(component);
    }

    /** Returns the codes of the component's groups, in order. */
    List<String> groups(int component) {
        return groups.get(component);
    }

    boolean inRange(int component, long hundredths) {
        return hundredths >= least[component] && hundredths <= most[component];
    }

    Expected expectedRange(int component) {
        Range range = components.get(component).valid();
        return new Expected(
                "分值应在 %s 至 %s 之间".formatted(text(range.min(), "不限"), text(range.max(), "不限")),
                "expected a score from %s to %s".formatted(text(range.min(), "any"), text(range.max(), "any")));
    }

    private static String text(BigDecimal bound, String open) {
        return bound == null ? open : bound.toPlainString();
    }

    Expected expectedDay() {
        return yearSpan;
    }
}
