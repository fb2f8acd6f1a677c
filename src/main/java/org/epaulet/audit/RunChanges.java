package org.epaulet.audit;

import java.util.List;

/**
 * Who changed from one run to another, in which figure, because of which input.
 *
 * @param inputs what the runs were told differently, a sentence each: files, policy, definition, version
 * @param people how many the two runs have, together
 * @param changed those with another figure, by id
 */
public record RunChanges(long before, long after, List<String> inputs, long people, List<PersonChange> changed) {

    /**
     * One person's changes.
     *
     * @param causes the person's own rows that differ, or else what is shared with others
     */
    public record PersonChange(String person, List<FigureChange> figures, List<String> causes) {}

    /** A figure, by its column in the published files; null: none, or the person is not in that run. */
    public record FigureChange(String figure, String before, String after) {}
}
