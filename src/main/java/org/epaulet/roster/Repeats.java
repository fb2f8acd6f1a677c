package org.epaulet.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.epaulet.delivery.RejectCode;

/**
 * What becomes of rows with the same key: equal ones count once, contradicting ones not at all.
 */
final class Repeats {

    private Repeats() {}

    /**
     * Returns the rows that count, in their order.
     *
     * @param rows in the order of file and line
     * @param conflicting is told every row of a key whose rows contradict each other
     */
    static <T> List<Placed<T>> settle(
            List<Placed<T>> rows, Function<T, Object> key, Reception reception, Consumer<T> conflicting) {
        Map<Object, List<Placed<T>>> byKey = new LinkedHashMap<>(2 * rows.size());
        for (Placed<T> row : rows) {
            byKey.computeIfAbsent(key.apply(row.value()), any -> new ArrayList<>(1))
                    .add(row);
        }
        List<Placed<T>> counting = new ArrayList<>(byKey.size());
        for (List<Placed<T>> same : byKey.values()) {
            Placed<T> first = same.get(0);
            if (same.stream().allMatch(row -> row.value().equals(first.value()))) {
                counting.add(first);
                same.stream()
                        .skip(1)
                        .forEach(row ->
                                reception.reject(row.atKey(RejectCode.DUPLICATE, "the same key was read before")));
            } else {
                for (Placed<T> row : same) {
                    conflicting.accept(row.value());
                    reception.reject(row.atKey(RejectCode.CONFLICT, "the same key with different content"));
                }
            }
        }
        return counting;
    }
}
