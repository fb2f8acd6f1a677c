package org.epaulet.policy.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.epaulet.policy.DatedValue;
import org.epaulet.policy.Parameter;
import org.epaulet.policy.yaml.Findings;
import org.epaulet.policy.yaml.Nearest;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.policy.year.Period;
import org.epaulet.policy.year.YearRule;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Puts the values of parameters in the place of their names, before a policy is read any further.
 */
final class ParameterValues {

    private static final String SECTION = "parameters";
    private static final Pattern NAMED = Pattern.compile("\\$([a-z][a-z0-9_]*)(?:\\.([\\p{L}\\p{N}_]+))?");

    private final Node root;
    private final List<Parameter> parameters;
    private final Findings findings;
    private final Set<String> used = new HashSet<>();

    /**
     * Creates it.
     *
     * @param findings gets names that mean nothing
     */
    ParameterValues(Node root, List<Parameter> parameters, Findings findings) {
        this.root = root;
        this.parameters = parameters;
        this.findings = findings;
    }

    /** Returns the days on which a value changes, by the periods of the year where the parameter says so. */
    Set<LocalDate> changes(YearRule year) {
        Set<LocalDate> days = new TreeSet<>();
        for (Parameter parameter : parameters) {
            parameter.dated().stream().skip(1).forEach(value -> days.add(effective(parameter, value, year)));
        }
        return days;
    }

    private static LocalDate effective(Parameter parameter, DatedValue value, YearRule year) {
        return switch (parameter.change()) {
            case BY_DAYS -> value.from();
            case NEXT_PERIOD -> nextPeriod(value.from(), year);
        };
    }

    private static LocalDate nextPeriod(LocalDate day, YearRule rule) {
        AssessmentYear year = rule.year(day.getYear()).around(day);
        for (Period period : year.periods()) {
            if (!period.from().isBefore(day)) {
                return period.from();
            }
        }
        return year.nextStart();
    }

    /** Returns the file with the values of the day; null: with the first values. */
    Node on(LocalDate day, YearRule year) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            if (parameter.value() != null) {
                values.put(parameter.name(), parameter.value());
            }
            rows(values, parameter.name(), parameter.table());
            for (DatedValue dated : parameter.dated()) {
                boolean first = dated == parameter.dated().get(0);
                if (first || day != null && !effective(parameter, dated, year).isAfter(day)) {
                    if (dated.value() != null) {
                        values.put(parameter.name(), dated.value());
                    }
                    rows(values, parameter.name(), dated.table());
                }
            }
        }
        return filled(root, values, "");
    }

    private static void rows(Map<String, String> values, String name, Map<String, String> table) {
        table.forEach((row, value) -> values.put(name + "." + row, value));
    }

    private Node filled(Node node, Map<String, String> values, String way) {
        if (node instanceof MappingNode mapping) {
            List<NodeTuple> entries = new ArrayList<>();
            for (NodeTuple entry : mapping.getValue()) {
                boolean own = way.isEmpty()
                        && entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(SECTION);
                String below = entry.getKeyNode() instanceof ScalarNode key ? join(way, key.getValue()) : way;
                entries.add(
                        own ? entry : new NodeTuple(entry.getKeyNode(), filled(entry.getValueNode(), values, below)));
            }
            return new MappingNode(
                    mapping.getTag(),
                    true,
                    entries,
                    mapping.getStartMark(),
                    mapping.getEndMark(),
                    mapping.getFlowStyle());
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(filled(item, values, way + "[" + items.size() + "]"));
            }
            return new SequenceNode(
                    sequence.getTag(),
                    true,
                    items,
                    sequence.getStartMark(),
                    sequence.getEndMark(),
                    sequence.getFlowStyle());
        }
        return node instanceof ScalarNode scalar && scalar.getValue().indexOf('$') >= 0
                ? filled(scalar, values, way)
                : node;
    }

    private static String join(String way, String key) {
        return way.isEmpty() ? key : way + "." + key;
    }

    private ScalarNode filled(ScalarNode scalar, Map<String, String> values, String way) {
        Matcher named = NAMED.matcher(scalar.getValue());
        StringBuilder text = new StringBuilder();
        while (named.find()) {
            String name = named.group().substring(1);
            String value = values.get(name);
            used.add(named.group(1));
            if (value == null) {
                findings.add(scalar, way, "unknown parameter '" + name + "'; " + Nearest.hint(name, values.keySet()));
                value = "0";
            }
            named.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        named.appendTail(text);
        return new ScalarNode(
                Tag.STR, text.toString(), scalar.getStartMark(), scalar.getEndMark(), scalar.getScalarStyle());
    }

    /** Returns the names of parameters that the policy uses nowhere, once a file was filled. */
    List<String> unused() {
        return parameters.stream()
                .map(Parameter::name)
                .filter(name -> !used.contains(name))
                .toList();
    }

    /** Returns the file with its parameters alone. */
    static Node declared(Node root) {
        List<NodeTuple> entries = new ArrayList<>();
        if (root instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(SECTION)) {
                    entries.add(entry);
                }
            }
            return new MappingNode(
                    mapping.getTag(),
                    true,
                    entries,
                    mapping.getStartMark(),
                    mapping.getEndMark(),
                    mapping.getFlowStyle());
        }
        return root;
    }
}
