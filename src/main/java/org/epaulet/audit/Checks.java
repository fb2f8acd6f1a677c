package org.epaulet.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.epaulet.assessment.PersonFigures;
import org.epaulet.contract.AskedEvents;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.label.Tongue;
import org.epaulet.policy.sentence.ConditionSentence;
import org.epaulet.policy.sentence.PolicyWords;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Event;
import org.epaulet.roster.Member;

/** Shows conditions of the policy with the figures and events of one person that they look at. */
final class Checks {

    private final ConditionSentence chinese;
    private final ConditionSentence english;
    private final Member member;
    private final AssessmentYear year;
    private final PersonFigures figures;

    Checks(Policy policy, Member member, AssessmentYear year, PersonFigures figures) {
        this.chinese = new ConditionSentence(new PolicyWords(policy, Tongue.CHINESE), Tongue.CHINESE);
        this.english = new ConditionSentence(new PolicyWords(policy, Tongue.ENGLISH), Tongue.ENGLISH);
        this.member = member;
        this.year = year;
        this.figures = figures;
    }

    Check of(Label label, Condition condition) {
        return of(label, condition, condition.holds(figures));
    }

    /** Takes whether it held when it was asked, which may have been before the year had come so far. */
    Check of(Label label, Condition condition, boolean holds) {
        AskedEvents asked = new AskedEvents(figures);
        asked.listen(condition);
        return new Check(
                label,
                condition.toString(),
                words(condition),
                holds,
                values(condition.figures()),
                reckoned(condition.functions()),
                events(asked),
                asked.any());
    }

    /** Shows an expression with what it is reckoned from. */
    Amount of(Expression expression, Figures known) {
        SortedMap<String, String> values = new TreeMap<>();
        expression.figures().forEach(figure -> {
            Object value = known.value(figure);
            values.put(figure.word(), value == null ? null : text(value));
        });
        return new Amount(
                expression.toString(),
                new Label(chinese.of(expression), english.of(expression)),
                values,
                reckoned(expression.functions()));
    }

    private SortedMap<String, String> values(Set<Figure> named) {
        SortedMap<String, String> values = new TreeMap<>();
        for (Figure figure : named) {
            Object value = figures.value(figure);
            values.put(figure.word(), value == null ? null : text(value));
        }
        return values;
    }

    private List<Reckoned> reckoned(List<Expression> functions) {
        return functions.stream()
                .map(function -> {
                    BigDecimal value = function.of(figures);
                    return new Reckoned(
                            function.toString(),
                            new Label(chinese.of(function), english.of(function)),
                            value == null ? null : text(value));
                })
                .toList();
    }

    private Label words(Condition condition) {
        return new Label(chinese.of(condition), english.of(condition));
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private List<Event> events(AskedEvents asked) {
        return member.events().stream()
                .filter(event -> asked.include(event, year))
                .toList();
    }
}
