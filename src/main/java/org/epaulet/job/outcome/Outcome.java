package org.epaulet.job.outcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a run ended.
 *
 * @param run its number
 * @param folder what was published; null: nothing
 * @param sentence what to tell the user
 * @param notices what else was noticed, a sentence each
 */
public record Outcome(ExitStatus status, long run, Path folder, String sentence, List<String> notices) {

    /** Returns the same end with one more thing noticed. */
    public Outcome noticing(String notice) {
        List<String> all = new ArrayList<>(notices);
        all.add(notice);
        return new Outcome(status, run, folder, sentence, List.copyOf(all));
    }
}
