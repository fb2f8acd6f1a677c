package org.epaulet.job.store;

import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Where two blocks of people say something else.
 *
 * @param person number of the first person of whom they do
 * @param component what of the person differs; null: the person is missing in one of them
 */
record BlockDifference(int person, String component) {

    static Optional<BlockDifference> first(SortedMap<Integer, Object> is, SortedMap<Integer, Object> ought) {
        TreeSet<Integer> people = new TreeSet<>(is.keySet());
        people.addAll(ought.keySet());
        return people.stream()
                .filter(person -> !Objects.equals(is.get(person), ought.get(person)))
                .findFirst()
                .map(person -> new BlockDifference(person, component(is.get(person), ought.get(person))));
    }

    /** Follows the records inside as far as they go. */
    private static String component(Object is, Object ought) {
        if (is == null || ought == null || !is.getClass().isRecord()) {
            return null;
        }
        for (RecordComponent component : is.getClass().getRecordComponents()) {
            Object left = get(component, is);
            Object right = get(component, ought);
            if (!Objects.equals(left, right)) {
                String inside = component(left, right);
                return inside == null ? component.getName() : inside;
            }
        }
        return null;
    }

    private static Object get(RecordComponent component, Object value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
