package org.epaulet.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.epaulet.delivery.Expected;
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
        Map<Object, Placed<T>> firsts = new HashMap<>(2 * rows.size());
        Map<Placed<T>, List<Placed<T>>> repeated = new IdentityHashMap<>();
        for (Placed<T> row : rows) {
            Placed<T> first = firsts.putIfAbsent(key.apply(row.value()), row);
            if (first != null) {
                repeated.computeIfAbsent(first, any -> new ArrayList<>(List.of(first)))
                        .add(row);
            }
        }
        if (repeated.isEmpty()) {
            return rows;
        }
        Set<Placed<T>> others = Collections.newSetFromMap(new IdentityHashMap<>());
        repeated.values().forEach(same -> others.addAll(same.subList(1, same.size())));
        List<Placed<T>> counting = new ArrayList<>(rows.size());
        for (Placed<T> row : rows) {
            List<Placed<T>> same = repeated.get(row);
            if (same == null ? !others.contains(row) : agree(same, reception, conflicting)) {
                counting.add(row);
            }
        }
        return counting;
    }

    /** Returns whether the rows of a key say the same; all but the first of them are turned away, or all of them. */
    private static <T> boolean agree(List<Placed<T>> same, Reception reception, Consumer<T> conflicting) {
        Placed<T> first = same.get(0);
        boolean equal = same.stream().allMatch(row -> row.value().equals(first.value()));
        for (Placed<T> row : equal ? same.subList(1, same.size()) : same) {
            if (equal) {
                reception.reject(row.atKey(RejectCode.DUPLICATE, Expected.NO_REPETITION));
            } else {
                conflicting.accept(row.value());
                reception.reject(row.atKey(RejectCode.CONFLICT, Expected.NO_CONTRADICTION));
            }
        }
        return equal;
    }
}
