package org.epaulet.job.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a check has found, a sentence each.
 *
 * @param folder where the folder is not as it was published
 * @param basis where what it rests on is missing, damaged or changed: evidence, rows received, versions before
 * @param figures where what is computed again is not what was published or kept
 * @param notices what was not checked, and why
 */
record Findings(List<String> folder, List<String> basis, List<String> figures, List<String> notices) {

    Findings() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Returns the verdict on the folder of that run. */
    Verification.Verdict verdict(long run, boolean computedAgain) {
        return new Verification.Verdict(
                run,
                computedAgain,
                List.copyOf(folder),
                List.copyOf(basis),
                List.copyOf(figures),
                List.copyOf(notices));
    }

    static List<String> together(List<String> folder, List<String> basis, List<String> figures) {
        return Stream.of(folder, basis, figures).flatMap(List::stream).toList();
    }
}
