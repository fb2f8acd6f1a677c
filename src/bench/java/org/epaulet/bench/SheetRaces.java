package org.epaulet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
            Path own = folder.resolve("sheet-" + writer);
            runs.get(writer)
                    .add(Child.run(machine.bench(
                            SheetRace.class, writer, Integer.toString(rows), Integer.toString(TIMES), own.toString())));
            Contestant.empty(own);
            System.err.println("sheet: " + writer);
        }
    }

    Table table() {
        Table table = new Table("writer", "cold s", "warm s", "warm rows/s", "÷ Epaulet warm");
        for (String writer : WRITERS) {
            double warm = seconds(writer, true);
            table.row(
                    writer,
                    Measured.seconds(seconds(writer, false)),
                    Measured.seconds(warm),
                    String.format(Locale.ROOT, "%,.0f", rows / warm),
                    String.format(Locale.ROOT, "%.2f", warm / seconds("epaulet", true)));
        }
        return table;
    }

    void judge(Targets targets) {
        for (boolean warm : List.of(true, false)) {
            String state = warm ? " (warm)" : " (cold)";
            double epaulet = seconds("epaulet", warm);
            targets.atLeast("sheet: speed ÷ SXSSF" + state, 3, seconds("sxssf", warm) / epaulet);
            targets.atLeast("sheet: speed ÷ fastexcel" + state, 1, seconds("fastexcel", warm) / epaulet);
        }
    }

    /** The median; of the warm ones over all but the first of each run. */
    private double seconds(String writer, boolean warm) {
        double[] sorted = runs.get(writer).stream()
                .flatMap(run -> run.steps().entrySet().stream())
                .filter(step -> step.getKey().startsWith("warm") == warm)
                .mapToDouble(Map.Entry::getValue)
                .sorted()
                .toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(sorted.length - 1) / 2];
    }
}
