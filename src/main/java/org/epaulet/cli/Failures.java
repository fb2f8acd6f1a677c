package org.epaulet.cli;

import java.io.PrintWriter;
import java.util.List;
import org.epaulet.audit.AuditException;
import org.epaulet.delivery.DeliveryException;
import org.epaulet.evidence.ArchiveException;
import org.epaulet.evidence.OtherFormatException;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.store.OtherLayoutException;
import org.epaulet.policy.yaml.YamlFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong in a sentence; a stack trace only for what the user cannot mend. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        ExitStatus status = status(failure);
        err.println(failure.getMessage() == null ? failure.toString() : failure.getMessage());
        if (unexpected(failure)) {
            failure.printStackTrace(err);
        }
        err.flush();
        return status.code();
    }

    static ExitStatus status(Exception failure) {
        if (failure instanceof StoppedException stopped) {
            return stopped.status();
        }
        return usual(failure) ? ExitStatus.USAGE : ExitStatus.FAILED;
    }

    private static boolean unexpected(Exception failure) {
        return !(failure instanceof StoppedException || failure instanceof ArchiveException || usual(failure));
    }

    /** What is wrong lies in what was given, and the failure says what. */
    private static boolean usual(Exception failure) {
        return failure instanceof DeliveryException
                || failure instanceof YamlFileException
                || failure instanceof AuditException
                || failure instanceof OtherFormatException
                || failure instanceof OtherLayoutException;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        ParameterException failure = mistyped(wrong);
        CommandLine command = failure.getCommandLine();
        tellWhoWatches(command, arguments);
        PrintWriter err = command.getErr();
        err.println(
                failure.getMessage().replaceFirst("^Unmatched (arguments?) (at index|from index) \\d+", "Unknown $1")
                        + ".");
        if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
            err.println("`" + command.getCommandSpec().qualifiedName() + " --help` lists what can be said.");
        }
        err.flush();
        return ExitStatus.USAGE.code();
    }

    private static void tellWhoWatches(CommandLine command, String[] arguments) {
        CommandSpec spec = command.getCommandSpec();
        for (CommandSpec mixin : spec.mixins().values()) {
            if (mixin.userObject() instanceof Notice notice) {
                notice.refused(spec, spec.name(), spec.userObject() instanceof NightlyCommand, List.of(arguments));
            }
        }
    }

    /** A required option that is mistyped is missing, too; what was typed says more. */
    private static ParameterException mistyped(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        return failure instanceof MissingParameterException
                        && !command.getUnmatchedArguments().isEmpty()
                ? new UnmatchedArgumentException(command, command.getUnmatchedArguments())
                : failure;
    }
}
