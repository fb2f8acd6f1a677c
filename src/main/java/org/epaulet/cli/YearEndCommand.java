package org.epaulet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.epaulet.job.Engine;
import org.epaulet.job.Outcome;
import org.epaulet.job.Progress;
import org.epaulet.job.RunCycle;
import org.epaulet.job.WhatIf;
import org.epaulet.job.YearEnd;
import org.epaulet.job.YearEndOptions;
import org.epaulet.job.YearEndOrder;
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

    /** The language of headings in workbooks. */
    enum Headings {
        ZH,
        EN
    }

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

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "Language of the workbooks' headings (default: ${DEFAULT-VALUE}).")
    private Headings language;

    @Option(
            names = "--what-if",
            paramLabel = "FILE",
            description = "A draft of a policy: shows who would come out otherwise, publishes nothing.")
    private Path draft;

    @Mixin
    private WorkOption work;

    @Mixin
    private KeyOption key;

    @Mixin
    private Notice notice;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        YearEndOptions options =
                new YearEndOptions(year, data, out, policy, job, language.name().toLowerCase(Locale.ROOT));
        Progress progress = new Progress();
        if (draft != null) {
            return whatIf(options, progress);
        }
        return notice.of(spec, "year-end", "year=" + year, false, () -> run(options, progress));
    }

    private Outcome run(YearEndOptions options, Progress progress) {
        PrivateKey signing = key.key();
        YearEndOrder order = YearEndOrder.of(options);
        try (Interruption interruption = Interruption.listen();
                Engine engine = work.open("run year-end --year " + year);
                ProgressLine line =
                        ProgressLine.show(progress, spec.commandLine().getErr())) {
            RunCycle cycle = new RunCycle(engine, progress, signing);
            interruption.stops(cycle::stop);
            Outcome outcome = new YearEnd(cycle).run(order);
            line.end();
            return notice.counted(engine, outcome);
        }
    }

    private int whatIf(YearEndOptions options, Progress progress) {
        WhatIf.Answer answer;
        try (ProgressLine line = ProgressLine.show(progress, spec.commandLine().getErr())) {
            answer = work.whatIf(progress).ask(options, draft);
            line.end();
        }
        PrintWriter writer = spec.commandLine().getOut();
        answer.lines().forEach(writer::println);
        writer.flush();
        return answer.status().code();
    }
}
