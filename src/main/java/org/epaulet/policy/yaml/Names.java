package org.epaulet.policy.yaml;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a YAML file for what the records call by Java names.
 */
public final class Names {

    private static final Pattern WORD_BEGINS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Names() {}

    /** Returns the key for a record component: {@code closesOn} is {@code closes_on}. */
    public static String key(RecordComponent component) {
        return snake(component.getName());
    }

    /** Returns the value of {@code kind} that says which record is meant: {@code LedgerPage} is {@code LEDGER_PAGE}. */
    public static String kind(Class<?> record) {
        return snake(record.getSimpleName()).toUpperCase(Locale.ROOT);
    }

    /** Returns the constants of an enum. */
    public static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static String snake(String camel) {
        return WORD_BEGINS.matcher(camel).replaceAll("_").toLowerCase(Locale.ROOT);
    }
}
