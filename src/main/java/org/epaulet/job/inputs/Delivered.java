package org.epaulet.job.inputs;

import java.util.List;
import java.util.Optional;
import org.epaulet.delivery.DeliveryFile;
import org.epaulet.delivery.FileStamps;

/**
 * The files that a run reads.
 *
 * @param extract of a table of evaluations, if the job reads one
 * @param stamps how the delivery's files looked before their digests were taken
 */
public record Delivered(Optional<DeliveryFile> extract, FileStamps stamps) {

    /** Of a run that reads nothing. */
    public static final Delivered NOTHING = new Delivered(Optional.empty(), FileStamps.NONE);

    /**
     * Makes sure that what was read is what the digests name.
     *
     * @throws org.epaulet.job.outcome.StoppedException if somebody changed a file in between
     */
    public void requireUnchanged() {
        List<String> changed = stamps.changed();
        if (!changed.isEmpty()) {
            throw Intake.changedMeanwhile(changed.get(0));
        }
    }
}
