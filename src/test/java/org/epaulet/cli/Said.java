package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.job.outcome.ExitStatus;
import picocli.CommandLine;

/**
 * What a command said, and how it ended.
 *
 * @param out standard output
 * @param err standard error
 */
public record Said(int exit, String out, String err) {

    /** Runs a command in this process. */
    public static Said by(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Epaulet.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(argument.toString());
        }
        int exit = command.execute(texts.toArray(String[]::new));
        return new Said(exit, out.toString(), err.toString());
    }

    /** Runs the year 2025 of a delivery; out and work are folders of the folder given. */
    static Said yearEnd(Path delivery, Path folder, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(
                "run",
                "year-end",
                "--year",
                2025,
                "--data",
                delivery,
                "--out",
                folder.resolve("out"),
                "--work",
                folder.resolve("work")));
        arguments.addAll(List.of(more));
        return by(arguments.toArray());
    }

    /** Makes sure that it ended well. */
    Said done() {
        assertThat(exit).as(err).isEqualTo(ExitStatus.DONE.code());
        return this;
    }

    /** Makes sure that it was refused with one whole sentence, and without a stack trace. */
    Said refused(ExitStatus status, String part) {
        assertThat(exit).as(err).isEqualTo(status.code());
        assertThat(last()).contains(part).matches("(?s)\\p{Lu}.*[^.]\\.");
        assertThat(err).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(out).isEmpty();
        return this;
    }

    /** Returns the last line on standard error: what comes before it is progress. */
    private String last() {
        List<String> lines = err.lines().toList();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }
}
