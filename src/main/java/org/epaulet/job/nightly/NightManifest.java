package org.epaulet.job.nightly;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.epaulet.audit.ManifestFile;
import org.epaulet.delivery.FileCount;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.publication.ManifestDraft;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.RunStore.Run;

/** Draws up a night's manifest; that every row of the delivery is accounted for comes first. */
public final class NightManifest {

    private final NightWork work;
    private final IntakeStore intake;

    /** Takes what the night works on. */
    public NightManifest(NightWork work) {
        this.work = work;
        this.intake = work.intake();
    }

    /**
     * Returns the manifest of what is written.
     *
     * @throws StoppedException when rows are lost or told twice
     */
    public byte[] bytes() {
        Run now = work.runs().find(work.run().number()).orElseThrow();
        return ManifestFile.bytes(new ManifestDraft(work.context(), intake, work.outputs(), work.units())
                .ofNight(
                        now,
                        List.of(),
                        totals(),
                        work.runs().publishedBefore(now).orElse(null),
                        work.follows()));
    }

    /** Every row of the delivery is accepted, rejected or ignored, or nothing is published. */
    private SortedMap<String, String> totals() {
        long read = 0;
        long accepted = 0;
        long rejected = 0;
        long ignored = 0;
        for (FileCount count : intake.counts()) {
            read += count.read();
            accepted += count.accepted();
            rejected += count.rejected();
            ignored += count.ignored();
        }
        long told = intake.rejectCounts().stream()
                .mapToLong(IntakeStore.RejectCount::rows)
                .sum();
        if (read != accepted + rejected + ignored || rejected != told) {
            throw new StoppedException(
                    ExitStatus.FAILED,
                    "Nothing is published: %d rows were read, %d accepted, %d rejected (%d told) and %d ignored."
                            .formatted(read, accepted, rejected, told, ignored));
        }
        SortedMap<String, String> totals = new TreeMap<>();
        totals.put("rows_read", Long.toString(read));
        totals.put("rows_accepted", Long.toString(accepted));
        totals.put("rows_rejected", Long.toString(rejected));
        totals.put("rows_ignored", Long.toString(ignored));
        return totals;
    }
}
