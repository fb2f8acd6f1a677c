package org.epaulet.policy;

import java.util.stream.Collectors;

/**
 * Tells a condition in words: figures by what they are called, codes by their labels.
 */
public final class ConditionSentence {

    private final PolicyWords words;
    private final Tongue tongue;

    /** Takes the words of the policy, and the language. */
    public ConditionSentence(PolicyWords words, Tongue tongue) {
        this.words = words;
        this.tongue = tongue;
    }

    /** Returns the condition in words. */
    public String of(Condition condition) {
        return of(condition.proposition());
    }

    private String of(Proposition proposition) {
        if (proposition instanceof Proposition.Either either) {
            return choice(either.first()) + tongue.say(" or ", "，或者") + choice(either.second());
        }
        if (proposition instanceof Proposition.Both both) {
            return needed(both.first()) + tongue.say(" and ", "且") + needed(both.second());
        }
        if (proposition instanceof Proposition.Not not) {
            return tongue.say("not ", "并非") + inBrackets(not.proposition());
        }
        if (proposition instanceof Proposition.Compare compare) {
            return of(compare.left()) + " " + sign(compare.comparison()) + " " + value(compare.left(), compare.right());
        }
        if (proposition instanceof Proposition.Among among) {
            return of(among.operand())
                    + tongue.say(" one of ", "属于")
                    + among.values().stream()
                            .map(value -> value(among.operand(), value))
                            .collect(Collectors.joining(tongue.say(", ", "、")));
        }
        if (proposition instanceof Proposition.Presence presence) {
            String found = presence.present() ? tongue.say(" is present", "已填") : tongue.say(" is missing", "缺失");
            return of(presence.operand()) + found;
        }
        if (proposition instanceof Proposition.Flag flag) {
            return of(flag.figure());
        }
        boolean always = ((Proposition.Known) proposition).holds();
        return always ? tongue.say("everybody else", "其余人员") : tongue.say("nobody", "无人");
    }

    /** A choice among things that are needed together stands in brackets, and the other way round. */
    private String needed(Proposition proposition) {
        return proposition instanceof Proposition.Either ? inBrackets(proposition) : of(proposition);
    }

    private String choice(Proposition proposition) {
        return proposition instanceof Proposition.Both ? inBrackets(proposition) : of(proposition);
    }

    private String inBrackets(Proposition proposition) {
        return tongue.say("(", "（") + of(proposition) + tongue.say(")", "）");
    }

    private String value(Operand left, Operand right) {
        boolean coded = left instanceof Operand.Named named && !named.codes().isEmpty();
        return coded && right instanceof Operand.Literal literal
                ? words.of(((Operand.Named) left).figure(), literal.text())
                : of(right);
    }

    private String of(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return literal.text();
        }
        if (operand instanceof Operand.Named named) {
            return tongue.say(
                    named.figure().word().replace('_', ' '), named.figure().term());
        }
        if (operand instanceof Operand.Count count) {
            return of(count);
        }
        if (operand instanceof Operand.Score score) {
            return tongue.say("score of ", "得分：") + words.component(score.component());
        }
        Operand.Arithmetic arithmetic = (Operand.Arithmetic) operand;
        char sign = arithmetic.sign() == '*' ? '×' : arithmetic.sign() == '-' ? '−' : '+';
        return factor(arithmetic.left()) + " " + sign + " " + factor(arithmetic.right());
    }

    private String of(Operand.Count count) {
        String codes = words.list(count.codes(), code -> words.counted(count.counted(), code));
        return switch (count.counted()) {
            case EVENTS -> tongue.say("events (" + codes + ")", "年内“" + codes + "”次数");
            case IN_FORCE -> tongue.say("events in force (" + codes + ")", "影响期内的“" + codes + "”次数");
            case IN_TIER -> tongue.say("events in the tier (" + codes + ")", "任现层级以来“" + codes + "”次数");
            case PERIODS -> tongue.say("periods (" + codes + ")", "周期等次为“" + codes + "”的次数");
            case IN_ROW -> tongue.say("years in a row (" + codes + ")", "连续“" + codes + "”年数");
            case YEARS -> tongue.say("years (" + codes + ")", "累计“" + codes + "”年数");
        };
    }

    private String factor(Operand operand) {
        return operand instanceof Operand.Arithmetic ? "(" + of(operand) + ")" : of(operand);
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "=";
            case UNEQUAL -> "≠";
            case LESS -> "<";
            case AT_MOST -> "≤";
            case MORE -> ">";
            case AT_LEAST -> "≥";
        };
    }
}
