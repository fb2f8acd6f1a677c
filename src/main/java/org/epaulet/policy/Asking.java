package org.epaulet.policy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.ConditionNames;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.condition.RankKey;

/**
 * What the conditions and expressions of a policy name, wherever they stand in it.
 */
final class Asking {

    private final List<ConditionNames> names = new ArrayList<>();

    private Asking() {}

    /** Returns what all of them name, one entry each. */
    static Stream<ConditionNames> in(Record part) {
        Asking asking = new Asking();
        asking.gather(part);
        return asking.names.stream();
    }

    private void gather(Object part) {
        if (part instanceof Condition condition) {
            names.add(condition.names());
        } else if (part instanceof Expression expression) {
            names.add(expression.names());
        } else if (part instanceof RankKey key) {
            names.add(key.names());
        } else if (part instanceof List<?> list) {
            list.forEach(this::gather);
        } else if (part instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                gather(of(record, component));
            }
        }
    }

    private static Object of(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
