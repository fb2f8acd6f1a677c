package org.epaulet.job.store;

import java.util.Arrays;
import java.util.List;

/** Lists of codes in one column; a code never holds a line break, which the delivery's values are cut at. */
final class Texts {

    private static final String SEPARATOR = "\n";

    private Texts() {}

    static String join(List<String> texts) {
        return String.join(SEPARATOR, texts);
    }

    static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(SEPARATOR, -1));
    }
}
