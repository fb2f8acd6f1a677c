package org.epaulet.cli;

import java.time.LocalDate;
import java.util.List;
import org.epaulet.job.outcome.ExitStatus;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The commands by their names. Only those that are named are made: to describe all of them takes as long as to open a database,
 * and nobody reads it but for a wrong name or a question for help.
 */
final class Commands {

    private static final List<Branch> ALL = List.of(
            branch(
                    RunCommand.class,
                    branch(YearEndCommand.class),
                    branch(NightlyCommand.class),
                    branch(CorrectionCommand.class)),
            branch(RunsCommand.class),
            branch(StatusCommand.class),
            branch(RestartCommand.class),
            branch(
                    YearCommand.class,
                    branch(YearCommand.Status.class),
                    branch(YearCommand.Post.class),
                    branch(YearCommand.Lock.class),
                    branch(YearCommand.Pay.class),
                    branch(YearCommand.Reopen.class)),
            branch(TrimCommand.class),
            branch(ExplainCommand.class),
            branch(VerifyCommand.class),
            branch(CompareCommand.class),
            branch(
                    PolicyCommand.class,
                    branch(PolicyCheckCommand.class),
                    branch(PolicyDiffCommand.class),
                    branch(PolicyYearCommand.class)),
            branch(GenerateCommand.class));

    private Commands() {}

    /** A command, and those that follow its name. */
    private record Branch(Class<?> command, List<Branch> under) {

        boolean isNamed(String word) {
            return command.getAnnotation(Command.class).name().equals(word);
        }
    }

    private static Branch branch(Class<?> command, Branch... under) {
        return new Branch(command, List.of(under));
    }

    /**
     * Returns the command line that understands these arguments.
     *
     * @param top what the process was started as
     */
    static CommandLine of(Epaulet top, String... arguments) {
        CommandLine line = new CommandLine(top);
        add(line, ALL, List.of(arguments));
        return line.setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(new Failures())
                .setExitCodeExceptionMapper(failure -> ExitStatus.FAILED.code())
                .registerConverter(LocalDate.class, OptionValues::day)
                .registerConverter(int.class, OptionValues::number)
                .registerConverter(long.class, OptionValues::longNumber)
                .registerConverter(Long.class, OptionValues::longNumber)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }

    /** Adds the command that the first word names; all of them, if it names none. */
    private static void add(CommandLine line, List<Branch> branches, List<String> words) {
        List<Branch> named = branches.stream()
                .filter(branch -> !words.isEmpty() && branch.isNamed(words.get(0)))
                .toList();
        List<String> rest = named.isEmpty() ? List.of() : words.subList(1, words.size());
        for (Branch branch : named.isEmpty() ? branches : named) {
            CommandLine command = new CommandLine(branch.command());
            add(command, branch.under(), rest);
            line.addSubcommand(command);
        }
    }
}
