package org.epaulet.job.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    public long write() {
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
        Folders.delete(work.publication().staging());
        Path staging = Folders.create(work.publication().staging());
        // side by side, and the one that takes longest first
        Stream<Supplier<OutputStore.Output>> files = Stream.concat(
                Stream.of(() -> book(reports.book(), parts, staging)),
                reports.csvFiles().stream().map(csv -> () -> csv(csv, parts, staging)));
        files.parallel().map(Supplier::get).toList().forEach(outputs::finishFile);
        return stands.size();
    }

    private OutputStore.Output csv(Piece csv, Path parts, Path staging) {
        csv.write(parts, rows());
        Path target = staging.resolve(csv.fileName());
        try {
            Files.copy(parts.resolve(csv.fileName()), target, StandardCopyOption.REPLACE_EXISTING);
            Folders.ownOnly(target);
        } catch (IOException failure) {
            throw Folders.unusable(staging, failure);
        }
        return new OutputStore.Output(csv.fileName(), FileDigest.sha256(target), null);
    }

    private OutputStore.Output book(Book book, Path parts, Path staging) {
        Map<String, String> states = book.sheets().parallelStream()
                .collect(Collectors.toMap(Piece::fileName, sheet -> sheet.write(parts, rows())));
        WrittenBook written = book.assemble(parts, states, staging.resolve(book.fileName()));
        return new OutputStore.Output(book.fileName(), written.sha256(), written.contentSha256());
    }

    private int rows() {
        return work.context().definition().partitions().rows();
    }

    /** What was written and is no longer there, or no longer as it was, is written again. */
    void complete() {
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
