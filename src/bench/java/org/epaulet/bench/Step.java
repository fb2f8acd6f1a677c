package org.epaulet.bench;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process told about a step of its work.
 *
 * @param processor seconds of processor time; NaN where it did not tell
 */
record Step(String name, double seconds, double processor) {

    static final Step NONE = new Step("", Double.NaN, Double.NaN);

    private static final Pattern LINE =
            Pattern.compile("([^:]+): (?:[0-9,]+ rows, )?([0-9.]+) s(?:, processor ([0-9.]+) s)?");

    /** Reads lines such as {@code step: 1.2 s}, {@code step: 300 rows, 1.2 s} and {@code step: 1.2 s, processor 2.1 s}. */
    static Optional<Step> read(String line) {
        Matcher step = LINE.matcher(line);
        return step.matches()
                ? Optional.of(new Step(
                        step.group(1),
                        Double.parseDouble(step.group(2)),
                        step.group(3) == null ? Double.NaN : Double.parseDouble(step.group(3))))
                : Optional.empty();
    }
}
