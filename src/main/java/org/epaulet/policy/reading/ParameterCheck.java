package org.epaulet.policy.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.epaulet.policy.DatedValue;
import org.epaulet.policy.Parameter;
import org.epaulet.policy.yaml.Findings;

/**
 * Checks the parameters of a policy and the days of their values.
 */
final class ParameterCheck {

    private static final String NAME = "[a-z][a-z0-9_]*";
    private static final String ROW = "[\\p{L}\\p{N}_]+";

    private final SectionCheck check;

    ParameterCheck(Findings findings) {
        this.check = new SectionCheck(findings);
    }

    void run(List<Parameter> parameters) {
        check.unique("parameters", parameters, "name", Parameter::name);
        for (int i = 0; i < parameters.size(); i++) {
            parameter("parameters[" + i + "]", parameters.get(i));
        }
    }

    private void parameter(String key, Parameter parameter) {
        if (!parameter.name().matches(NAME)) {
            check.refuse(key + ".name", "expected lower case letters, digits and _, a letter first");
        }
        int ways = one(parameter.value() != null)
                + one(!parameter.table().isEmpty())
                + one(!parameter.dated().isEmpty());
        if (ways != 1) {
            check.refuse(key, "expected one of value, table and dated, found " + (ways == 0 ? "none" : ways));
        }
        rows(key + ".table", parameter.table());
        Set<String> rows = parameter.dated().isEmpty()
                ? Set.of()
                : parameter.dated().get(0).table().keySet();
        for (int i = 0; i < parameter.dated().size(); i++) {
            dated(key + ".dated[" + i + "]", parameter.dated(), i, rows);
        }
    }

    private void dated(String key, List<DatedValue> values, int i, Set<String> rows) {
        DatedValue value = values.get(i);
        if ((value.value() == null) == value.table().isEmpty()) {
            check.refuse(key, "expected a value or a table");
        }
        if (!value.table().keySet().equals(rows)) {
            check.refuse(key + ".table", "has other rows than the first table: " + String.join(", ", rows));
        }
        rows(key + ".table", value.table());
        if (i > 0 && !value.from().isAfter(values.get(i - 1).from())) {
            check.refuse(
                    key + ".from",
                    "overlaps the value above, which holds from "
                            + values.get(i - 1).from() + "; expected a later day");
        }
    }

    private void rows(String key, Map<String, String> table) {
        for (String row : table.keySet()) {
            if (!row.matches(ROW)) {
                check.refuse(key, "the row '" + row + "' cannot be named; expected letters, digits and _");
            }
        }
    }

    private static int one(boolean there) {
        return there ? 1 : 0;
    }

    void unused(List<String> names, List<Parameter> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            if (names.contains(parameters.get(i).name())) {
                check.refuse(
                        "parameters[" + i + "].name", "$" + parameters.get(i).name() + " stands nowhere in the policy");
            }
        }
    }
}
