package org.epaulet.policy.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * What is asked of a record type again and again: reflection answers slowly.
 *
 * @param keys of the components, in their order
 */
record RecordShape(List<RecordComponent> components, List<String> keys, Constructor<?> constructor) {

    static RecordShape of(Class<?> record) {
        List<RecordComponent> components = List.of(record.getRecordComponents());
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            List<RecordComponent> written = components.stream()
                    .filter(component -> !component.isAnnotationPresent(Derived.class))
                    .toList();
            return new RecordShape(written, written.stream().map(Names::key).toList(), constructor);
        } catch (NoSuchMethodException noRecord) {
            throw new IllegalArgumentException(record + " is no record", noRecord);
        }
    }

    boolean optional(int component) {
        return components.get(component).isAnnotationPresent(Optional.class);
    }

    Object create(Object[] values) {
        try {
            return constructor.newInstance(Arrays.copyOf(values, constructor.getParameterCount()));
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(constructor + " refuses what its types allow", refused.getCause());
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(constructor + " cannot be called", closed);
        }
    }
}
