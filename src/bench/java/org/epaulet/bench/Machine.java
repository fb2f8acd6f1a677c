package org.epaulet.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is measured on, and how each contestant is started there. */
final class Machine {

    /** Above this share of its processors in use, figures tell about the neighbours. */
    private static final double QUIET = 0.25;

    private final Path jar;
    private final Path scripts;
    private final String python;

    Machine(Path jar, Path scripts, String python) {
        this.jar = jar;
        this.scripts = scripts;
        this.python = python;
    }

    /** Returns one line about it; a load from others is named, for figures are worth little beside it. */
    static String description() {
        int processors = Runtime.getRuntime().availableProcessors();
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(
                Locale.ROOT,
                "%d processors, Java %s, %s, load before it began %.1f%s",
                processors,
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                load,
                load > QUIET * processors ? " (others are at work here: compare processor times, not seconds)" : "");
    }

    /** Returns what an office types. */
    List<String> epaulet(String... arguments) {
        return java(List.of("-Xmx512m", "-jar", jar.toString()), arguments);
    }

    /** Returns how a benchmark starts; it finds its classes where this process found its own, in CLASSPATH. */
    List<String> bench(Class<?> main, String... arguments) {
        return java(List.of("-Xmx2g", main.getName()), arguments);
    }

    List<String> script(String name, String... arguments) {
        return line(List.of(python, "-B", scripts.resolve(name).toString()), arguments);
    }

    private static List<String> java(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        return line(command, arguments);
    }

    private static List<String> line(List<String> beginning, String... arguments) {
        List<String> command = new ArrayList<>(beginning);
        command.addAll(List.of(arguments));
        return command;
    }

    /** Returns whether there is a Python with pandas and openpyxl. */
    boolean hasPandas() throws InterruptedException {
        try {
            Child.run(List.of(python, "-c", "import pandas, openpyxl"));
            return true;
        } catch (IOException missing) {
            return false;
        }
    }
}
