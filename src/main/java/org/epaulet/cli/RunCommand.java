package org.epaulet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code run JOB}. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Runs a job.")
final class RunCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Missing job; expected one of: "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
