package org.epaulet.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.epaulet.job.Jobs;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.run.RunBook;
import org.epaulet.job.store.RunStore.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code status RUN}. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Tells how far a run came, where it failed and why, and what a restart would do.")
final class StatusCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RUN", description = "Number of the run; `runs` lists them.")
    private long number;

    @Mixin
    private WorkOption work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Engine engine = work.open("status " + number)) {
            RunBook book = new RunBook(engine);
            Run run = book.run(number);
            out.println("Run %d: %s %d, %s, begun %s UTC%s"
                    .formatted(
                            run.number(),
                            run.job(),
                            run.year(),
                            book.state(run),
                            RunsCommand.time(run.started()),
                            run.ended() == null ? "" : ", ended " + RunsCommand.time(run.ended()) + " UTC"));
            book.fate(run).or(() -> Optional.ofNullable(run.message())).ifPresent(out::println);
            out.println();
            out.println("%-22s %-10s %12s %8s".formatted("step", "state", "rows", "begun"));
            book.steps(run)
                    .forEach(step -> out.println("%-22s %-10s %12d %7dx"
                            .formatted(step.name(), step.state(), step.rows(), step.executions())));
            out.println();
            out.println("%-32s %12s %12s %10s %10s".formatted("file", "read", "accepted", "rejected", "ignored"));
            book.counts(number)
                    .forEach(count -> out.println("%-32s %12d %12d %10d %10d"
                            .formatted(
                                    count.file(), count.read(), count.accepted(), count.rejected(), count.ignored())));
            out.println();
            out.println(book.restart(Jobs.of(run.job()), run));
            out.flush();
        }
        return 0;
    }
}
