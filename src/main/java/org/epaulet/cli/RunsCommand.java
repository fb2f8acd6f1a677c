package org.epaulet.cli;

import java.io.PrintWriter;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.engine.StepLine;
import org.epaulet.job.run.RunBook;
import org.epaulet.job.store.RunStore.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code runs}. */
@Command(name = "runs", mixinStandardHelpOptions = true, description = "Lists every run.")
final class RunsCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    @Mixin
    private WorkOption work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Engine engine = work.open("runs")) {
            RunBook book = new RunBook(engine);
            List<Run> runs = book.runs();
            if (runs.isEmpty()) {
                out.println("There is no run yet.");
            } else {
                out.println("%4s  %-10s %4s  %-9s  %-22s %12s  %-19s  %-19s"
                        .formatted("run", "job", "year", "state", "step", "rows", "begun (UTC)", "ended (UTC)"));
            }
            runs.forEach(run -> out.println(line(run, book.state(run), book.steps(run))));
            out.flush();
        }
        return 0;
    }

    private static String line(Run run, String state, List<StepLine> steps) {
        StepLine last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        return "%4d  %-10s %4d  %-9s  %-22s %12d  %-19s  %-19s"
                .formatted(
                        run.number(),
                        run.job(),
                        run.year(),
                        state,
                        last == null ? "" : last.name(),
                        steps.stream().mapToLong(StepLine::rows).max().orElse(0),
                        time(run.started()),
                        time(run.ended()));
    }

    static String time(LocalDateTime time) {
        return time == null ? "" : time.atOffset(ZoneOffset.UTC).format(TIME);
    }
}
