package org.epaulet.cli;

import java.io.PrintWriter;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import picocli.CommandLine.Model.CommandSpec;

/** Tells how a run ended. */
final class Told {

    private Told() {}

    static int outcome(CommandSpec spec, Outcome outcome) {
        PrintWriter writer = outcome.status() == ExitStatus.DONE
                ? spec.commandLine().getOut()
                : spec.commandLine().getErr();
        outcome.notices().forEach(writer::println);
        writer.println(outcome.sentence());
        writer.flush();
        return outcome.status().code();
    }
}
