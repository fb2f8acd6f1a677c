package org.epaulet.job.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.epaulet.job.database.NamedDatabase;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.files.ScratchFolder;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.run.RunCycle;
import org.epaulet.job.yearend.YearEnd;
import org.epaulet.job.yearend.YearEndOptions;

/**
 * Shows who would come out otherwise under a draft of a policy. Both years are computed in a folder of their own, which is
 * deleted afterwards; the year as it stands is taken from its publication where that is of the same inputs. Nothing is
 * published, and no run is kept.
 */
public final class WhatIf {

    private final Path work;
    private final Map<String, String> environment;
    private final Progress progress;

    /**
     * Takes the work folder, the environment that may name its database, and where to tell how far it has come.
     */
    public WhatIf(Path work, Map<String, String> environment, Progress progress) {
        this.work = work;
        this.environment = environment;
        this.progress = progress;
    }

    /**
     * What would change, and how it ended.
     *
     * @param lines to show
     */
    public record Answer(ExitStatus status, List<String> lines) {}

    /**
     * Computes the year under the draft and compares it with the year as it stands.
     *
     * @param options of the year as it stands
     * @throws StoppedException when the options or the delivery stand in the way
     */
    public Answer ask(YearEndOptions options, Path draft) {
        try (ScratchFolder scratch = ScratchFolder.of(work.toAbsolutePath(), "what-if")) {
            Outcome asDrafted = compute(with(options, draft, scratch.resolve("out-draft")), scratch.resolve("draft"));
            if (asDrafted.status() != ExitStatus.DONE) {
                return new Answer(asDrafted.status(), List.of("Under the draft: " + asDrafted.sentence()));
            }
            Optional<Path> published = published(options);
            Outcome asItStands = published.isPresent()
                    ? null
                    : compute(with(options, options.policy(), scratch.resolve("out")), scratch.resolve("now"));
            if (asItStands != null && asItStands.status() != ExitStatus.DONE) {
                return new Answer(asItStands.status(), List.of("As it stands: " + asItStands.sentence()));
            }
            List<String> lines = new ArrayList<>();
            lines.add(
                    published.isPresent()
                            ? "Compared with the year that is published in " + published.get() + "."
                            : "Compared with the year as the job's policy has it, which is not published.");
            lines.addAll(
                    new OutcomeDifference(published.orElseGet(() -> asItStands.folder()), asDrafted.folder()).told());
            return new Answer(ExitStatus.DONE, lines);
        }
    }

    private Optional<Path> published(YearEndOptions options) {
        try (Engine engine = Engine.open(work, environment, "what-if of year " + options.year())) {
            return new YearEnd(new RunCycle(engine, progress)).published(options);
        }
    }

    private Outcome compute(YearEndOptions options, Path folder) {
        try (Engine engine =
                Engine.open(folder, NamedDatabase.sourceAlone(environment), "what-if of year " + options.year())) {
            return new YearEnd(new RunCycle(engine, progress)).run(options);
        }
    }

    private static YearEndOptions with(YearEndOptions options, Path policy, Path out) {
        return new YearEndOptions(options.year(), options.data(), out, policy, options.job(), options.language());
    }
}
