package org.epaulet.job.outputs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.epaulet.delivery.FileDigest;
import org.epaulet.job.engine.Blocks;
import org.epaulet.job.engine.Steps;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.store.OutputStore;
import org.epaulet.job.store.OutputStore.Output;
import org.epaulet.report.Book;
import org.epaulet.report.Outputs;
import org.epaulet.report.Piece;
import org.epaulet.workbook.WrittenBook;

/** Puts the pieces together into the files of the folder that will be published. */
public final class AssembleOutputs implements Steps.Plan<AssembleOutputs.Target> {

    /** A file to put together. */
    public sealed interface Target {

        /** A workbook out of its sheets. */
        record OfBook(Book book) implements Target {}

        /** A CSV file, which is a piece already. */
        record OfCsv(Piece csv) implements Target {}
    }

    private final Outputs reports;
    private final Path parts;
    private final Path staging;
    private final OutputStore outputs;
    private final Consumer<String> csvWritten;
    private final Progress progress;

    /**
     * Takes the folder with the parts and the one that is filled from them.
     *
     * @param csvWritten is told the name of each CSV file once it is there
     */
    public AssembleOutputs(
            Outputs reports,
            Path parts,
            Path staging,
            OutputStore outputs,
            Consumer<String> csvWritten,
            Progress progress) {
        this.reports = reports;
        this.parts = parts;
        this.staging = Folders.create(staging);
        Folders.deleteUnfinished(staging);
        this.outputs = outputs;
        this.csvWritten = csvWritten;
        this.progress = progress;
    }

    @Override
    public List<Target> partitions() {
        List<Target> targets = new ArrayList<>();
        reports.books().forEach(book -> targets.add(new Target.OfBook(book)));
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

    /** Puts together again what is no longer there, or no longer as it was. */
    public void complete() {
        Map<String, String> digests = outputs.files().stream().collect(Collectors.toMap(Output::name, Output::sha256));
        for (Target target : partitions()) {
            Path file = staging.resolve(name(target));
            if (!Files.exists(file) || !FileDigest.sha256(file).equals(digests.get(name(target)))) {
                assemble(target);
            }
        }
    }

    /** Returns the totals that the sheets show, by sheet and column. */
    public Map<String, Map<String, Long>> sheetTotals() {
        return reports.sheetTotals(outputs.parts());
    }

    private static String name(Target target) {
        return target instanceof Target.OfBook book
                ? book.book().fileName()
                : ((Target.OfCsv) target).csv().fileName();
    }

    private static List<Piece> pieces(Target target) {
        return target instanceof Target.OfBook book ? book.book().sheets() : List.of(((Target.OfCsv) target).csv());
    }

    private long assemble(Target target) {
        Map<String, Long> checksums = outputs.checksums();
        for (Piece piece : pieces(target)) {
            Long written = checksums.get(piece.fileName());
            if (written == null || written != Checksum.of(parts.resolve(piece.fileName()))) {
                throw new StoppedException(
                        ExitStatus.FAILED,
                        "Nothing is published: " + piece.fileName()
                                + " in the work folder is no longer as it was written; start a new run.");
            }
        }
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
            Output written = new Output(csv.fileName(), FileDigest.sha256(target), null);
            csvWritten.accept(csv.fileName());
            return written;
        } catch (IOException failure) {
            throw Folders.unusable(staging, failure);
        }
    }
}
