package org.epaulet.job.yearend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.epaulet.delivery.FileDigest;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.run.RunCycle;
import org.epaulet.report.Language;

/** A year-end run in this process, with a work folder and an out folder of its own. */
public record Year(Path folder, Path delivery, Path job, Map<String, String> environment) {

    static final int NUMBER = 2025;

    /** A run on the embedded database. */
    public static Year embedded(Path folder, Path delivery) {
        return new Year(folder, delivery, null, Map.of());
    }

    public Year with(Path definition) {
        return new Year(folder, delivery, definition, environment);
    }

    public Path work() {
        return folder.resolve("work");
    }

    public Path out() {
        return folder.resolve("out");
    }

    /** Runs it and returns how it ended. */
    public Outcome run() {
        YearEndOrder order = YearEndOrder.of(new YearEndOptions(NUMBER, delivery, out(), null, job, Language.ZH));
        try (Engine engine = Engine.open(work(), environment, "a test")) {
            return new YearEnd(new RunCycle(engine, new Progress())).run(order);
        }
    }

    /** Returns how a user starts it, in a process of its own. */
    public String[] command() {
        return new String[] {
            "run",
            "year-end",
            "--year",
            String.valueOf(NUMBER),
            "--data",
            delivery.toString(),
            "--out",
            out().toString(),
            "--work",
            work().toString(),
            "--job",
            job.toString()
        };
    }

    /** Returns the digests of what was published, by name. */
    public SortedMap<String, String> published() {
        SortedMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(out().resolve(String.valueOf(NUMBER)))) {
            files.forEach(file -> digests.put(file.getFileName().toString(), FileDigest.sha256(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return digests;
    }
}
