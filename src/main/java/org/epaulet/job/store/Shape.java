package org.epaulet.job.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How values of one type stand in a block: texts, numbers, days, words of an enum, lists and sets, and records of all these.
 * What stands there follows from the record alone, so no mapping can forget a component.
 */
final class Shape {

    private final BiConsumer<BlockOutput, Object> writing;
    private final Function<BlockInput, Object> reading;

    private Shape(BiConsumer<BlockOutput, Object> writing, Function<BlockInput, Object> reading) {
        this.writing = writing;
        this.reading = reading;
    }

    void write(BlockOutput out, Object value) {
        writing.accept(out, value);
    }

    Object read(BlockInput in) {
        return reading.apply(in);
    }

    /**
     * Returns the shape of a type.
     *
     * @throws IllegalArgumentException for a type that no block holds
     */
    static Shape of(Type type) {
        if (type == String.class) {
            return new Shape((out, value) -> out.text((String) value), BlockInput::text);
        }
        if (type == int.class) {
            return new Shape((out, value) -> out.number((Integer) value), in -> (int) in.number());
        }
        if (type == long.class) {
            return new Shape((out, value) -> out.number((Long) value), BlockInput::number);
        }
        if (type == boolean.class) {
            return new Shape((out, value) -> out.bit((Boolean) value), BlockInput::bit);
        }
        Shape present = present(type);
        return new Shape(
                (out, value) -> {
                    out.bit(value != null);
                    if (value != null) {
                        present.write(out, value);
                    }
                },
                in -> in.bit() ? present.read(in) : null);
    }

    /** Returns the shape of a record that is never missing. */
    static Shape ofRecord(Class<? extends Record> type) {
        return record(type);
    }

    private static Shape present(Type type) {
        if (type == Integer.class) {
            return of(int.class);
        }
        if (type == Long.class) {
            return of(long.class);
        }
        if (type == LocalDate.class) {
            return new Shape(
                    (out, value) -> out.number(((LocalDate) value).toEpochDay()),
                    in -> LocalDate.ofEpochDay(in.number()));
        }
        if (type == BigDecimal.class) {
            return new Shape(Shape::writeDecimal, Shape::readDecimal);
        }
        if (type instanceof ParameterizedType many) {
            return many(many);
        }
        if (type instanceof Class<?> one && one.isEnum()) {
            Object[] words = one.getEnumConstants();
            return new Shape((out, value) -> out.number(((Enum<?>) value).ordinal()), in -> words[(int) in.number()]);
        }
        if (type instanceof Class<?> one && one.isRecord()) {
            return record(one);
        }
        throw new IllegalArgumentException("a block holds no " + type.getTypeName());
    }

    private static void writeDecimal(BlockOutput out, Object value) {
        BigDecimal decimal = (BigDecimal) value;
        out.number(decimal.scale());
        boolean small = decimal.precision() <= 18;
        out.bit(small);
        if (small) {
            out.number(decimal.unscaledValue().longValue());
        } else {
            out.octets(decimal.unscaledValue().toByteArray());
        }
    }

    private static BigDecimal readDecimal(BlockInput in) {
        int scale = (int) in.number();
        return in.bit() ? BigDecimal.valueOf(in.number(), scale) : new BigDecimal(new BigInteger(in.octets()), scale);
    }

    private static Shape many(ParameterizedType type) {
        Shape each = of(type.getActualTypeArguments()[0]);
        boolean set = type.getRawType() == Set.class;
        if (!set && type.getRawType() != List.class) {
            throw new IllegalArgumentException("a block holds no " + type.getTypeName());
        }
        return new Shape(
                (out, value) -> {
                    Collection<?> values = set ? new TreeSet<>((Set<?>) value) : (List<?>) value;
                    out.number(values.size());
                    values.forEach(one -> each.write(out, one));
                },
                in -> {
                    int size = (int) in.number();
                    List<Object> values = new ArrayList<>(size);
                    for (int place = 0; place < size; place++) {
                        values.add(each.read(in));
                    }
                    return set ? Set.copyOf(values) : values;
                });
    }

    private static Shape record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Method[] accessors =
                Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        Shape[] shapes = Arrays.stream(components)
                .map(component -> of(component.getGenericType()))
                .toArray(Shape[]::new);
        Constructor<?> constructor;
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
        constructor.setAccessible(true);
        Arrays.stream(accessors).forEach(accessor -> accessor.setAccessible(true));
        return new Shape(
                (out, value) -> {
                    for (int place = 0; place < shapes.length; place++) {
                        shapes[place].write(out, get(accessors[place], value));
                    }
                },
                in -> {
                    Object[] values = new Object[shapes.length];
                    for (int place = 0; place < shapes.length; place++) {
                        values[place] = shapes[place].read(in);
                    }
                    return make(constructor, values);
                });
    }

    private static Object get(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Object make(Constructor<?> constructor, Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
