package org.epaulet.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new TypeConversionException("'" + text + "' is no day; expected one as 2025-06-30");
        }
    }
}
