package org.epaulet.policy.sentence;

import java.util.stream.Collectors;
import org.epaulet.policy.condition.Comparison;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.condition.Operand;
import org.epaulet.policy.condition.Proposition;
import org.epaulet.policy.condition.RankKey;
import org.epaulet.policy.label.Tongue;

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

    /** Returns what a component is called. */
    String component(String code) {
        return words.component(code);
    }

    /** Returns what a grade of a period is called. */
    String periodGrade(String code) {
        return words.periodGrade(code);
    }

    /** Returns what people are ranked by in words. */
    public String of(RankKey key) {
        return key.operand() instanceof Operand.Measure measure && key.names(measure.component())
                ? words.component(measure.component())
                : key.names("TOTAL") ? words.component("TOTAL") : of(key.operand());
    }

    /** Returns the expression in words. */
    public String of(Expression expression) {
        return of(expression.operand());
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
        if (operand instanceof Operand.Measure measure) {
            return of(measure);
        }
        if (operand instanceof Operand.OfPeriod period) {
            String component = words.component(period.component());
            return tongue.say(
                    "score of " + component + " in period " + period.number(),
                    "“" + component + "”第" + period.number() + "周期得分");
        }
        if (operand instanceof Operand.Votes votes) {
            String component = words.component(votes.component());
            String grades = words.list(votes.grades(), code -> words.ballot(votes.component(), code));
            return tongue.say(
                    "ballots of " + component + " that name " + grades, "“" + component + "”中“" + grades + "”票数");
        }
        if (operand instanceof Operand.OfGroup group) {
            String component = words.component(group.component());
            String name = words.group(group.component(), group.group());
            return tongue.say(name + " of " + component, "“" + component + "”中“" + name + "”得分");
        }
        if (operand instanceof Operand.InCircle place) {
            String english = switch (place.circle()) {
                case UNIT -> "the unit";
                case POOL -> "the pool";
                case BUREAU -> "the bureau";
            };
            String chinese = switch (place.circle()) {
                case UNIT -> "本单位";
                case POOL -> "考核分组";
                case BUREAU -> "全局";
            };
            return place.people()
                    ? tongue.say("people ranked in " + english, chinese + "参加考核人数")
                    : tongue.say("place in " + english, chinese + "名次");
        }
        if (operand instanceof Operand.MonthsServed months) {
            return tongue.say(
                    "months with at least " + months.leastDays() + " days of service",
                    "在岗满" + months.leastDays() + "天的月数");
        }
        if (operand instanceof Operand.Extreme extreme) {
            String both = of(extreme.left()) + tongue.say(" and ", "与") + of(extreme.right());
            return extreme.greater()
                    ? tongue.say("the greater of (" + both + ")", "（" + both + "）中较大者")
                    : tongue.say("the smaller of (" + both + ")", "（" + both + "）中较小者");
        }
        if (operand instanceof Operand.Whole whole) {
            return tongue.say("whole part of (" + of(whole.operand()) + ")", "（" + of(whole.operand()) + "）取整");
        }
        if (operand instanceof Operand.Choice choice) {
            return tongue.say(
                    "(" + of(choice.then()) + " where " + of(choice.when()) + ", else " + of(choice.instead()) + ")",
                    "（" + of(choice.when()) + "的取" + of(choice.then()) + "，否则取" + of(choice.instead()) + "）");
        }
        if (operand instanceof Operand.Otherwise otherwise) {
            return tongue.say(
                    factor(otherwise.operand()) + " (" + of(otherwise.instead()) + " where missing)",
                    factor(otherwise.operand()) + "（缺失时取" + of(otherwise.instead()) + "）");
        }
        Operand.Arithmetic arithmetic = (Operand.Arithmetic) operand;
        char sign = switch (arithmetic.sign()) {
            case '*' -> '×';
            case '/' -> '÷';
            case '-' -> '−';
            default -> '+';
        };
        if (negative(arithmetic)) {
            return "−" + factor(arithmetic.right());
        }
        return side(arithmetic, arithmetic.left(), false) + " " + sign + " "
                + side(arithmetic, arithmetic.right(), true);
    }

    private String of(Operand.Count count) {
        String codes = words.list(count.codes(), code -> words.counted(count.counted(), code));
        return switch (count.counted()) {
            case EVENTS -> tongue.say("events (" + codes + ")", "年内“" + codes + "”次数");
            case IN_FORCE -> tongue.say("events in force (" + codes + ")", "影响期内的“" + codes + "”次数");
            case EVER -> tongue.say("events in any year (" + codes + ")", "累计“" + codes + "”次数");
            case DAYS -> tongue.say("days of " + codes, "“" + codes + "”天数");
            case LONGEST -> tongue.say("longest run of days of " + codes, "“" + codes + "”最长连续天数");
            case ITEMS -> tongue.say("how often: " + codes, "“" + codes + "”次数");
            case PERIODS_IN_ROW -> tongue.say("periods in a row (" + codes + ")", "连续“" + codes + "”周期数");
            case TIER_YEARS -> tongue.say("years in the tier (" + codes + ")", "任现层级以来“" + codes + "”年数");
            case CONTRACT_YEARS -> tongue.say("years of the contract (" + codes + ")", "本合同期内“" + codes + "”年数");
            case IN_TIER -> tongue.say("events in the tier (" + codes + ")", "任现层级以来“" + codes + "”次数");
            case PERIODS -> tongue.say("periods (" + codes + ")", "周期等次为“" + codes + "”的次数");
            case IN_ROW -> tongue.say("years in a row (" + codes + ")", "连续“" + codes + "”年数");
            case YEARS -> tongue.say("years (" + codes + ")", "累计“" + codes + "”年数");
        };
    }

    private String of(Operand.Measure measure) {
        String component = words.component(measure.component());
        return switch (measure.measured()) {
            case SCORE -> tongue.say("score of " + component, "得分：" + component);
            case LOWEST -> tongue.say("lowest period of " + component, "“" + component + "”最低周期得分");
            case HIGHEST -> tongue.say("highest period of " + component, "“" + component + "”最高周期得分");
            case COUNTED -> tongue.say("periods of " + component + " that count", "“" + component + "”计入周期数");
            case FAILED -> tongue.say("failed periods of " + component, "“" + component + "”不合格周期数");
            case FAILED_IN_ROW -> tongue.say("failed periods in a row of " + component, "“" + component + "”连续不合格周期数");
            case RECORDS -> tongue.say("records of " + component, "“" + component + "”记录数");
        };
    }

    /** A side stands in brackets where its sign would otherwise bind another way. */
    private String side(Operand.Arithmetic whole, Operand side, boolean right) {
        boolean sum = whole.sign() == '+' || whole.sign() == '-';
        boolean plain = side instanceof Operand.Arithmetic inner
                && !negative(inner)
                && (sum
                        ? !right || whole.sign() == '+' || inner.sign() == '*' || inner.sign() == '/'
                        : !right && (inner.sign() == '*' || inner.sign() == '/'));
        return plain ? of(side) : factor(side);
    }

    private static boolean negative(Operand.Arithmetic arithmetic) {
        return arithmetic.sign() == '-'
                && arithmetic.left() instanceof Operand.Literal zero
                && zero.text().equals("0");
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
