package org.epaulet.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * One run of a process.
 *
 * @param seconds from start to end, as a clock on the wall tells
 * @param processor seconds of processor time, user and system, of all threads
 * @param peakMegabytes resident at the most; 0 where the machine does not tell
 * @param firstLine seconds until it said its first line
 * @param lines all that it said
 */
record Measured(double seconds, double processor, double peakMegabytes, double firstLine, List<String> lines) {

    /** Returns the figure in the middle; of an even number of runs the lower one. */
    static double median(List<Measured> runs, ToDoubleFunction<Measured> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(sorted.length - 1) / 2];
    }

    static double least(List<Measured> runs, ToDoubleFunction<Measured> figure) {
        return runs.stream().mapToDouble(figure).min().orElse(Double.NaN);
    }

    /** Returns the steps that the process told of, in order. */
    List<Step> steps() {
        return lines.stream().map(Step::read).flatMap(Optional::stream).toList();
    }

    Step step(String name) {
        return steps().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElse(Step.NONE);
    }

    static String seconds(double seconds) {
        return Double.isNaN(seconds) ? "–" : String.format(Locale.ROOT, seconds < 10 ? "%.2f" : "%.1f", seconds);
    }
}
