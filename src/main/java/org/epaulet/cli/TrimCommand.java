package org.epaulet.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.epaulet.job.Trimming;
import org.epaulet.job.engine.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code trim}. */
@Command(
        name = "trim",
        mixinStandardHelpOptions = true,
        description =
                "Deletes by age what is neither published nor can be restarted, and the metadata of steps of what is"
                        + " published.")
final class TrimCommand implements Callable<Integer> {

    @Option(
            names = "--older-than",
            required = true,
            paramLabel = "DAYS",
            description = "Runs that were begun more than so many days ago.")
    private int days;

    @Mixin
    private WorkOption work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (days < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--older-than is " + days + "; expected a number of days from 0");
        }
        try (Engine engine = work.open("trim --older-than " + days)) {
            List<String> sentences = new Trimming(engine).olderThan(days);
            PrintWriter out = spec.commandLine().getOut();
            sentences.forEach(out::println);
            if (sentences.isEmpty()) {
                out.println("Nothing is older than " + days + " days and of no use any more.");
            }
            out.flush();
        }
        return 0;
    }
}
