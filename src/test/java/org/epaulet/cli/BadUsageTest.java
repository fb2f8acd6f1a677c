package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that cannot be followed: told before any work begins, with what to do and the right exit status. */
class BadUsageTest {

    private static final Path DELIVERY = Path.of("src/test/resources/golden/g1-quota-tiers/delivery");

    @TempDir
    private Path folder;

    @Test
    void aRequiredOptionThatIsMistypedIsNamedAsItWasTyped() {
        Said said = Said.by("run", "year-end", "--yer", "2025", "--data", "d", "--out", "o");
        assertThat(said.exit()).isEqualTo(ExitStatus.USAGE.code());
        assertThat(said.err()).startsWith("Unknown options: '--yer', '2025'.").contains("--year");
    }

    @Test
    void anUnknownOptionWithWhatWasMeant() {
        Said said = Said.yearEnd(DELIVERY, folder, "--polcy", "x.yaml");
        assertThat(said.exit()).isEqualTo(ExitStatus.USAGE.code());
        assertThat(said.err())
                .startsWith("Unknown options: '--polcy', 'x.yaml'.")
                .contains("--policy");
        assertThat(folder.resolve("work")).doesNotExist();
    }

    @Test
    void anUnknownCommandWithWhatWasMeant() {
        Said said = Said.by("staus");
        assertThat(said.exit()).isEqualTo(ExitStatus.USAGE.code());
        assertThat(said.err()).startsWith("Unknown argument: 'staus'.").contains("status");
    }

    @Test
    void aMissingOption() {
        Said said = Said.by("run", "year-end", "--data", DELIVERY, "--out", folder);
        assertThat(said.exit()).isEqualTo(ExitStatus.USAGE.code());
        assertThat(said.err())
                .startsWith("Missing required option: '--year=Y'.")
                .contains("--help");
    }

    @Test
    void aSigningKeyThatEverybodyMayRead() throws Exception {
        Path key = folder.resolve("key.pem");
        byte[] secret = KeyPairGenerator.getInstance("Ed25519")
                .generateKeyPair()
                .getPrivate()
                .getEncoded();
        Files.writeString(
                key,
                "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(secret)
                        + "\n-----END PRIVATE KEY-----\n");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        Said said = Said.yearEnd(DELIVERY, folder, "--key", key);
        assertThat(said.exit()).isEqualTo(ExitStatus.USAGE.code());
        assertThat(said.err()).startsWith("The key " + key + " may be read by everybody");
    }

    @Test
    void noCommandAtAll() {
        Said said = Said.by();
        assertThat(said.exit()).isEqualTo(ExitStatus.USAGE.code());
        assertThat(said.err()).startsWith("Missing command").contains("run");
    }

    @Test
    void aYearThatIsNone() {
        Said.by("run", "year-end", "--year", 25, "--data", DELIVERY, "--out", folder)
                .refused(ExitStatus.USAGE, "Option --year is 25; expected a year from 1971 to 2148, but for 2059.");
        assertThat(Said.by("run", "year-end", "--year", "2O25", "--data", DELIVERY, "--out", folder)
                        .err())
                .startsWith("Invalid value for option '--year': '2O25' is no whole number up to 2147483647.");
    }

    @Test
    void aDayThatIsNone() {
        Said said = Said.by("run", "nightly", "--date", "30.6.2025", "--data", DELIVERY, "--out", folder);
        assertThat(said.exit()).isEqualTo(ExitStatus.USAGE.code());
        assertThat(said.err()).contains("'30.6.2025' is no day; expected one as 2025-06-30");
    }

    @Test
    void aCommandLineThatCannotBeReadIsToldToWhoeverWatches() throws IOException {
        Path metrics = folder.resolve("epaulet.prom");
        Path health = folder.resolve("health.json");
        Said said = Said.by(
                "run",
                "nightly",
                "--date",
                "30.6.2025",
                "--data",
                DELIVERY,
                "--out",
                folder,
                "--metrics",
                metrics,
                "--health=" + health);
        assertThat(said.err()).contains("job=nightly run=none state=usage exit=2", "'30.6.2025' is no day");
        assertThat(metrics).content().contains("epaulet_exit_status{job_name=\"nightly\"} 2");
        assertThat(health).content().contains("\"healthy\" : false");
        assertThat(Said.by("run", "year-end", "--year", "x").err()).doesNotContain("job=");
        assertThat(Said.by("run", "year-end", "--yeer", "--metrics", metrics).err())
                .contains("job=year-end");
    }

    @Test
    void whoWatchesIsToldInNoFileThatNobodyNamed() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken/by"));
        assertThat(Said.by("run", "nightly", "--metrics", "--date", "2025-06-30", "--health", taken.getParent())
                        .err())
                .contains("Expected parameter for option '--metrics'", "cannot be written; it tells of an earlier run");
        assertThat(Path.of("--date")).doesNotExist();
        assertThat(new Folder(folder).files()).isEmpty();
    }

    @Test
    void aRunOfANightThatIsExplained() {
        Said said = Said.by("explain", "a1", "--date", "2025-06-30", "--run", 1, "--work", folder);
        assertThat(said.exit()).isEqualTo(ExitStatus.USAGE.code());
        assertThat(said.err()).startsWith("--run goes with --year; a night is published by one run alone.");
    }

    @Test
    void aDeliveryThatCannotBeGenerated() throws IOException {
        Said.by("generate", "--people", 0, "--seed", 1, "--out", folder.resolve("new"))
                .refused(ExitStatus.USAGE, "People must be at least 1, not 0.");
        Path file = Files.createFile(folder.resolve("file"));
        Said.by("generate", "--people", 1, "--seed", 1, "--out", file.resolve("new"))
                .refused(ExitStatus.FAILED, "new cannot be written: Not a directory;");
    }

    @Test
    void aMetricsFileThatCannotBeWrittenBeforeTheWorkBegins() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Said.yearEnd(DELIVERY, folder, "--metrics", file.resolve("epaulet.prom"))
                .refused(ExitStatus.USAGE, "Option --metrics is " + file.resolve("epaulet.prom"));
        assertThat(folder.resolve("work")).doesNotExist();
    }

    @Test
    void anUnknownLanguage() {
        Said said = Said.yearEnd(DELIVERY, folder, "--lang", "fr");
        assertThat(said.exit()).isEqualTo(ExitStatus.USAGE.code());
        assertThat(said.err()).contains("--lang").contains("fr");
    }

    @Test
    void anUnknownKeyInTheJobsDefinition() throws IOException {
        Path job = definition("partitions:", "partitons:");
        Said said = Said.yearEnd(DELIVERY, folder, "--job", job);
        assertThat(said.exit()).isEqualTo(ExitStatus.USAGE.code());
        assertThat(said.err()).contains(job + ":11:1 partitons: unknown key").contains("did you mean partitions?");
        assertThat(folder.resolve("work")).doesNotExist();
    }

    @Test
    void aJobsDefinitionThatCannotWork() throws IOException {
        refusedDefinition("job: year-end", "job: nightly", "job: this defines 'nightly', expected year-end");
        refusedDefinition("percent: 5", "percent: 101", "rejects.percent: 101 is no percentage; expected 0 to 100");
        refusedDefinition("rows: 20", "rows: -1", "rejects.rows: expected 0 or more, found -1");
        refusedDefinition("records: 131072", "records: 0", "partitions.records: expected 1 to 10000000, found 0");
        refusedDefinition("people: 1000", "people: 0", "partitions.people: expected 1 to 10000000, found 0");
        refusedDefinition(
                "people: 1000", "people: 20000000", "partitions.people: expected 1 to 10000000, found 20000000");
        refusedDefinition("rows: 5000", "rows: 5000\n\noutputs: [results.csv]", "outputs: unknown key");
        assertThat(folder.resolve("work")).doesNotExist();
    }

    private void refusedDefinition(String text, String changed, String sentence) throws IOException {
        Said said = Said.yearEnd(DELIVERY, folder, "--job", definition(text, changed));
        assertThat(said.exit()).isEqualTo(ExitStatus.USAGE.code());
        assertThat(said.err()).contains(sentence);
    }

    @Test
    void aJobsDefinitionThatIsNotThere() {
        Said said = Said.yearEnd(DELIVERY, folder, "--job", folder.resolve("gone.yaml"));
        assertThat(said.exit()).isEqualTo(ExitStatus.USAGE.code());
        assertThat(said.err()).contains("gone.yaml").contains("there is no such file");
    }

    @Test
    void aBadPolicy() throws IOException {
        Path policy = folder.resolve("policy.yaml");
        String text = Files.readString(Path.of("jobs/policies/default.yaml"));
        assertThat(text).contains("weight: 50");
        Files.writeString(policy, text.replaceFirst("weight: 50", "weight: 49"));
        Said said = Said.yearEnd(DELIVERY, folder, "--policy", policy);
        assertThat(said.exit()).isEqualTo(ExitStatus.USAGE.code());
        assertThat(said.err()).contains("policy.yaml:").contains("99");
        assertThat(folder.resolve("work")).doesNotExist();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFileInPlaceOfTheOutFolder() throws IOException {
        Files.writeString(folder.resolve("out"), "mine");
        Said.yearEnd(DELIVERY, folder).refused(ExitStatus.USAGE, "out is a file; expected a folder; name another one.");
        assertThat(folder.resolve("out")).hasContent("mine");
        assertThat(folder.resolve("work")).doesNotExist();
    }

    @Test
    void aFileInPlaceOfTheWorkFolder() throws IOException {
        Files.writeString(folder.resolve("work"), "mine");
        Said.yearEnd(DELIVERY, folder)
                .refused(ExitStatus.USAGE, "work is a file; expected a folder; name another one.");
    }

    @Test
    void anOutFolderWithSomebodysFiles() throws IOException {
        Files.createDirectories(folder.resolve("out/2025"));
        Files.writeString(folder.resolve("out/2025/notes.txt"), "mine");
        Said.yearEnd(DELIVERY, folder).refused(ExitStatus.USAGE, "holds files that no run published");
        assertThat(new Folder(folder.resolve("out")).files()).containsExactly("2025/notes.txt");
    }

    @Test
    void aWorkFolderThatIsInUse() {
        try (Engine holder = Engine.open(folder.resolve("work"), Map.of(), "run year-end --year 2025")) {
            assertThat(holder).isNotNull();
            Said.yearEnd(DELIVERY, folder)
                    .refused(
                            ExitStatus.HELD,
                            "is in use: process " + ProcessHandle.current().pid());
        }
        assertThat(folder.resolve("out/2025")).doesNotExist();
    }

    @Test
    void aWorkFolderThatIsNotThereIsNotMadeByWhoOnlyAsks() {
        for (List<Object> command : List.of(
                List.<Object>of("runs"),
                List.<Object>of("status", 1),
                List.<Object>of("year", "status", "--year", 2025))) {
            List<Object> whole = new ArrayList<>(command);
            whole.addAll(List.of("--work", folder.resolve("mistyped")));
            Said.by(whole.toArray())
                    .refused(ExitStatus.USAGE, "There is no database in the work folder " + folder.resolve("mistyped"));
        }
        assertThat(folder.resolve("mistyped")).doesNotExist();
    }

    @Test
    void aRunThatIsNotThere() {
        try (Engine engine = Engine.open(folder.resolve("work"), Map.of(), "a test")) {
            assertThat(engine.work()).isDirectory();
        }
        for (List<Object> command : List.of(List.<Object>of("status", 7), List.<Object>of("restart", 7))) {
            Said.by(command.get(0), command.get(1), "--work", folder.resolve("work"))
                    .refused(ExitStatus.USAGE, "There is no run 7");
        }
    }

    private Path definition(String part, String other) throws IOException {
        String text = Files.readString(Path.of("jobs/year-end.yaml"));
        assertThat(text).contains(part);
        Path file = folder.resolve("job.yaml");
        Files.writeString(file, text.replace(part, other), StandardCharsets.UTF_8);
        return file;
    }
}
