package org.epaulet.kill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.epaulet.cli.Said;

/** Real processes of the command line, small and quick to start. */
final class Cli {

    /** Memory for a large delivery. */
    static final String LARGE = "-Xmx600m";

    private static final String SMALL = "-Xmx200m";

    private static final int PATIENCE_SECONDS = 180;

    private Cli() {}

    /** How a process ended: its exit status and everything that it said. */
    record Ended(int status, String said) {}

    /** A process that runs. */
    record Running(Process process, Path output) {

        Ended end() throws IOException, InterruptedException {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the process does not end: " + said());
            }
            return new Ended(process.exitValue(), said());
        }

        String said() throws IOException {
            return Files.readString(output, StandardCharsets.UTF_8);
        }

        /** Waits until it says that. */
        void says(String words) throws IOException, InterruptedException {
            for (int wait = 0; !said().contains(words); wait++) {
                if (!process.isAlive() || wait > PATIENCE_SECONDS * 20) {
                    process.destroyForcibly();
                    throw new IllegalStateException("the process does not say '" + words + "': " + said());
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }

        void signal(String name) throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        }
    }

    /** Starts a process under some system properties, of which those of {@link Doomed} tell its fate. */
    static Running start(Map<String, String> properties, List<String> arguments) throws IOException {
        return start(SMALL, properties, arguments);
    }

    /** Starts a process with so much memory. */
    static Running start(String memory, Map<String, String> properties, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty("java.class.path")));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add(Doomed.class.getName());
        command.addAll(arguments);
        Path output = Files.createTempFile("epaulet-", ".said");
        output.toFile().deleteOnExit();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Running(process, output);
    }

    static Ended run(Map<String, String> properties, List<String> arguments) throws IOException, InterruptedException {
        return start(properties, arguments).end();
    }

    /** Runs a command in this process, which nothing happens to: what is looked at is what another one left. */
    static Ended here(List<String> arguments) {
        Said said = Said.by(arguments.toArray());
        return new Ended(said.exit(), said.out() + said.err());
    }

    /** Returns the properties by which a process meets its fate at a call of the database since a step began. */
    static Map<String, String> fate(String fate, String step, int call) {
        return Map.of("doom.fate", fate, "doom.step", step, "doom.call", String.valueOf(call));
    }
}
