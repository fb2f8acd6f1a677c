package org.epaulet.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.epaulet.job.correction.Correction;
import org.epaulet.job.correction.CorrectionOptions;
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

    @Mixin
    private LanguageOption language;

    @Mixin
    private Running running;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CorrectionOptions options = new CorrectionOptions(year, data, out, job, language.language());
        return Told.outcome(
                spec,
                running.run(
                        "run correction --year " + year,
                        (engine, cycle) -> new Correction(engine, cycle).run(options)));
    }
}
