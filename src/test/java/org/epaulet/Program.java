package org.epaulet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as a user starts it; to be killed, stopped and let go on. */
public final class Program implements AutoCloseable {

    /** Options with which a short run is soon over; whoever gives none has the program choose them as it does for a user. */
    public static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path said;

    private Program(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** Starts it with these system properties, environment and arguments. */
    public static Program start(List<String> properties, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(properties);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.epaulet.cli.Start"));
        command.addAll(List.of(arguments));
        try {
            Path said = Files.createTempFile("epaulet-", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(environment);
            return new Program(
                    builder.redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start(),
                    said);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until it has said that. */
    public Program awaitSaying(String text) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!said().contains(text)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("it did not say '" + text + "' but: " + said());
            }
            sleep();
        }
        return this;
    }

    /** Waits until it runs by that word of its command, whatever it was started by (Linux). */
    public Program awaitRunningBy(String word) {
        Path command = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
        String words = "";
        while (!words.contains(word)) {
            if (!process.isAlive()) {
                throw new AssertionError("it ended without ever running by " + word);
            }
            sleep();
            try {
                words = new String(Files.readAllBytes(command), StandardCharsets.UTF_8);
            } catch (IOException ended) {
                words = "";
            }
        }
        return this;
    }

    /** Returns everything that it has said so far. */
    public String said() {
        try {
            return Files.readString(said);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sends it a signal. */
    public void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it as a power cut does. */
    public void kill() {
        signal("KILL");
        exitStatus();
    }

    /** Waits for its end and returns its exit status. */
    public int exitStatus() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("it does not end; it said: " + said());
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            Files.deleteIfExists(said);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
