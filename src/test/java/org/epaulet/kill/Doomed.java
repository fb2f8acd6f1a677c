package org.epaulet.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.epaulet.cli.Epaulet;

/**
 * The command line as its users run it, in a process with a fate: at a moment that can be named exactly, by a step and the
 * number of database calls since it began, it dies, gets a signal, or sends itself one. The calls are counted in a driver
 * put before the embedded database's own, so the program itself knows nothing of it.
 */
public final class Doomed {

    /** What the step is called before the first one begins. */
    static final String OPEN = "open";

    private static final String STEP = System.getProperty("doom.step", "");
    private static final int CALL = Integer.getInteger("doom.call", 0);
    private static final String FATE = System.getProperty("doom.fate", "KILL");
    private static final Path COUNTS = path(System.getProperty("doom.counts"));

    private static final Map<String, Integer> CALLS = new LinkedHashMap<>(Map.of(OPEN, 0));
    private static String step = OPEN;
    private static int since = -1;

    private Doomed() {}

    private static Path path(String name) {
        return name == null ? null : Path.of(name);
    }

    /** Runs one command. */
    public static void main(String[] arguments) throws SQLException {
        DriverManager.deregisterDriver(DriverManager.getDriver("jdbc:h2:mem:"));
        DriverManager.registerDriver(new DoomedDriver());
        if (STEP.equals(OPEN)) {
            since = 0;
        }
        if (COUNTS != null) {
            Runtime.getRuntime().addShutdownHook(new Thread(Doomed::writeCounts));
        }
        Epaulet.main(arguments);
    }

    private static void writeCounts() {
        StringBuilder text = new StringBuilder();
        CALLS.forEach(
                (name, calls) -> text.append(name).append('=').append(calls).append('\n'));
        try {
            Files.writeString(COUNTS, text);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A step begins. */
    static synchronized void step(String name) {
        step = name;
        CALLS.putIfAbsent(name, 0);
        if (name.equals(STEP) && since < 0) {
            since = 0;
        }
    }

    /** The database is about to be called, or has just committed. */
    static synchronized void call() {
        if (Thread.currentThread().getName().equals("heartbeat")) {
            return;
        }
        CALLS.merge(step, 1, Integer::sum);
        if (since >= 0 && since++ == CALL) {
            meetFate();
        }
    }

    private static void meetFate() {
        switch (FATE) {
            case "KILL" -> Runtime.getRuntime().halt(137);
            case "TERM", "STOP" -> signal();
            default -> throw new IllegalArgumentException(FATE);
        }
    }

    /** What the process says before it sends itself a signal. */
    static final String FAREWELL = "sends itself ";

    private static void signal() {
        System.err.println(FAREWELL + FATE);
        try {
            new ProcessBuilder(
                            "kill",
                            "-" + FATE,
                            String.valueOf(ProcessHandle.current().pid()))
                    .start()
                    .waitFor();
            Thread.sleep(200);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
