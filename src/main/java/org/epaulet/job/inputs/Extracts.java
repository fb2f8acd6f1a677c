package org.epaulet.job.inputs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.epaulet.delivery.DeliveryFile;
import org.epaulet.delivery.Table;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outcome.Progress;

/**
 * The extract of the table that evaluations are read from, where they do not come with the delivery: taken aside, because a run
 * is known by its inputs, then kept in the run's folder, so that every restart reads what the run began with.
 */
public final class Extracts implements AutoCloseable {

    private static final String FILE = "evaluations.csv";

    private final Engine engine;
    private final String ofTheYear;
    private final Path aside;
    private final Progress progress;

    /**
     * Takes the year, which this process holds and lets go only afterwards, and where to tell how far the extract has come. The folder is
     * nobody else's: a process that was taken for dead, should it wake up, neither writes nor deletes beside the one that has the year.
     */
    public Extracts(Engine engine, int year, Progress progress) {
        this.engine = engine;
        this.ofTheYear = "extract-" + year;
        this.aside = engine.work().resolve(ofTheYear + "-" + UUID.randomUUID());
        this.progress = progress;
    }

    /** Returns where a run keeps its extract. */
    public static Optional<DeliveryFile> kept(JobDefinition definition, Path runFolder) {
        return file(definition, runFolder.resolve(FILE));
    }

    private static Optional<DeliveryFile> file(JobDefinition definition, Path file) {
        return Optional.ofNullable(definition.evaluations())
                .map(source -> new DeliveryFile(Table.EVALUATIONS, file, source.table(), DeliveryFile.Format.CSV));
    }

    /**
     * Takes an extract, if the definition names a table.
     *
     * @throws StoppedException when the table cannot be read
     */
    public Optional<DeliveryFile> take(JobDefinition definition) {
        Optional<DeliveryFile> extract = file(definition, aside.resolve(FILE));
        left().forEach(Folders::delete);
        extract.ifPresent(file -> {
            Folders.create(aside);
            progress.begin("read " + file.name(), 0);
            new EvaluationTable(engine.evaluationSource(), file.name()).extract(file.path(), aside, progress);
        });
        return extract;
    }

    /** Returns what processes that had the year before left. */
    private List<Path> left() {
        try (Stream<Path> folders = Files.list(engine.work())) {
            return folders.filter(folder -> folder.getFileName().toString().matches(ofTheYear + "(-.*)?"))
                    .toList();
        } catch (IOException failure) {
            throw Folders.unusable(engine.work(), failure);
        }
    }

    /** Returns the extract that a run began with; if it is no longer there, one taken now. */
    public Optional<DeliveryFile> takenFor(JobDefinition definition, Path runFolder) {
        Optional<DeliveryFile> kept = kept(definition, runFolder);
        return kept.filter(file -> Files.exists(file.path())).or(() -> take(definition));
    }

    /** Gives the extract to the run; one that the run keeps already is the same. */
    public static void keep(Optional<DeliveryFile> extract, Path runFolder) {
        extract.map(DeliveryFile::path)
                .filter(file -> !file.startsWith(runFolder))
                .ifPresent(file -> {
                    try {
                        Files.move(file, runFolder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
                    } catch (IOException failure) {
                        throw Folders.unusable(runFolder, failure);
                    }
                });
    }

    /** Deletes what was taken and no run keeps. */
    @Override
    public void close() {
        Folders.delete(aside);
    }

    /** Deletes the extract of a run that is published: what counted of it is in the run's evidence. */
    public static void forget(Path runFolder) {
        try {
            Files.deleteIfExists(runFolder.resolve(FILE));
        } catch (IOException failure) {
            throw Folders.unusable(runFolder, failure);
        }
    }
}
