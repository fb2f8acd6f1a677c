package org.epaulet.cli;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.epaulet.job.Correction;
import org.epaulet.job.CorrectionOptions;
import org.epaulet.job.Engine;
import org.epaulet.job.Outcome;
import org.epaulet.job.Progress;
import org.epaulet.job.RunCycle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run correction}. */
@Command(
        name = "correction",
        mixinStandardHelpOptions = true,
        description = "Corrects a locked year by late records and decisions; what was published stays as it is.")
final class CorrectionCommand implements Callable<Integer> {

    @Option(names = "--year", required = true, paramLabel = "Y", description = "Assessment year, locked or paid.")
    private int year;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "The delivery: whole with the table people; without it, rows that come to those sent before.")
    private Path data;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where the correction's folder is published.")
    private Path out;

    @Option(names = "--job", paramLabel = "FILE", description = "The job's definition (default: jobs/correction.yaml).")
    private Path job;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "Language of the workbook's headings (default: ${DEFAULT-VALUE}).")
    private YearEndCommand.Headings language;

    @Mixin
    private WorkOption work;

    @Mixin
    private KeyOption key;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrivateKey signing = key.key();
        Progress progress = new Progress();
        try (Interruption interruption = Interruption.listen();
                Engine engine = work.open("run correction --year " + year);
                ProgressLine line =
                        ProgressLine.show(progress, spec.commandLine().getErr())) {
            RunCycle cycle = new RunCycle(engine, progress, signing);
            interruption.stops(cycle::stop);
            Outcome outcome = new Correction(engine, cycle)
                    .run(new CorrectionOptions(
                            year, data, out, job, language.name().toLowerCase(Locale.ROOT)));
            line.end();
            return Told.outcome(spec, outcome);
        }
    }
}
