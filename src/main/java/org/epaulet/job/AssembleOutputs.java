package org.epaulet.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.epaulet.delivery.FileDigest;
import org.epaulet.job.store.OutputStore;
import org.epaulet.job.store.OutputStore.Output;
import org.epaulet.report.Book;
import org.epaulet.report.Piece;
import org.epaulet.report.Reports;
import org.epaulet.workbook.WrittenBook;

/** Puts the pieces together into the files of the folder that will be published. */
final class AssembleOutputs implements Steps.Plan<AssembleOutputs.Target> {

    /** A file to put together. */
    sealed interface Target {

        /** A workbook out of its sheets. */
        record OfBook(Book book) implements Target {}

        /** A CSV file, which is a piece already. */
        record OfCsv(Piece csv) implements Target {}
    }

    private final Reports reports;
    private final Path parts;
    private final Path staging;
    private final OutputStore outputs;
    private final Progress progress;

    AssembleOutputs(Reports reports, Path parts, Path staging, OutputStore outputs, Progress progress) {
        this.reports = reports;
        this.parts = parts;
        this.staging = Folders.create(staging);
        this.outputs = outputs;
        this.progress = progress;
    }

    @Override
    public List<Target> partitions() {
        List<Target> targets = new java.util.ArrayList<>();
        targets.add(new Target.OfBook(reports.payroll()));
        targets.add(new Target.OfBook(reports.hr()));
        reports.csvFiles().forEach(csv -> targets.add(new Target.OfCsv(csv)));
        return targets;
    }

    @Override
    public long rows() {
        return partitions().size();
    }

    @Override
    public Steps.Flow<?> flow(Target target) {
        Blocks blocks = new Blocks(0, 1, only -> assemble(target), progress);
        return new Steps.Flow<>(blocks, blocks);
    }

    private long assemble(Target target) {
        outputs.finishFile(
                target instanceof Target.OfBook book ? written(book.book()) : copied(((Target.OfCsv) target).csv()));
        return 1;
    }

    private Output written(Book book) {
        WrittenBook written = book.assemble(parts, outputs.parts(), staging.resolve(book.fileName()));
        return new Output(book.fileName(), written.sha256(), written.contentSha256());
    }

    private Output copied(Piece csv) {
        Path target = staging.resolve(csv.fileName());
        try {
            Files.copy(parts.resolve(csv.fileName()), target, StandardCopyOption.REPLACE_EXISTING);
            Folders.ownOnly(target);
            return new Output(csv.fileName(), FileDigest.sha256(target), null);
        } catch (IOException failure) {
            throw Folders.unusable(staging, failure);
        }
    }
}
