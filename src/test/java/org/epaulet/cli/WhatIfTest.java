package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class WhatIfTest {

    private static final Path DEFAULT = Path.of("jobs", "policies", "default.yaml");
    private static final String DELIVERY = "src/test/resources/golden/g3-pay-contracts/delivery";

    @TempDir
    private Path folder;

    private List<String> ask(Path draft) {
        StringWriter told = new StringWriter();
        CommandLine commands = Epaulet.commandLine().setOut(new PrintWriter(told));
        int status = commands.execute(
                "run",
                "year-end",
                "--year",
                "2025",
                "--data",
                DELIVERY,
                "--out",
                folder.resolve("out").toString(),
                "--work",
                folder.resolve("work").toString(),
                "--what-if",
                draft.toString());
        assertThat(status).isZero();
        return told.toString().lines().toList();
    }

    @Test
    void whoComesOutOtherwiseIsTold() throws IOException {
        // two people with the grade have a full year, so 100 CNY more each
        Path draft = Files.writeString(
                folder.resolve("draft.yaml"),
                Files.readString(DEFAULT)
                        .replace("{grade: COMPETENT, amount: 500}", "{grade: COMPETENT, amount: 600}"));
        assertThat(ask(draft))
                .contains("2 people come out otherwise.", "  gross in all: 155861.65 → 156061.65 (+200.00)")
                .anyMatch(line -> line.equals("r1: gross 66715.51 → 66815.51"));
    }

    @Test
    void oneWhoComesOutOtherwiseIsToldAsOne() throws IOException {
        Path draft = Files.writeString(
                folder.resolve("draft.yaml"),
                Files.readString(DEFAULT)
                        .replace("{grade: EXCELLENT, amount: 1000}", "{grade: EXCELLENT, amount: 1100}"));
        assertThat(ask(draft)).contains("1 person comes out otherwise.");
    }

    @Test
    void aDraftThatSaysTheSameChangesNobodyAndNothingIsPublished() throws IOException {
        assertThat(ask(DEFAULT)).contains("Nobody comes out otherwise.");
        assertThat(folder.resolve("out")).doesNotExist();
        try (Stream<Path> left = Files.list(folder.resolve("work"))) {
            assertThat(left.map(path -> path.getFileName().toString())).allMatch(name -> name.startsWith("epaulet."));
        }
    }
}
