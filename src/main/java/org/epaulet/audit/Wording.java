package org.epaulet.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.epaulet.delivery.Table;
import org.epaulet.policy.Policy;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.Range;
import org.epaulet.policy.component.Vote;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.condition.FigureType;
import org.epaulet.policy.condition.RankKey;
import org.epaulet.policy.grade.SeatRounding;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.label.Tongue;
import org.epaulet.policy.sentence.ConditionSentence;
import org.epaulet.policy.sentence.PolicyWords;
import org.epaulet.report.EvidenceWords;
import org.epaulet.report.Labels;
import org.epaulet.report.Language;
import org.epaulet.roster.Event;

/** The words in which an explanation is told. */
final class Wording {

    private final Language language;
    private final Policy policy;
    private final Labels labels;
    private final PolicyWords words;

    Wording(Policy policy, Language language) {
        this.language = language;
        this.policy = policy;
        this.labels = new Labels(policy, language);
        this.words = new PolicyWords(policy, tongue());
    }

    String say(String zh, String en) {
        return language.of(zh, en);
    }

    String say(Label label) {
        return language.of(label);
    }

    Labels labels() {
        return labels;
    }

    Policy policy() {
        return policy;
    }

    String yes(boolean yes) {
        return say(yes ? "是" : "否", yes ? "yes" : "no");
    }

    String grade(String code) {
        return code == null ? say("无等次", "no grade") : labels.grade(code);
    }

    String rankKey(RankKey key) {
        return new ConditionSentence(words, tongue()).of(key);
    }

    /** Returns the words of what people are ranked by, as the policy writes it. */
    String rankKey(String key) {
        return policy.quota().rankBy().stream()
                .filter(known -> known.toString().equals(key))
                .map(known -> new ConditionSentence(words, tongue()).of(known))
                .findFirst()
                .orElse(component(key));
    }

    Tongue tongue() {
        return switch (language) {
            case ZH -> Tongue.CHINESE;
            case EN -> Tongue.ENGLISH;
        };
    }

    String periodGrade(String code) {
        return policy.periodGrades().stream()
                .filter(grade -> grade.code().equals(code))
                .map(grade -> say(grade.label()))
                .findFirst()
                .orElse("");
    }

    String component(String code) {
        return code.equals("TOTAL")
                ? say("总分", "Total")
                : policy.components().stream()
                        .filter(component -> component.code().equals(code))
                        .map(Component::label)
                        .map(this::say)
                        .findFirst()
                        .orElse(code);
    }

    String education(String code) {
        return words.of(Figure.EDUCATION, code);
    }

    String absence(String code) {
        return policy.absences().stream()
                .filter(kind -> kind.code().equals(code))
                .map(kind -> say(kind.label()))
                .findFirst()
                .orElse(code);
    }

    String evidence(String codes) {
        return new EvidenceWords(policy, language).of(codes);
    }

    /** Returns the sign of a percentage, how it is rounded, and the sign before what it comes to. */
    String percentRounded(SeatRounding rounding) {
        return switch (rounding) {
            case DOWN -> say("%取整 = ", "%, rounded down = ");
            case UP -> say("%进一取整 = ", "%, rounded up = ");
            case HALF_UP -> say("%四舍五入 = ", "%, rounded to the nearest = ");
        };
    }

    String days(long days) {
        return say(days + "天", days == 1 ? "1 day" : days + " days");
    }

    /** Returns the list's entries one behind the other. */
    String list(List<String> entries) {
        return String.join(say("、", ", "), entries);
    }

    /** Returns an amount of fen in CNY. */
    String money(long fen) {
        return say(yuan(fen) + "元", yuan(fen) + " CNY");
    }

    static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /** Returns the number without needless zeros. */
    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** Returns the number with at least two decimals. */
    static String shown(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 2 ? stripped.setScale(2) : stripped).toPlainString();
    }

    /** Returns what a record names: an item or a rater, or the rater and the word. */
    String named(String component, String item, String rater) {
        boolean both = item != null && !item.isEmpty() && rater != null && !rater.isEmpty();
        return policy.components().stream()
                .filter(known ->
                        known.code().equals(component) && !policy.wordsOf(known).isEmpty())
                .findFirst()
                .filter(known -> both)
                .map(known -> group(component, rater) + say("：", ": ") + words.ballot(component, item))
                .orElseGet(() -> item == null || item.isEmpty() ? group(component, rater) : item(component, item));
    }

    /** Returns the name of the item of a record, which for a vote is a grade. */
    private String item(String component, String item) {
        return rule(component) instanceof Vote ? words.ballot(component, item) : group(component, item);
    }

    /** Returns the name of a component's group; what is no group stays. */
    String group(String component, String group) {
        return group == null
                ? ""
                : policy.components().stream()
                        .filter(known -> known.code().equals(component))
                        .flatMap(known -> known.groups().stream())
                        .filter(known -> known.code().equals(group))
                        .map(known -> say(known.label()))
                        .findFirst()
                        .orElse(group);
    }

    /** Returns a delivery's column as its headers name it. */
    String column(Table table, String name) {
        return say(table.column(name).zh(), name);
    }

    /** Returns the name of the column of the roster that a part of a person's record is read from. */
    String rosterColumn(String part) {
        return column(Table.PEOPLE, part.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
    }

    /** Returns what is to be done about an amount that is due; negative: was paid too much. */
    String due(long fen) {
        if (fen == 0) {
            return say("无需补发或追回", "nothing to be paid or recovered");
        }
        return fen > 0
                ? say("应补发 ", "to be paid ") + money(fen)
                : say("多发应追回 ", "overpaid and to be recovered ") + money(-fen);
    }

    /** Returns a decision and what came of it. */
    String decided(Explanation.Decided decision) {
        return say("决定：", "Decision: ")
                + labels.own(decision.kind())
                + (decision.grade() == null ? "" : " " + grade(decision.grade()))
                + " " + decision.date() + say("（", " (") + decision.by() + say("）：", "): ")
                + labels.own(decision.outcome());
    }

    /** Returns the number in brackets where it is negative, as it stands behind a sign. */
    static String signed(BigDecimal number) {
        return number.signum() < 0 ? "(−" + plain(number.negate()) + ")" : plain(number);
    }

    String event(Event event) {
        return labels.event(event.kind())
                + say("（", " (")
                + event.id()
                + say("，", ", ")
                + event.date()
                + (event.until() == null ? "" : say("，至", ", until ") + event.until())
                + say("）", ")");
    }

    /** Returns the condition, what it looked at, and the events that it counted. */
    String check(Check check) {
        StringBuilder told = new StringBuilder(say(check.inWords()));
        String figures = check.figures().entrySet().stream()
                .filter(figure -> !figure.getKey().startsWith("year_"))
                .map(figure -> figure(figure.getKey(), figure.getValue()))
                .collect(Collectors.joining(say("，", ", ")));
        String here = Stream.concat(
                        Stream.of(figures).filter(text -> !text.isEmpty()),
                        check.reckoned().stream().filter(this::told).map(this::reckoned))
                .collect(Collectors.joining(say("，", ", ")));
        if (!here.isEmpty()) {
            told.append(say("；本人：", "; here: ")).append(here);
        }
        if (check.countsEvents() && check.events().isEmpty()) {
            told.append(say("；本人的奖惩：无", "; events of that kind here: none"));
        }
        if (!check.events().isEmpty()) {
            told.append(say("；依据：", "; by "))
                    .append(list(check.events().stream().map(this::event).toList()));
        }
        return told.toString();
    }

    /** Returns the name of the condition, whether it applies, and what it looked at. */
    String asked(Check check) {
        return say(check.label())
                + say("：", ": ")
                + (check.holds() ? say("符合。", "applies. ") : say("不符合。", "does not apply. "))
                + check(check);
    }

    /** The events that a condition counts are named one by one. */
    private boolean told(Reckoned reckoned) {
        return !reckoned.function().startsWith("events(")
                && !reckoned.function().startsWith("in_force(");
    }

    private String reckoned(Reckoned reckoned) {
        return say(reckoned.inWords()) + " = " + (reckoned.value() == null ? none() : reckoned.value());
    }

    /** Returns how an amount is reckoned: in words, and what its figures came to. */
    String amount(Amount amount) {
        String figures = Stream.concat(
                        amount.figures().entrySet().stream().map(figure -> figure(figure.getKey(), figure.getValue())),
                        amount.reckoned().stream().map(this::reckoned))
                .collect(Collectors.joining(say("，", ", ")));
        return say(amount.inWords()) + (figures.isEmpty() ? "" : say("（", " (") + figures + say("）", ")"));
    }

    private String figure(String name, String value) {
        Figure figure = Figure.valueOf(name.toUpperCase(Locale.ROOT));
        String told = value == null ? none() : value;
        if (value != null && figure.type() == FigureType.TRUTH) {
            told = yes(Boolean.parseBoolean(value));
        } else if (value != null && (figure.type() == FigureType.GRADE || figure.type() == FigureType.CODE)) {
            told = words.of(figure, value);
        }
        return say(figure.term(), figure.word().replace('_', ' ')) + " = " + told;
    }

    private String none() {
        return say("无", "none");
    }

    /** Returns the component of that code. */
    Component rule(String code) {
        return policy().components().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    String range(Range range) {
        return (range.min() == null ? "" : plain(range.min())) + "~" + (range.max() == null ? "" : plain(range.max()));
    }
}
