package org.epaulet.policy.yaml;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How the text of a scalar is read as a value, type by type.
 */
final class Scalars {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,9}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH_DAY = Pattern.compile("[0-9]{2}-[0-9]{2}");

    private final Map<Class<?>, TextReader<?>> readers = new HashMap<>();

    Scalars(Map<Class<?>, TextReader<?>> more) {
        readers.put(String.class, (text, component) -> text);
        readers.put(BigDecimal.class, (text, component) -> number(text));
        readers.put(int.class, (text, component) -> whole(text));
        readers.put(Integer.class, (text, component) -> whole(text));
        readers.put(boolean.class, (text, component) -> truth(text));
        readers.put(Boolean.class, (text, component) -> truth(text));
        readers.put(LocalDate.class, (text, component) -> day(text));
        readers.put(MonthDay.class, (text, component) -> monthDay(text));
        readers.putAll(more);
    }

    boolean know(Class<?> type) {
        return type.isEnum() || readers.containsKey(type);
    }

    Object read(String text, Class<?> type, RecordComponent component) throws BadText {
        return type.isEnum() ? constant(text, type) : readers.get(type).read(text, component);
    }

    /** Says what a value of the type looks like. */
    String expected(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + String.join(", ", Names.constants(type));
        }
        if (type == BigDecimal.class) {
            return "a number such as 12 or 0.5";
        }
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == MonthDay.class) {
            return "a month and day such as 11-15";
        }
        if (type == LocalDate.class) {
            return "a day such as 2025-01-31";
        }
        return type == String.class ? "a text" : "a " + type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private BigDecimal number(String text) throws BadText {
        if (!NUMBER.matcher(text).matches()) {
            throw expected(text, BigDecimal.class);
        }
        return new BigDecimal(text);
    }

    private Integer whole(String text) throws BadText {
        if (!WHOLE.matcher(text).matches()) {
            throw expected(text, int.class);
        }
        return Integer.valueOf(text);
    }

    private Boolean truth(String text) throws BadText {
        if (!List.of("true", "false").contains(text)) {
            throw expected(text, boolean.class);
        }
        return Boolean.valueOf(text);
    }

    private LocalDate day(String text) throws BadText {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            // said below, as for any other text
        }
        throw expected(text, LocalDate.class);
    }

    private static MonthDay ofEveryYear(MonthDay day, String text) throws BadText {
        if (!day.isValidYear(1)) {
            throw new BadText(0, "expected a day that every year has, found '" + text + "'");
        }
        return day;
    }

    private MonthDay monthDay(String text) throws BadText {
        try {
            if (MONTH_DAY.matcher(text).matches()) {
                return ofEveryYear(MonthDay.parse("--" + text), text);
            }
        } catch (DateTimeException noSuchDay) {
            // said below, as for any other text
        }
        throw expected(text, MonthDay.class);
    }

    private Object constant(String text, Class<?> type) throws BadText {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new BadText(0, "unknown value '" + text + "'; " + Nearest.hint(text, Names.constants(type)));
    }

    private BadText expected(String text, Class<?> type) {
        return new BadText(0, "expected " + expected(type) + ", found '" + text + "'");
    }
}
