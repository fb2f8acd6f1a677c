package org.epaulet.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.epaulet.job.nightly.Nightly;
import org.epaulet.job.nightly.NightlyOptions;
import org.epaulet.job.nightly.NightlyOrder;
import org.epaulet.job.outcome.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run nightly}. */
@Command(
        name = "nightly",
        mixinStandardHelpOptions = true,
        description = "The provisional standing of the year on one of its days, for HR; nothing is paid.")
final class NightlyCommand implements Callable<Integer> {

    @Option(
            names = "--date",
            required = true,
            paramLabel = "D",
            description = "The last day that counts, as 2025-06-30; the year is the one it lies in.")
    private LocalDate date;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The delivery.")
    private Path data;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where the nights are published: in its folder YEAR-nightly, each under its day.")
    private Path out;

    @Option(names = "--policy", paramLabel = "FILE", description = "The policy (default: the one the job names).")
    private Path policy;

    @Option(names = "--job", paramLabel = "FILE", description = "The job's definition (default: jobs/nightly.yaml).")
    private Path job;

    @Mixin
    private LanguageOption language;

    @Option(
            names = "--accept-removed",
            description =
                    "Files that are no longer delivered were removed on purpose: what they contributed is left out.")
    private boolean acceptRemoved;

    @Option(
            names = "--from-nothing",
            description = "Reads and computes everything, as if there were no earlier night to go on from.")
    private boolean fromNothing;

    @Mixin
    private Running running;

    @Mixin
    private Notice notice;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return notice.of(spec, "nightly", "date=" + date, true, this::run);
    }

    private Outcome run() {
        NightlyOrder order = NightlyOrder.of(
                new NightlyOptions(date, data, out, policy, job, language.language(), acceptRemoved, fromNothing));
        return running.run(
                "run nightly --date " + date, (engine, cycle) -> notice.counted(engine, new Nightly(cycle).run(order)));
    }
}
