package org.epaulet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.epaulet.job.comparison.WhatIf;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.yearend.YearEnd;
import org.epaulet.job.yearend.YearEndOptions;
import org.epaulet.job.yearend.YearEndOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run year-end}. */
@Command(
        name = "year-end",
        mixinStandardHelpOptions = true,
        description = "From a delivered folder to the workbooks that finance and HR sign.")
final class YearEndCommand implements Callable<Integer> {

    @Option(names = "--year", required = true, paramLabel = "Y", description = "Assessment year.")
    private int year;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The delivery.")
    private Path data;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the year's folder is published.")
    private Path out;

    @Option(names = "--policy", paramLabel = "FILE", description = "The policy (default: the one the job names).")
    private Path policy;

    @Option(names = "--job", paramLabel = "FILE", description = "The job's definition (default: jobs/year-end.yaml).")
    private Path job;

    @Mixin
    private LanguageOption language;

    @Option(
            names = "--what-if",
            paramLabel = "FILE",
            description = "A draft of a policy: shows who would come out otherwise, publishes nothing.")
    private Path draft;

    @Mixin
    private Running running;

    @Mixin
    private Notice notice;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        YearEndOptions options = new YearEndOptions(year, data, out, policy, job, language.language());
        return draft == null ? notice.of(spec, "year-end", "year=" + year, false, () -> run(options)) : whatIf(options);
    }

    private Outcome run(YearEndOptions options) {
        YearEndOrder order = YearEndOrder.of(options);
        return running.run(
                "run year-end --year " + year,
                (engine, cycle) -> notice.counted(engine, new YearEnd(cycle).run(order)));
    }

    private int whatIf(YearEndOptions options) {
        WhatIf.Answer answer = running.ask(options, draft);
        PrintWriter writer = spec.commandLine().getOut();
        answer.lines().forEach(writer::println);
        writer.flush();
        return answer.status().code();
    }
}
