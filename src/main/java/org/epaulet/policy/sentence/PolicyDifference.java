package org.epaulet.policy.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.epaulet.policy.yaml.YamlFile;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * What changes from one policy to another: key by key, and in the sentences that either tells.
 *
 * <p>Entries of a list are the same when what names them is: a code, a name, a label; otherwise when their place is.
 */
public final class PolicyDifference {

    private static final List<List<String>> NAMES = List.of(
            List.of("code"),
            List.of("name"),
            List.of("reason"),
            List.of("from", "to"),
            List.of("education"),
            List.of("event"),
            List.of("bureau"),
            List.of("grade"),
            List.of("unit"),
            List.of("zh"),
            List.of("label"));

    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, String> after = new LinkedHashMap<>();

    private PolicyDifference(Node before, Node after) {
        leaves(before, "", this.before);
        leaves(after, "", this.after);
    }

    /** Returns what changes, key by key: the way to a value, the value before and after. */
    public static List<String> keys(String before, String after) {
        return new PolicyDifference(YamlFile.compose("before", before), YamlFile.compose("after", after)).told();
    }

    /** Returns the sentences that only one of the policies tells: {@code -} those that go, {@code +} those that come. */
    public static List<String> sentences(List<String> before, List<String> after) {
        List<String> told = new ArrayList<>();
        before.stream().filter(sentence -> !after.contains(sentence)).forEach(sentence -> told.add("- " + sentence));
        after.stream().filter(sentence -> !before.contains(sentence)).forEach(sentence -> told.add("+ " + sentence));
        return told;
    }

    private List<String> told() {
        List<String> told = new ArrayList<>();
        before.forEach((way, value) -> {
            String now = after.get(way);
            if (now == null) {
                told.add(way + ": " + value + " → (gone)");
            } else if (!same(value, now)) {
                told.add(way + ": " + value + " → " + now);
            }
        });
        after.forEach((way, value) -> {
            if (!before.containsKey(way)) {
                told.add(way + ": (new) → " + value);
            }
        });
        return told;
    }

    /** A number is the same however many zeros it ends in. */
    private static boolean same(String one, String other) {
        return one.equals(other)
                || (number(one) && number(other) && decimal(one).compareTo(decimal(other)) == 0);
    }

    private static boolean number(String text) {
        return text.matches("[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?");
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static void leaves(Node node, String way, Map<String, String> leaves) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                String key = ((ScalarNode) entry.getKeyNode()).getValue();
                leaves(entry.getValueNode(), way.isEmpty() ? key : way + "." + key, leaves);
            }
        } else if (node instanceof SequenceNode sequence) {
            entries(sequence, way, leaves);
        } else {
            leaves.put(way, ((ScalarNode) node).getValue());
        }
    }

    private static void entries(SequenceNode sequence, String way, Map<String, String> leaves) {
        if (sequence.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
            leaves.put(
                    way,
                    "["
                            + String.join(
                                    ", ",
                                    sequence.getValue().stream()
                                            .map(item -> ((ScalarNode) item).getValue())
                                            .toList())
                            + "]");
            return;
        }
        Map<String, Integer> seen = new TreeMap<>();
        int place = 0;
        for (Node item : sequence.getValue()) {
            String name = name(item, place++);
            int times = seen.merge(name, 1, Integer::sum);
            leaves(item, way + "[" + (times == 1 ? name : name + " " + times) + "]", leaves);
        }
    }

    private static String name(Node item, int place) {
        for (List<String> keys : NAMES) {
            List<String> parts = keys.stream().map(key -> text(item, key)).toList();
            if (!parts.contains("")) {
                return String.join(" to ", parts);
            }
        }
        return String.valueOf(place);
    }

    private static String text(Node item, String key) {
        if (item instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key)) {
                    return entry.getValueNode() instanceof ScalarNode value
                            ? value.getValue()
                            : text(entry.getValueNode(), "zh");
                }
            }
        }
        return "";
    }
}
