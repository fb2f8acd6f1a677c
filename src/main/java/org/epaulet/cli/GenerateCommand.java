package org.epaulet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.epaulet.delivery.synthetic.SyntheticDelivery;
import org.epaulet.delivery.synthetic.SyntheticPlan;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.policy.reading.PolicyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code generate}. */
@Command(name = "generate", mixinStandardHelpOptions = true, description = "Writes a synthetic delivery.")
final class GenerateCommand implements Callable<Integer> {

    @Option(names = "--people", required = true, paramLabel = "N", description = "How many people.")
    private int people;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "The same seed gives the same bytes.")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "An empty folder, or a new one.")
    private Path out;

    @Option(
            names = "--year",
            paramLabel = "Y",
            defaultValue = "2025",
            description = "Assessment year (default: ${DEFAULT-VALUE}).")
    private int year;

    @Option(
            names = "--records",
            paramLabel = "N",
            defaultValue = "" + SyntheticPlan.USUAL_RECORDS_PER_PERSON,
            description = "Evaluation records a person, about (default: ${DEFAULT-VALUE}).")
    private int records;

    @Option(names = "--split", description = "A file of evaluations for each month, instead of one.")
    private boolean split;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "The delivery fits this policy: its year, components, grades, tiers, events and absences.")
    private Path policy;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        SyntheticPlan plan = plan();
        try {
            long rows = policy == null
                    ? SyntheticDelivery.write(plan, out)
                    : SyntheticDelivery.write(plan, PolicyReader.read(policy), out);
            spec.commandLine()
                    .getOut()
                    .println("Wrote " + out + ": " + people + " people, " + rows + " evaluation records.");
            return 0;
        } catch (IOException failure) {
            throw Folders.unusable(out, failure);
        }
    }

    private SyntheticPlan plan() {
        try {
            return new SyntheticPlan(people, seed, year, records, split);
        } catch (IllegalArgumentException wrong) {
            throw new StoppedException(ExitStatus.USAGE, wrong.getMessage(), wrong);
        }
    }
}
