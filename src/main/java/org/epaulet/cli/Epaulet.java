package org.epaulet.cli;

import java.util.Locale;
import org.epaulet.job.publication.Software;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of Epaulet 肩章. */
@Command(
        name = "epaulet",
        mixinStandardHelpOptions = true,
        versionProvider = Epaulet.Version.class,
        description = "The assessment year of auxiliary police: score, grade, tier, pay, contract candidates.")
public final class Epaulet implements Runnable {

    private final Interruption interruption;

    @Spec
    private CommandSpec spec;

    private Epaulet(Interruption interruption) {
        this.interruption = interruption;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Missing command; expected one of: "
                        + String.join(", ", spec.subcommands().keySet()));
    }

    /** Returns how the process is interrupted that the command runs in. */
    static Interruption interruption(CommandSpec command) {
        return ((Epaulet) command.root().userObject()).interruption;
    }

    /** Runs one command; the process ends with its exit status. */
    public static void main(String[] arguments) {
        // digits, case and words that no call names a language for, the libraries' too, are the same on every machine
        Locale.setDefault(Locale.ROOT);
        Interruption interruption = Interruption.listen();
        int status;
        try {
            status = Commands.of(new Epaulet(interruption), arguments).execute(arguments);
        } finally {
            interruption.allSaid();
        }
        System.exit(status);
    }

    /** Returns the command line that understands these arguments, for a process that somebody else ends; without any, all. */
    static CommandLine commandLine(String... arguments) {
        return Commands.of(new Epaulet(new Interruption()), arguments);
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {Software.VERSION};
        }
    }
}
