package org.epaulet.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.epaulet.assessment.PersonFigures;
import org.epaulet.contract.AskedEvents;
import org.epaulet.policy.AssessmentYear;
import org.epaulet.policy.Condition;
import org.epaulet.policy.ConditionSentence;
import org.epaulet.policy.Figure;
import org.epaulet.policy.Label;
import org.epaulet.policy.Policy;
import org.epaulet.policy.PolicyWords;
import org.epaulet.policy.Tongue;
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

    Explanation.Check of(Label label, Condition condition) {
        return of(label, condition, condition.holds(figures));
    }

    /** Takes whether it held when it was asked, which may have been before the year had come so far. */
    Explanation.Check of(Label label, Condition condition, boolean holds) {
        SortedMap<String, String> values = new TreeMap<>();
        for (Figure figure : condition.figures()) {
            Object value = figures.value(figure);
            values.put(figure.name().toLowerCase(Locale.ROOT), value == null ? null : text(value));
        }
        for (String component : condition.components()) {
            BigDecimal score = figures.score(component);
            values.put("score(" + component + ")", score == null ? null : text(score));
        }
        AskedEvents asked = new AskedEvents(figures);
        asked.listen(condition);
        return new Explanation.Check(
                label, condition.toString(), words(condition), holds, values, events(asked), asked.any());
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
