package org.epaulet.job.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.epaulet.delivery.FileDigest;
import org.epaulet.job.files.Folders;
import org.epaulet.job.standing.KeptStand;
import org.epaulet.job.standing.Stand;
import org.epaulet.job.store.OutputStore;
import org.epaulet.report.Book;
import org.epaulet.report.NightReports;
import org.epaulet.report.Piece;
import org.epaulet.report.Reports;
import org.epaulet.workbook.WrittenBook;

/** Writes what a night tells: everything that it publishes but the manifest. */
public final class NightOutputs {

    private final NightWork work;
    private final OutputStore outputs;

    /** Takes what the night works on. */
    public NightOutputs(NightWork work) {
        this.work = work;
        this.outputs = work.outputs();
    }

    /** Computes and writes everything; returns how many people stand somewhere. */
    public long write() throws IOException {
        NightStanding standing = new NightStanding(work);
        List<Stand> stands = standing.stands();
        KeptStands.keep(
                work.context().work(),
                stands.parallelStream().map(KeptStand::of).toList());
        NightReports reports = new NightReports(
                work.policy(),
                work.year(),
                standing.told(stands),
                work.context().language());
        Path parts = Folders.create(work.context().work().resolve(Folders.PARTS));
        int rows = work.context().definition().partitions().rows();
        Map<String, String> states = reports.pieces().parallelStream()
                .collect(Collectors.toMap(Piece::fileName, piece -> piece.write(parts, rows)));
        fill(reports, parts, states);
        return stands.size();
    }

    private void fill(NightReports reports, Path parts, Map<String, String> states) throws IOException {
        Path staging = work.publication().staging();
        Folders.delete(staging);
        Folders.create(staging);
        for (Piece csv : reports.csvFiles()) {
            Path target = staging.resolve(csv.fileName());
            Files.copy(parts.resolve(csv.fileName()), target, StandardCopyOption.REPLACE_EXISTING);
            Folders.ownOnly(target);
            outputs.finishFile(new OutputStore.Output(csv.fileName(), FileDigest.sha256(target), null));
        }
        Book book = reports.book();
        WrittenBook written = book.assemble(parts, states, staging.resolve(book.fileName()));
        outputs.finishFile(new OutputStore.Output(book.fileName(), written.sha256(), written.contentSha256()));
    }

    /** What was written and is no longer there, or no longer as it was, is written again. */
    void complete() throws IOException {
        for (OutputStore.Output file : outputs.files()) {
            Path staged = work.publication().staging().resolve(file.name());
            if (!Files.exists(staged) || !FileDigest.sha256(staged).equals(file.sha256())) {
                write();
                return;
            }
        }
    }

    /** Returns the rejects: what is published alone of a night that stops at their limit. */
    Piece rejects() {
        return Reports.rejects(work.policy(), work.rows());
    }
}
