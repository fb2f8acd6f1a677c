package org.epaulet.policy.sentence;

import java.util.List;
import java.util.stream.Collectors;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.CountedPeriods;
import org.epaulet.policy.component.PeriodGrade;
import org.epaulet.policy.label.Tongue;
import org.epaulet.policy.year.PeriodLength;

/**
 * Tells how long the periods of a component are, which of them make the year, and which grades they may have (R5).
 */
final class PeriodWords {

    private final Tongue tongue;

    PeriodWords(Tongue tongue) {
        this.tongue = tongue;
    }

    String length(Component component) {
        PeriodLength length = component.period();
        return length == null ? tongue.say("period", "周期") : length.said(tongue);
    }

    String counted(CountedPeriods periods) {
        if (periods == null) {
            return "";
        }
        int low = periods.dropLowest();
        int high = periods.dropHighest();
        String from = periods.from() == null
                ? ""
                : tongue.say(" from " + periods.from() + " periods on", "（满" + periods.from() + "个周期时）");
        String lowest = low == 0 ? "" : tongue.say(", without the " + low + " lowest", "，去掉最低" + low + "个");
        String highest = high == 0 ? "" : tongue.say(", without the " + high + " highest", "，去掉最高" + high + "个");
        String best = periods.best() == null
                ? ""
                : tongue.say(", of the best " + periods.best(), "，取最好的" + periods.best() + "个");
        String weights = periods.weights().isEmpty()
                ? ""
                : tongue.say(", weighted ", "，各周期权重依次为")
                        + periods.weights().stream()
                                .map(PolicySentences::number)
                                .collect(Collectors.joining(tongue.say(", ", "、")));
        return lowest + highest + from + best + weights;
    }

    String leastDays(Integer days) {
        return days == null
                ? ""
                : tongue.say(
                        "; a period with fewer than " + days + " days of presence does not count",
                        "；在岗不足" + days + "天的周期不计");
    }

    String grades(Component component) {
        List<PeriodGrade> grades = component.grades();
        String within = component.within() == null
                ? ""
                : switch (component.within()) {
                    case UNIT -> tongue.say(", compared within the unit", "，以单位为范围比较");
                    case POOL -> tongue.say(", compared within the pool", "，以考核分组为范围比较");
                    case BUREAU -> tongue.say(", compared within the bureau", "，以全局为范围比较");
                };
        return grades.isEmpty()
                ? ""
                : tongue.say("; a period is ", "；周期等次：")
                        + grades.stream().map(this::grade).collect(Collectors.joining(tongue.say(", ", "、")))
                        + within;
    }

    private String grade(PeriodGrade grade) {
        boolean byRanking = grade.atLeast() == null && grade.percent() != null;
        String least = byRanking
                ? tongue.say(" by ranking", "按排名")
                : grade.atLeast() == null
                        ? tongue.say(" otherwise", "（其余）")
                        : " ≥ " + PolicySentences.number(grade.atLeast());
        String most = grade.percent() == null
                ? ""
                : tongue.say(
                        " (at most " + PolicySentences.number(grade.percent()) + "% of those compared" + least(grade)
                                + ")",
                        "（不超过同组" + PolicySentences.number(grade.percent()) + "%" + least(grade) + "）");
        return tongue.say(grade.label()) + least + most;
    }

    private String least(PeriodGrade grade) {
        return grade.least() == null ? "" : tongue.say(", " + grade.least() + " at least", "，至少" + grade.least() + "人");
    }
}
