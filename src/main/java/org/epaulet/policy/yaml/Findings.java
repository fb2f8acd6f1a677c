package org.epaulet.policy.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/**
 * What was found in one YAML file: where each key stands, which value it has, and what is wrong.
 */
public final class Findings {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Mark> places = new HashMap<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Creates it without any. */
    public Findings() {}

    /**
     * Adds a problem with the value that the key leads to; where the file does not say it, the place is that of the
     * record it would stand in.
     */
    public void add(String key, String message) {
        String known = key;
        while (!places.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
        }
        add(places.get(known), 0, key, message);
    }

    /** Adds a problem with a value that stands in the file. */
    public void add(Node node, String key, String message) {
        add(node.getStartMark(), 0, key, message);
    }

    void add(Mark mark, int shift, String key, String message) {
        boolean whole = mark == null;
        problems.add(
                new Problem(whole ? 0 : mark.getLine() + 1, whole ? 0 : mark.getColumn() + 1 + shift, key, message));
    }

    /** Returns the value that the key leads to, null where there is none or something in it is wrong. */
    public <T> T value(String key, Class<T> type) {
        return type.cast(values.get(key));
    }

    /** Returns the list that the key leads to, empty where there is none or something in it is wrong. */
    public <T> List<T> list(String key, Class<T> type) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(type::cast).toList()
                : List.of();
    }

    /** Returns all values of a type by their keys, in the order of the keys. */
    public <T> SortedMap<String, T> all(Class<T> type) {
        SortedMap<String, T> all = new TreeMap<>();
        values.forEach((key, value) -> {
            if (type.isInstance(value)) {
                all.put(key, type.cast(value));
            }
        });
        return all;
    }

    /** Returns whether the key leads to a value in which nothing is wrong. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Returns what is wrong, in the order of the file. */
    public List<Problem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }

    void stands(String key, Node node) {
        places.put(key, node.getStartMark());
    }

    void holds(String key, Object value) {
        values.put(key, value);
    }
}
