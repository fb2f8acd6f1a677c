package org.epaulet.policy.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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

    Object bind(MappingNode mapping, Map<String, Node> entries, Class<?> record, String path) {
        Set<String> meant = refuseUnknown(mapping, entries, record, path);
        RecordComponent[] components = record.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(mapping, entries.get(Names.key(components[i])), components[i], path, meant);
        }
        return whole ? create(record, components, values) : null;
    }

    private Object value(MappingNode mapping, Node node, RecordComponent component, String path, Set<String> meant) {
        String key = Names.key(component);
        if (node != null && !(Nodes.empty(node) && optional(component))) {
            Object value = binder.bind(node, component.getGenericType(), way(path, key), component);
            whole &= value != null;
            return value;
        }
        if (optional(component)) {
            return component.getType() == List.class ? List.of() : component.getType() == Map.class ? Map.of() : null;
        }
        whole = false;
        if (!meant.contains(key)) {
            String expected = component.getType() == List.class ? "a list" : binder.expected(component.getType());
            findings.add(mapping.getStartMark(), 0, way(path, key), "missing; expected " + expected);
        }
        return null;
    }

    /** Returns the keys that were probably meant by unknown ones. */
    private Set<String> refuseUnknown(MappingNode mapping, Map<String, Node> entries, Class<?> record, String path) {
        List<String> known = Names.keys(record);
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

    private static boolean optional(RecordComponent component) {
        return component.isAnnotationPresent(Optional.class);
    }

    private static Object create(Class<?> record, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(record + " refuses what its types allow", refused.getCause());
        } catch (ReflectiveOperationException noRecord) {
            throw new IllegalStateException(record + " has no canonical constructor", noRecord);
        }
    }
}
