package org.epaulet.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import picocli.CommandLine.TypeConversionException;

/** The values of options, and the sentence where one is none. */
final class OptionValues {

    private OptionValues() {}

    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw noNumber(text, Integer.MAX_VALUE);
        }
    }

    static long longNumber(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException wrong) {
            throw noNumber(text, Long.MAX_VALUE);
        }
    }

    private static TypeConversionException noNumber(String text, long most) {
        return new TypeConversionException("'" + text + "' is no whole number up to " + most);
    }

    /** Returns the file that an option names in a command line that could not be read; null: it names none. */
    static Path file(String option, List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith(option + "=")) {
                return Path.of(arguments.get(i).substring(option.length() + 1));
            }
            if (arguments.get(i).equals(option)
                    && i + 1 < arguments.size()
                    && !arguments.get(i + 1).startsWith("-")) {
                return Path.of(arguments.get(i + 1));
            }
        }
        return null;
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new TypeConversionException("'" + text + "' is no day; expected one as 2025-06-30");
        }
    }
}
