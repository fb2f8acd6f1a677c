package org.epaulet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs a process and watches it: how long it takes, how much processor time, how much memory at the most.
 *
 * <p>Both are looked up every few milliseconds while it runs, the memory where there is a {@code /proc}; so nothing has to be
 * installed for it, and what a process uses in its very last milliseconds is missed.
 */
final class Child {

    private static final long EVERY_MILLIS = 10;

    private Child() {}

    /**
     * Runs the command to its end.
     *
     * @throws IOException if it cannot be started, or ends otherwise than with 0
     */
    static Measured run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Watch watch = new Watch(process);
        watch.start();
        List<String> lines = new ArrayList<>();
        double firstLine = 0;
        try (BufferedReader said = process.inputReader()) {
            String line = said.readLine();
            firstLine = since(start);
            for (; line != null; line = said.readLine()) {
                lines.add(line);
            }
        }
        int status = process.waitFor();
        double seconds = since(start);
        watch.join();
        if (status != 0) {
            throw new IOException(
                    String.join(" ", command) + " ended with " + status + ":\n" + String.join("\n", lines));
        }
        return new Measured(seconds, watch.processor, watch.peakMegabytes, firstLine, List.copyOf(lines));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Looks at the process until it has ended. */
    private static final class Watch extends Thread {

        private final Process process;
        private final Path status;
        private double processor;
        private double peakMegabytes;

        Watch(Process process) {
            super("watch");
            setDaemon(true);
            this.process = process;
            this.status = Path.of("/proc", Long.toString(process.pid()), "status");
        }

        @Override
        public void run() {
            try {
                while (process.isAlive()) {
                    process.info()
                            .totalCpuDuration()
                            .map(Duration::toMillis)
                            .ifPresent(millis -> processor = millis / 1000.0);
                    look();
                    sleep(EVERY_MILLIS);
                }
            } catch (InterruptedException e) {
                currentThread().interrupt();
            }
        }

        private void look() {
            try (Stream<String> lines = Files.lines(status)) {
                lines.filter(line -> line.startsWith("VmHWM:"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .forEach(kilobytes ->
                                peakMegabytes = Math.max(peakMegabytes, Long.parseLong(kilobytes) / 1024.0));
            } catch (IOException | RuntimeException endedOrNoProc) {
                // the figure looked up before stands
            }
        }
    }
}
