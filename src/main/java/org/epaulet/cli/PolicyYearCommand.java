package org.epaulet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.epaulet.job.nightly.NightlyOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code policy year}. */
@Command(
        name = "year",
        mixinStandardHelpOptions = true,
        description = "Prints the assessment year that a day lies in, as a night of that day takes it.")
final class PolicyYearCommand implements Callable<Integer> {

    @Option(names = "--date", required = true, paramLabel = "D", description = "The day, as 2025-06-30.")
    private LocalDate date;

    @Option(names = "--policy", paramLabel = "FILE", description = "The policy (default: the one the job names).")
    private Path policy;

    @Option(names = "--job", paramLabel = "FILE", description = "The job's definition (default: jobs/nightly.yaml).")
    private Path job;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(NightlyOrder.year(date, job, policy));
        out.flush();
        return 0;
    }
}
