package org.epaulet.job.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.epaulet.delivery.Reject;
import org.epaulet.evidence.TakenOver;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;

/**
 * The archived records to which those of a delivery come (R17): their blocks are taken over as they are, so their files keep their
 * numbers, and a new file gets a name behind all of theirs.
 *
 * @param folder of the earlier archive; null: there is none
 * @param files the names of its files, by number
 * @param prefix what new names begin with in the archive
 */
public record EvidenceBase(Path folder, List<String> files, String prefix) {

    /** There is no earlier archive. */
    public static final EvidenceBase NONE = new EvidenceBase(null, List.of(), "");

    /** The sign stands behind every character that the name of a delivered file begins with. */
    public static EvidenceBase of(Path folder, List<String> files, int correction) {
        return new EvidenceBase(folder, files, String.format(Locale.ROOT, "～correction-%05d/", correction));
    }

    /** Returns the names of all files, those of the delivery too. */
    List<String> files(List<String> delivered) {
        return Stream.concat(files.stream(), delivered.stream().map(this::archived))
                .toList();
    }

    String archived(String name) {
        return prefix + name;
    }

    String delivered(String archived) {
        return archived.substring(prefix.length());
    }

    Reject delivered(Reject reject) {
        return new Reject(
                reject.table(),
                delivered(reject.file()),
                reject.line(),
                reject.code(),
                reject.column(),
                reject.value(),
                reject.message(),
                reject.person());
    }

    /** Returns whether the file of that name in the archive is an earlier one. */
    boolean holds(String archived) {
        return folder != null && files.contains(archived);
    }

    /**
     * Takes the earlier blocks over; asked again, it changes nothing.
     *
     * @throws StoppedException if they are no longer there
     */
    void link(Path target) {
        if (folder == null) {
            return;
        }
        try {
            TakenOver.blocks(folder, target);
        } catch (NoSuchFileException gone) {
            throw new StoppedException(
                    ExitStatus.FAILED,
                    "The archived evidence of the version before is no longer in the work folder; restore it, or send a"
                            + " whole delivery.",
                    gone);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
