package org.epaulet.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.publication.Software;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line of Epaulet 肩章. */
@Command(
        name = "epaulet",
        mixinStandardHelpOptions = true,
        versionProvider = Epaulet.Version.class,
        description = "The assessment year of auxiliary police: score, grade, tier, pay, contract candidates.",
        subcommands = {
            RunCommand.class,
            RunsCommand.class,
            StatusCommand.class,
            RestartCommand.class,
            YearCommand.class,
            TrimCommand.class,
            ExplainCommand.class,
            VerifyCommand.class,
            CompareCommand.class,
            PolicyCommand.class,
            GenerateCommand.class
        })
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
        Interruption interruption = Interruption.listen();
        int status;
        try {
            status = commandLine(interruption).execute(arguments);
        } finally {
            interruption.allSaid();
        }
        System.exit(status);
    }

    /** Returns the commands for a process that somebody else ends. */
    static CommandLine commandLine() {
        return commandLine(new Interruption());
    }

    private static CommandLine commandLine(Interruption interruption) {
        return new CommandLine(new Epaulet(interruption))
                .setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(new Failures())
                .setExitCodeExceptionMapper(failure -> ExitStatus.FAILED.code())
                .registerConverter(LocalDate.class, Epaulet::day)
                .registerConverter(int.class, Epaulet::number)
                .registerConverter(long.class, Epaulet::longNumber)
                .registerConverter(Long.class, Epaulet::longNumber)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw noNumber(text, Integer.MAX_VALUE);
        }
    }

    private static long longNumber(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException wrong) {
            throw noNumber(text, Long.MAX_VALUE);
        }
    }

    private static TypeConversionException noNumber(String text, long most) {
        return new TypeConversionException("'" + text + "' is no whole number up to " + most);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new TypeConversionException("'" + text + "' is no day; expected one as 2025-06-30");
        }
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {Software.VERSION};
        }
    }
}
