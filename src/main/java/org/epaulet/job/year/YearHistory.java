package org.epaulet.job.year;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.epaulet.job.publication.Place;
import org.epaulet.job.store.RunStore;

/** What is on record of a year, as lines for people. */
public final class YearHistory {

    private YearHistory() {}

    /** Returns the lines, what came first first. */
    public static List<String> lines(YearRecord record) {
        List<String> lines = new ArrayList<>();
        lines.add("Year %d is %s.".formatted(record.year(), record.state()));
        if (record.published() != null) {
            lines.add("  calculated by run %d, ended %s UTC, manifest %s"
                    .formatted(
                            record.published().number(),
                            RunStore.told(record.published().ended()),
                            record.published().manifestDigest()));
        }
        record.transitions()
                .forEach(done -> lines.add("  %-8s %s by %s, said %s UTC, run %d, manifest %s%s"
                        .formatted(
                                done.act().name().toLowerCase(Locale.ROOT),
                                done.on(),
                                done.by(),
                                RunStore.told(done.recorded()),
                                done.run(),
                                done.manifest(),
                                done.reason() == null ? "" : ": " + done.reason())));
        if (record.state() == YearState.POSTED) {
            lines.add("It can be locked from " + record.lockable() + ".");
        }
        record.corrections()
                .forEach(run -> lines.add("  correction %d by run %d, ended %s UTC, manifest %s: %s"
                        .formatted(
                                run.correction(),
                                run.number(),
                                RunStore.told(run.ended()),
                                run.manifestDigest(),
                                Place.ofCorrection(Path.of(run.out()), run.year(), run.correction())
                                        .folder())));
        return lines;
    }
}
