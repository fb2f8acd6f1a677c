package org.epaulet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The same large sheet by each writer, each in a JVM of its own that writes it several times. */
final class SheetRaces {

    private static final List<String> WRITERS = List.of("epaulet", "sxssf", "fastexcel");
    private static final int TIMES = 4;

    private final Machine machine;
    private final int rows;
    private final Path folder;
    private final Map<String, List<Measured>> runs = new LinkedHashMap<>();

    SheetRaces(Machine machine, int rows, Path folder) {
        this.machine = machine;
        this.rows = rows;
        this.folder = folder;
        WRITERS.forEach(writer -> runs.put(writer, new ArrayList<>()));
    }

    void round() throws IOException, InterruptedException {
        for (String writer : WRITERS) {
            if (runs.get(writer).isEmpty()) {
                // a cold JVM is measured, not the disk from which the first one to come reads the libraries
                write(writer, 1, 1);
            }
            runs.get(writer).add(write(writer, rows, TIMES));
            System.err.println("sheet: " + writer);
        }
    }

    private Measured write(String writer, int many, int times) throws IOException, InterruptedException {
        Path own = folder.resolve("sheet-" + writer);
        Measured measured = Child.run(machine.bench(
                SheetRace.class, writer, Integer.toString(many), Integer.toString(times), own.toString()));
        Contestant.empty(own);
        return measured;
    }

    Table table() {
        Table table = new Table("writer", "cold s", "warm s", "warm processor s", "warm rows/s", "÷ Epaulet warm");
        for (String writer : WRITERS) {
            double warm = median(writer, true, Step::seconds);
            table.row(
                    writer,
                    Measured.seconds(median(writer, false, Step::seconds)),
                    Measured.seconds(warm),
                    Measured.seconds(median(writer, true, Step::processor)),
                    String.format(Locale.ROOT, "%,.0f", rows / warm),
                    Measured.seconds(warm / median(WRITERS.get(0), true, Step::seconds)));
        }
        return table;
    }

    void judge(Targets targets) {
        for (boolean warm : List.of(true, false)) {
            String state = warm ? " (warm)" : " (cold)";
            targets.atLeast(
                    "sheet: speed ÷ SXSSF" + state,
                    3,
                    faster("sxssf", warm, Step::seconds),
                    faster("sxssf", warm, Step::processor));
            targets.atLeast(
                    "sheet: speed ÷ fastexcel" + state,
                    1,
                    faster("fastexcel", warm, Step::seconds),
                    faster("fastexcel", warm, Step::processor));
        }
    }

    /** How many times as fast as that writer Epaulet's is. */
    private double faster(String than, boolean warm, ToDoubleFunction<Step> figure) {
        return median(than, warm, figure) / median(WRITERS.get(0), warm, figure);
    }

    /** Of the warm ones over all but the first of each run. */
    private double median(String writer, boolean warm, ToDoubleFunction<Step> figure) {
        double[] sorted = runs.get(writer).stream()
                .flatMap(run -> run.steps().stream())
                .filter(step -> step.name().startsWith("warm") == warm)
                .mapToDouble(figure)
                .sorted()
                .toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(sorted.length - 1) / 2];
    }
}
