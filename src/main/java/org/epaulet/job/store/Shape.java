package org.epaulet.job.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * How values of one type stand in a block: texts, numbers, days, words of an enum, lists and sets, and records of all these.
 * What stands there follows from the record alone, so no mapping can forget a component.
 *
 * <p>Nothing in a block names what stands where, and blocks outlive the software that wrote them: the {@link #mark()} of their
 * shape, written in front of them, tells whether they can be read.
 */
final class Shape {

    private final BiConsumer<BlockOutput, Object> writing;
    private final Function<BlockInput, Object> reading;
    private final String layout;

    private Shape(String layout, BiConsumer<BlockOutput, Object> writing, Function<BlockInput, Object> reading) {
        this.layout = layout;
        this.writing = writing;
        this.reading = reading;
    }

    /** Returns a number that is another one when a component, its name, its type, or a word of an enum is. */
    int mark() {
        CRC32 sum = new CRC32();
        sum.update(layout.getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
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
            return new Shape("text", (out, value) -> out.text((String) value), BlockInput::text);
        }
        if (type == int.class) {
            return new Shape("int", (out, value) -> out.number((Integer) value), in -> (int) in.number());
        }
        if (type == long.class) {
            return new Shape("long", (out, value) -> out.number((Long) value), BlockInput::number);
        }
        if (type == boolean.class) {
            return new Shape("bit", (out, value) -> out.bit((Boolean) value), BlockInput::bit);
        }
        Shape present = present(type);
        return new Shape(
                present.layout + "?",
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
                    "day", (out, value) -> out.number(((LocalDate) value).toEpochDay()), in -> Days.of(in.number()));
        }
        if (type == BigDecimal.class) {
            return new Shape("decimal", (out, value) -> out.decimal((BigDecimal) value), BlockInput::decimal);
        }
        if (type instanceof ParameterizedType many) {
            return many(many);
        }
        if (type instanceof Class<?> one && one.isEnum()) {
            Object[] words = one.getEnumConstants();
            return new Shape(
                    Arrays.stream(words)
                            .map(word -> ((Enum<?>) word).name())
                            .toList()
                            .toString(),
                    (out, value) -> out.number(((Enum<?>) value).ordinal()),
                    in -> words[(int) in.number()]);
        }
        if (type instanceof Class<?> one && one.isRecord()) {
            return record(one);
        }
        throw new IllegalArgumentException("a block holds no " + type.getTypeName());
    }

    private static Shape many(ParameterizedType type) {
        Shape each = of(type.getActualTypeArguments()[0]);
        boolean set = type.getRawType() == Set.class;
        if (!set && type.getRawType() != List.class) {
            throw new IllegalArgumentException("a block holds no " + type.getTypeName());
        }
        return new Shape(
                (set ? "set of " : "list of ") + each.layout,
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
                IntStream.range(0, shapes.length)
                        .mapToObj(place -> components[place].getName() + " " + shapes[place].layout)
                        .collect(Collectors.joining(", ", "{", "}")),
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
