package org.epaulet.policy.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.epaulet.policy.AbsenceClass;
import org.epaulet.policy.AbsenceKind;
import org.epaulet.policy.Circumstance;
import org.epaulet.policy.EventKind;
import org.epaulet.policy.Policy;
import org.epaulet.policy.StatusRule;
import org.epaulet.policy.TotalFactor;
import org.epaulet.policy.TotalRule;
import org.epaulet.policy.UnitKind;
import org.epaulet.policy.grade.SeatRounding;
import org.epaulet.policy.label.Tongue;
import org.epaulet.policy.year.AssessmentYear;

/**
 * Explains a policy back in sentences, so that its author sees whether it says what was meant.
 */
public final class PolicySentences {

    private final Policy policy;
    private final Tongue tongue;
    private final UnaryOperator<String> outputs;
    private final PolicyWords words;
    private final ConditionSentence conditions;
    private final QuotaSentences quota;
    private final List<String> sentences = new ArrayList<>();

    private PolicySentences(Policy policy, Tongue tongue, UnaryOperator<String> outputs) {
        this.policy = policy;
        this.tongue = tongue;
        this.outputs = outputs;
        this.words = new PolicyWords(policy, tongue);
        this.conditions = new ConditionSentence(words, tongue);
        this.quota = new QuotaSentences(policy, tongue, conditions);
    }

    /** Returns the policy in English sentences. */
    public static List<String> english(Policy policy) {
        return new PolicySentences(policy, Tongue.ENGLISH, UnaryOperator.identity()).all();
    }

    /**
     * Returns the policy in Chinese sentences.
     *
     * @param outputs what the outputs call an action or a ground, which have no name in a policy
     */
    public static List<String> chinese(Policy policy, UnaryOperator<String> outputs) {
        return new PolicySentences(policy, Tongue.CHINESE, outputs).all();
    }

    private List<String> all() {
        sentences.add(tongue.say(policy.title()) + " (" + policy.code() + ")");
        year();
        unitKinds();
        policy.components()
                .forEach(component -> sentences.add(new ComponentSentence(tongue, conditions).of(component)));
        total();
        events();
        absences();
        statuses();
        sentences.addAll(new GradeSentences(policy, tongue, words, conditions, quota).all());
        sentences.addAll(quota.all());
        sentences.addAll(new TierSentences(policy, tongue, words, conditions).all());
        sentences.addAll(new PaySentences(policy, tongue, words, conditions).all());
        sentences.addAll(new ContractSentences(policy.contracts(), tongue, words, conditions, outputs).all());
        sentences.addAll(new ProcedureSentences(policy.procedure(), tongue).all());
        sentences.addAll(new ParameterSentences(policy.parameters(), tongue).all());
        return List.copyOf(sentences);
    }

    private void unitKinds() {
        for (UnitKind kind : policy.unitKinds()) {
            List<String> how = new ArrayList<>();
            if (!kind.named().isEmpty()) {
                String texts = String.join(tongue.say("\" or \"", "”或“"), kind.named());
                how.add(tongue.say("a name with \"" + texts + "\"", "名称含“" + texts + "”"));
            }
            if (!kind.units().isEmpty()) {
                how.add(String.join(tongue.say(", ", "、"), kind.units()));
            }
            String which = how.isEmpty()
                    ? tongue.say("all others", "其余单位")
                    : String.join(tongue.say("; ", "；"), how) + tongue.say("; with the units below", "，含下级单位");
            say(
                    "Units of the kind " + kind.label().en() + ": " + which,
                    "单位类别“" + kind.label().zh() + "”：" + which);
        }
    }

    private void say(String english, String chinese) {
        sentences.add(tongue.say(english, chinese));
    }

    private void year() {
        int periods = policy.year().period().ofYear();
        AssessmentYear example = policy.year().year(2025);
        boolean calendar = policy.year().shift() == 0;
        CalendarWords days = new CalendarWords(tongue);
        String span = calendar
                ? ""
                : tongue.say(
                        "; year 2025 runs from " + days.day(example.start()) + " to " + days.day(example.end()),
                        "；2025年度为" + days.day(example.start()) + "至" + days.day(example.end()));
        say("Year: " + periods + " periods" + cut() + span, "考核年度：分" + periods + "个周期" + cut() + span);
    }

    /** Returns how the year is cut into periods, and on which day. */
    private String cut() {
        Integer day = policy.year().closesOn();
        String closes =
                day == null ? tongue.say("the month's last day", "月末") : tongue.say("day " + day, "每月" + day + "日");
        return switch (policy.year().period()) {
            case TEN_DAYS ->
                tongue.say(
                        " of ten days, the third of a month up to its close on " + closes, "（每旬十日，第三旬至" + closes + "）");
            case HALF_MONTH ->
                tongue.say(
                        " of half a month, the first of 15 days, the second up to the month's close on " + closes,
                        "（每月前十五日为一个周期，其后至" + closes + "为一个周期）");
            case MONTH, TWO_MONTHS, QUARTER, FOUR_MONTHS, HALF_YEAR, YEAR ->
                tongue.say(", closed on " + closes, "，" + closes + "截止");
        };
    }

    private void total() {
        TotalRule total = policy.total();
        String missing = switch (total.missing()) {
            case REWEIGHT -> tongue.say("its weight moves to the others", "其权重由其余项目分担");
            case ZERO -> tongue.say("it counts as zero", "按零分计");
            case WITHHOLD -> tongue.say("there is no total", "不计总分");
        };
        say(
                "Total: weighted mean of the components" + outOf() + "; without a score, " + missing
                        + "; plus event points " + new RangeWords(tongue).within(total.bonus()) + "; not below "
                        + number(total.floor()) + limits(total),
                "总分：各项目加权平均" + outOf() + "；缺分项目" + missing + "；奖惩加减分" + new RangeWords(tongue).within(total.bonus())
                        + "；不低于" + number(total.floor()) + limits(total));
        for (TotalFactor each : total.factors()) {
            String when = each.when() == null ? "" : tongue.say(" where ", "，条件：") + conditions.of(each.when());
            String factor = conditions.of(each.factor());
            say(
                    "The mean is multiplied by " + each.label().en() + ": " + factor + when,
                    "加权平均乘以" + each.label().zh() + "：" + factor + when);
        }
        for (Circumstance each : total.circumstances()) {
            String when = each.when() == null ? "" : tongue.say(" where ", "，条件：") + conditions.of(each.when());
            String points = conditions.of(each.points());
            say(
                    "Points for " + each.label().en() + ": " + points + when,
                    "加减分（" + each.label().zh() + "）：" + points + when);
        }
    }

    private String limits(TotalRule total) {
        String rewards = total.rewards() == null
                ? ""
                : tongue.say("; rewards count for at most ", "；加分合计不超过") + number(total.rewards());
        String penalties = total.penalties() == null
                ? ""
                : tongue.say("; penalties for at most ", "；扣分合计不超过") + number(total.penalties());
        String most = total.atMost() == null ? "" : tongue.say("; not above ", "；不高于") + number(total.atMost());
        boolean usual = total.decimals() == TotalRule.DECIMALS && total.rounding() == SeatRounding.HALF_UP;
        return most + rewards + penalties + (usual ? "" : tongue.say("; ", "；") + total.rounded(tongue));
    }

    private String outOf() {
        boolean hundred = policy.total().points().compareTo(BigDecimal.valueOf(100)) == 0;
        String points = number(policy.total().points());
        return hundred ? "" : tongue.say(", out of " + points + " points", "（满分" + points + "分）");
    }

    private void events() {
        List<EventKind> counting =
                policy.events().stream().filter(kind -> kind.points() != null).toList();
        if (!counting.isEmpty()) {
            say("Event points: ", "奖惩分值：", counting, kind -> tongue.say(kind.label()) + " " + number(kind.points()));
        }
        for (EventKind kind : policy.events()) {
            if (kind.months() != null) {
                say(
                        kind.label().en() + ": in force for " + kind.months() + " months where no end is told",
                        kind.label().zh() + "：未填截止日期的，影响期" + kind.months() + "个月");
            }
        }
        policy.events().stream()
                .map(EventKind::family)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(family -> {
                    List<String> kinds = policy.events().stream()
                            .filter(kind -> family.equals(kind.family()))
                            .map(EventKind::code)
                            .toList();
                    String all = words.list(kinds, words::event);
                    say("Of these only the one with the most points counts: " + all, "以下奖惩只计分值最高的一项：" + all);
                });
    }

    private void absences() {
        for (AbsenceClass counts : AbsenceClass.values()) {
            List<AbsenceKind> kinds = policy.absences().stream()
                    .filter(kind -> kind.counts() == counts)
                    .toList();
            if (!kinds.isEmpty()) {
                String counted = switch (counts) {
                    case NEUTRAL -> tongue.say("statutory leave", "法定假");
                    case ORDINARY -> tongue.say("sick and personal leave", "病事假");
                    case UNEXCUSED -> tongue.say("absence without leave", "旷工");
                };
                say("Counted as " + counted + ": ", "计为" + counted + "：", kinds, kind -> tongue.say(kind.label()));
            }
        }
    }

    private <T> void say(String english, String chinese, List<T> list, Function<T, String> each) {
        String all = list.stream().map(each).collect(Collectors.joining(tongue.say(", ", "、")));
        say(english + all, chinese + all);
    }

    private void statuses() {
        for (StatusRule rule : policy.statuses()) {
            say(
                    capital(words.status(rule.status())) + ", " + rule.label().en() + ": " + conditions.of(rule.when()),
                    words.status(rule.status()) + "（" + rule.label().zh() + "）：" + conditions.of(rule.when()));
        }
    }

    /** Returns how a percentage becomes a number of people, with a comma before it. */
    static String rounding(SeatRounding rounding, Tongue tongue) {
        return switch (rounding) {
            case DOWN -> tongue.say(", rounded down", "（舍尾取整）");
            case UP -> tongue.say(", rounded up", "（进一取整）");
            case HALF_UP -> tongue.say(", rounded to the nearest", "（四舍五入）");
        };
    }

    static String number(BigDecimal number) {
        return number.toPlainString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
