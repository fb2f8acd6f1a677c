package org.epaulet.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern STEP = Pattern.compile("([^:]+): (?:.*, )?([0-9.]+) s");

    /** Returns the figure in the middle; of an even number of runs the lower one. */
    static double median(List<Measured> runs, ToDoubleFunction<Measured> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(sorted.length - 1) / 2];
    }

    static double least(List<Measured> runs, ToDoubleFunction<Measured> figure) {
        return runs.stream().mapToDouble(figure).min().orElse(Double.NaN);
    }

    /** Returns the seconds that the process told for a step of its work. */
    double step(String name) {
        return steps().getOrDefault(name, Double.NaN);
    }

    /** Returns every line of the form {@code step: 1.2 s} or {@code step: 300 rows, 1.2 s}, by the step's place and name. */
    Map<String, Double> steps() {
        Map<String, Double> steps = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher step = STEP.matcher(line);
            if (step.matches()) {
                steps.put(step.group(1), Double.parseDouble(step.group(2)));
            }
        }
        return steps;
    }

    static String seconds(double seconds) {
        return Double.isNaN(seconds) ? "–" : String.format(Locale.ROOT, seconds < 10 ? "%.2f" : "%.1f", seconds);
    }
}
