package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** The year 2025 of a policy that was worked by hand, run as the command line runs it and then asked about. */
final class WorkedYear {

    private final Path folder;
    private final String policy;

    /** Takes the policy as it is delivered. */
    WorkedYear(Path folder, String name) {
        this.folder = folder;
        this.policy = name;
        run(Path.of("jobs", "policies", name + ".yaml"));
    }

    /** Takes the policy with something else in the place of a text that it must hold. */
    WorkedYear(Path folder, String name, String instead, String of) {
        this.folder = folder;
        this.policy = name;
        try {
            String written = Files.readString(Path.of("jobs", "policies", name + ".yaml"));
            assertThat(written).contains(of);
            run(Files.writeString(folder.resolve("varied.yaml"), written.replace(of, instead)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void run(Path written) {
        assertThat(Epaulet.commandLine()
                        .execute(
                                "run",
                                "year-end",
                                "--year",
                                "2025",
                                "--data",
                                Path.of("src", "test", "resources", "policies", policy, "delivery")
                                        .toString(),
                                "--policy",
                                written.toString(),
                                "--out",
                                folder.resolve("out").toString(),
                                "--work",
                                folder.resolve("work").toString()))
                .isZero();
    }

    /** Returns the explanation, with one blank where there are several or lines end. */
    String explain(String person, String... more) {
        StringWriter told = new StringWriter();
        CommandLine line = Epaulet.commandLine().setOut(new PrintWriter(told));
        List<String> words = new ArrayList<>(List.of(
                "explain",
                person,
                "--year=2025",
                "--work",
                folder.resolve("work").toString()));
        words.addAll(List.of(more));
        assertThat(line.execute(words.toArray(String[]::new))).isZero();
        return told.toString().replaceAll("\\s+", " ");
    }

    /** Returns the explanation in Chinese without blanks, for lines end anywhere in it. */
    String chinese(String person) {
        return explain(person).replace(" ", "");
    }
}
