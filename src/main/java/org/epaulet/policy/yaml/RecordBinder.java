package org.epaulet.policy.yaml;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Makes a record of a mapping: a component for each key, no key that is no component, none missing but the optional.
 */
final class RecordBinder {

    private final Binder binder;
    private final Findings findings;
    private boolean whole = true;

    RecordBinder(Binder binder, Findings findings) {
        this.binder = binder;
        this.findings = findings;
    }

    /** Returns the way to a key below the path. */
    static String way(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    Object bind(MappingNode mapping, Map<String, Node> entries, RecordShape shape, String path) {
        Set<String> meant = refuseUnknown(mapping, entries, shape.keys(), path);
        Object[] values = new Object[shape.keys().size()];
        for (int i = 0; i < values.length; i++) {
            String key = shape.keys().get(i);
            RecordComponent component = shape.components().get(i);
            Node node = entries.get(key);
            boolean written = node != null && !(shape.optional(i) && Nodes.empty(node));
            if (written) {
                values[i] = binder.bind(node, component.getGenericType(), way(path, key), component);
                whole &= values[i] != null;
            } else if (shape.optional(i)) {
                values[i] = nothing(component.getType());
            } else {
                whole = false;
                refuseMissing(mapping, component, way(path, key), meant.contains(key));
            }
        }
        return whole ? shape.create(values) : null;
    }

    private static Object nothing(Class<?> type) {
        return type == List.class ? List.of() : type == Map.class ? Map.of() : null;
    }

    private void refuseMissing(MappingNode mapping, RecordComponent component, String way, boolean misspelt) {
        if (!misspelt) {
            findings.add(mapping.getStartMark(), 0, way, "missing; expected " + binder.expected(component.getType()));
        }
    }

    /** Returns the keys that were probably meant by unknown ones. */
    private Set<String> refuseUnknown(MappingNode mapping, Map<String, Node> entries, List<String> known, String path) {
        List<String> free =
                known.stream().filter(key -> !entries.containsKey(key)).toList();
        Set<String> meant = new HashSet<>();
        for (NodeTuple entry : mapping.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key
                    && entries.containsKey(key.getValue())
                    && !known.contains(key.getValue())) {
                String nearest = Nearest.of(key.getValue(), free);
                String hint = nearest == null ? Nearest.hint(key.getValue(), known) : "did you mean " + nearest + "?";
                findings.add(key.getStartMark(), 0, way(path, key.getValue()), "unknown key; " + hint);
                meant.add(nearest);
                whole = false;
            }
        }
        return meant;
    }
}
