package org.epaulet.job.outputs;

import java.util.ArrayList;
import java.util.List;
import org.epaulet.delivery.FileCount;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;

/** Whether totals that ought to be the same are: every difference is remembered, so that all are told at once. */
public final class Agreement {

    private final List<String> differences = new ArrayList<>();

    /** Remembers a difference, if there is one, between two places where a total stands; the words name both. */
    public void same(String what, long left, long right) {
        if (left != right) {
            differences.add(what + " differ: " + left + " and " + right);
        }
    }

    /** Sees that no row of a delivery was lost or counted twice. */
    public void rowsReadAreAccountedFor(List<FileCount> counts) {
        for (FileCount count : counts) {
            same(
                    "rows read and accounted for in " + count.file(),
                    count.read(),
                    count.accepted() + count.rejected() + count.ignored());
        }
    }

    /**
     * Lets nothing be published of which anything differs.
     *
     * @throws StoppedException when it does; the sentence names what and by how much
     */
    public void require() {
        if (!differences.isEmpty()) {
            throw new StoppedException(
                    ExitStatus.FAILED,
                    "Nothing is published, the totals do not agree: " + String.join("; ", differences)
                            + ". Keep the work folder and report it.");
        }
    }
}
