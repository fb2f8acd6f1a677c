package org.epaulet.job.yearend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.run.RunCycle;
import org.epaulet.report.Language;

/** A delivery published once, with its work folder open for questions. */
public final class PublishedYear implements AutoCloseable {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    public final Engine engine;
    public final Path out;
    public final Path folder;
    public final long run;

    private PublishedYear(Engine engine, Path out, Outcome outcome) {
        this.engine = engine;
        this.out = out;
        this.folder = outcome.folder();
        this.run = outcome.run();
    }

    public static PublishedYear golden(String year, Path temporary, PrivateKey key) {
        Engine engine = Engine.open(temporary.resolve("work"), Map.of(), "test");
        Path out = temporary.resolve("out");
        return new PublishedYear(engine, out, run(engine, GOLDEN.resolve(year).resolve("delivery"), out, key));
    }

    public static Outcome run(Engine engine, Path delivery, Path out, PrivateKey key) {
        Outcome outcome = new YearEnd(new RunCycle(engine, new Progress(), key))
                .run(new YearEndOptions(2025, delivery, out, null, null, Language.ZH));
        if (outcome.status() != ExitStatus.DONE) {
            throw new AssertionError(outcome.sentence());
        }
        return outcome;
    }

    /** Returns a copy of a golden delivery, to be changed. */
    public static Path delivery(String year, Path target) {
        copy(GOLDEN.resolve(year).resolve("delivery"), target);
        return target;
    }

    /** Copies a folder of files. */
    public static void copy(Path folder, Path target) {
        try (Stream<Path> files = Files.list(folder)) {
            Files.createDirectories(target);
            List<Path> all = files.toList();
            for (Path file : all) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
