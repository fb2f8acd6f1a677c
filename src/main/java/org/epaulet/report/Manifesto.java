package org.epaulet.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the figures were made of and by: what the sheet 口径 shows.
 *
 * @param bureaus names of the units at the top, by their codes, in the order of these
 * @param policySha256 digest of the policy file
 * @param version of the software
 * @param inputs by file
 */
public record Manifesto(Map<String, String> bureaus, String policySha256, String version, List<InputFile> inputs) {

    public Manifesto {
        bureaus = Collections.unmodifiableMap(new LinkedHashMap<>(bureaus));
        inputs = List.copyOf(inputs);
    }

    boolean severalBureaus() {
        return bureaus.size() > 1;
    }

    String bureau(String code) {
        return bureaus.getOrDefault(code, code);
    }
}
