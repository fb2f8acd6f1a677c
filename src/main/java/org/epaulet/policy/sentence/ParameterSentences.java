package org.epaulet.policy.sentence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.epaulet.policy.DatedValue;
import org.epaulet.policy.Parameter;
import org.epaulet.policy.label.Tongue;

/**
 * Tells the named numbers of a policy, and from when each of their values is in force.
 */
final class ParameterSentences {

    private final List<Parameter> parameters;
    private final Tongue tongue;

    ParameterSentences(List<Parameter> parameters, Tongue tongue) {
        this.parameters = parameters;
        this.tongue = tongue;
    }

    List<String> all() {
        return parameters.stream().map(this::parameter).toList();
    }

    private String parameter(Parameter parameter) {
        String value = parameter.value() != null ? parameter.value() : dated(parameter);
        String reference = parameter.reference() == null ? "" : " [" + parameter.reference() + "]";
        return tongue.say(
                "Parameter $" + parameter.name() + ", " + parameter.label().en() + ": " + value + reference,
                "参数$" + parameter.name() + "（" + parameter.label().zh() + "）：" + value + reference);
    }

    private String dated(Parameter parameter) {
        if (parameter.dated().isEmpty()) {
            return rows(parameter.table());
        }
        return parameter.dated().stream()
                        .map(dated -> from(dated)
                                + (dated.value() == null ? rows(dated.table()) : dated.value())
                                + (dated.reference() == null ? "" : " [" + dated.reference() + "]"))
                        .collect(Collectors.joining(tongue.say(", ", "，")))
                + switch (parameter.change()) {
                    case BY_DAYS -> tongue.say(", by days", "，按日计算");
                    case NEXT_PERIOD -> tongue.say(", from the next period", "，自下一周期起");
                };
    }

    private String from(DatedValue dated) {
        String day = new CalendarWords(tongue).day(dated.from());
        return tongue.say("from " + day + ": ", "自" + day + "起：");
    }

    private static String rows(Map<String, String> table) {
        return table.entrySet().stream()
                .map(row -> row.getKey() + " = " + row.getValue())
                .collect(Collectors.joining(", "));
    }
}
