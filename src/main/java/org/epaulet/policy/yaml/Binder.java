package org.epaulet.policy.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Turns YAML nodes into records, lists, maps and scalars. What cannot be turned is null, and a problem tells why.
 */
final class Binder {

    private static final String KIND = "kind";

    private final Scalars scalars;
    private final Findings findings;
    private final Map<Class<?>, RecordShape> shapes = new HashMap<>();

    Binder(Scalars scalars, Findings findings) {
        this.scalars = scalars;
        this.findings = findings;
    }

    Object bind(Node node, Type type, String path, RecordComponent component) {
        findings.stands(path, node);
        Object value = type instanceof ParameterizedType generic
                ? many(node, generic, path, component)
                : one(node, (Class<?>) type, path, component);
        if (value != null) {
            findings.holds(path, value);
        }
        return value;
    }

    private Object one(Node node, Class<?> type, String path, RecordComponent component) {
        if (scalars.know(type)) {
            return scalar(node, type, path, component);
        }
        if (!(node instanceof MappingNode mapping)) {
            return wrong(node, path, "expected keys and values, found " + Nodes.describe(node));
        }
        Map<String, Node> entries = entries(mapping, path);
        Class<?> record = type.isSealed() ? kind(mapping, entries, type, path) : type;
        return record == null ? null : new RecordBinder(this, findings).bind(mapping, entries, shape(record), path);
    }

    private RecordShape shape(Class<?> record) {
        return shapes.computeIfAbsent(record, RecordShape::of);
    }

    private Object scalar(Node node, Class<?> type, String path, RecordComponent component) {
        if (!(node instanceof ScalarNode scalar)) {
            return wrong(node, path, "expected " + scalars.expected(type) + ", found " + Nodes.describe(node));
        }
        if (Nodes.empty(node)) {
            return wrong(node, path, "no value; expected " + scalars.expected(type));
        }
        try {
            return scalars.read(scalar.getValue(), type, component);
        } catch (BadText bad) {
            boolean exact = Nodes.asWritten(scalar);
            String position = exact || bad.at() == 0 ? "" : " (at character " + (bad.at() + 1) + ")";
            findings.add(
                    node.getStartMark(), exact ? Nodes.quote(scalar) + bad.at() : 0, path, bad.getMessage() + position);
            return null;
        }
    }

    private Object many(Node node, ParameterizedType type, String path, RecordComponent component) {
        Type[] arguments = type.getActualTypeArguments();
        return type.getRawType() == Map.class
                ? map(node, arguments[1], path, component)
                : list(node, arguments[0], path, component);
    }

    private List<Object> list(Node node, Type element, String path, RecordComponent component) {
        if (node instanceof MappingNode && component.isAnnotationPresent(OneOrMany.class)) {
            Object single = bind(node, element, path, component);
            return single == null ? null : List.of(single);
        }
        if (!(node instanceof SequenceNode sequence)) {
            wrong(node, path, "expected a list, found " + Nodes.describe(node));
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            String place = path + "[" + values.size() + "]";
            values.add(bind(item, element, place, component));
        }
        return values.contains(null) ? null : List.copyOf(values);
    }

    private Map<String, Object> map(Node node, Type element, String path, RecordComponent component) {
        if (!(node instanceof MappingNode mapping)) {
            wrong(node, path, "expected keys and values, found " + Nodes.describe(node));
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        entries(mapping, path)
                .forEach((key, value) -> values.put(key, bind(value, element, path + "." + key, component)));
        return values.containsValue(null) ? null : Collections.unmodifiableMap(values);
    }

    private Map<String, Node> entries(MappingNode mapping, String path) {
        Map<String, Node> entries = new LinkedHashMap<>();
        mapping.getValue().forEach(entry -> {
            Node key = entry.getKeyNode();
            if (!(key instanceof ScalarNode scalar)) {
                findings.add(key.getStartMark(), 0, path, "a key must be a word");
            } else if (entries.putIfAbsent(scalar.getValue(), entry.getValueNode()) != null) {
                String way = RecordBinder.way(path, scalar.getValue());
                findings.add(key.getStartMark(), 0, way, "this key stands here twice; keep one of them");
            }
        });
        return entries;
    }

    /** Returns the record that the key {@code kind} names, and takes that key away. */
    private Class<?> kind(MappingNode mapping, Map<String, Node> entries, Class<?> sealed, String path) {
        List<String> kinds =
                Arrays.stream(sealed.getPermittedSubclasses()).map(Names::kind).toList();
        Node kind = entries.remove(KIND);
        if (kind == null) {
            findings.add(
                    mapping.getStartMark(),
                    0,
                    RecordBinder.way(path, KIND),
                    "missing; expected one of " + String.join(", ", kinds));
            return null;
        }
        String written = kind instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!kinds.contains(written)) {
            String way = RecordBinder.way(path, KIND);
            findings.add(
                    kind.getStartMark(), 0, way, "unknown kind '" + written + "'; " + Nearest.hint(written, kinds));
            return null;
        }
        return sealed.getPermittedSubclasses()[kinds.indexOf(written)];
    }

    String expected(Class<?> type) {
        return scalars.know(type) ? scalars.expected(type) : type == List.class ? "a list" : "keys and values";
    }

    private Object wrong(Node node, String path, String message) {
        findings.add(node.getStartMark(), 0, path, message);
        return null;
    }
}
