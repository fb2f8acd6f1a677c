package org.epaulet.policy.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * What is asked of YAML nodes.
 */
final class Nodes {

    private Nodes() {}

    /** Returns whether nothing, or null, is written. */
    static boolean empty(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    /** Returns a node that stands inside itself, as an alias can make it; null where none does. */
    static Node endless(Node root) {
        return endless(root, new HashSet<>());
    }

    private static Node endless(Node node, Set<Node> around) {
        if (!around.add(node)) {
            return node;
        }
        for (Node inside : inside(node)) {
            Node endless = endless(inside, around);
            if (endless != null) {
                return endless;
            }
        }
        around.remove(node);
        return null;
    }

    private static List<Node> inside(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .flatMap(entry -> Stream.of(entry.getKeyNode(), entry.getValueNode()))
                    .toList();
        }
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of();
    }

    static String describe(Node node) {
        if (node instanceof ScalarNode scalar) {
            return empty(node) ? "nothing" : "'" + scalar.getValue() + "'";
        }
        return node instanceof MappingNode ? "keys and values" : "a list";
    }

    /** Returns whether the value stands in the file character by character, so that a position in it is one in the line. */
    static boolean asWritten(ScalarNode scalar) {
        int length = scalar.getEndMark().getColumn() - scalar.getStartMark().getColumn();
        return scalar.getStartMark().getLine() == scalar.getEndMark().getLine()
                && scalar.getValue().codePointCount(0, scalar.getValue().length()) + 2 * quote(scalar) == length;
    }

    /** Returns how many characters stand before the value: 1 in quotes, else 0. */
    static int quote(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
                        || scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                ? 1
                : 0;
    }
}
