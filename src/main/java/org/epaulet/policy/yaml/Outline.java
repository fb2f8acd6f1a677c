package org.epaulet.policy.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Looks into a composed YAML file before it is bound, however wrong it may be elsewhere.
 */
public final class Outline {

    private final Node root;

    /** Looks below the root. */
    public Outline(Node root) {
        this.root = root;
    }

    /**
     * Returns the text under the key of each mapping of a list, without doubles.
     *
     * @param way to the list, as {@code words.series}
     */
    public List<String> texts(String way, String key) {
        Node list = root;
        for (String step : way.split("\\.")) {
            list = child(list, step);
        }
        List<String> texts = new ArrayList<>();
        if (list instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                if (child(item, key) instanceof ScalarNode scalar && !texts.contains(scalar.getValue())) {
                    texts.add(scalar.getValue());
                }
            }
        }
        return List.copyOf(texts);
    }

    /**
     * Returns the text under the key of each mapping of the lists that stand in each mapping of a list, without doubles.
     *
     * @param inner the key of the lists within
     */
    public List<String> nestedTexts(String way, String inner, String key) {
        List<String> texts = new ArrayList<>();
        if (child(root, way) instanceof SequenceNode outer) {
            for (Node item : outer.getValue()) {
                new Outline(item)
                        .texts(inner, key).stream()
                                .filter(text -> !texts.contains(text))
                                .forEach(texts::add);
            }
        }
        return List.copyOf(texts);
    }

    /**
     * Returns for each mapping of a list the texts under the key of the list that stands in it, by the text of another key.
     *
     * @param by the key whose text names the mapping
     * @param inner the key of the lists within
     */
    public Map<String, List<String>> textsBy(String way, String by, String inner, String key) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        if (child(root, way) instanceof SequenceNode outer) {
            for (Node item : outer.getValue()) {
                if (child(item, by) instanceof ScalarNode name) {
                    texts.put(name.getValue(), new Outline(item).texts(inner, key));
                }
            }
        }
        return texts;
    }

    private static Node child(Node node, String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key)) {
                    return entry.getValueNode();
                }
            }
        }
        return null;
    }
}
