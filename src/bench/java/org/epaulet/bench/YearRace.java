package org.epaulet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The year of so many people, by Epaulet, its peer and the floors, in turn. */
final class YearRace {

    private static final String EPAULET = "Epaulet, -Xmx512m";
    private static final String PANDAS = "pandas + openpyxl";
    private static final String READING = "Epaulet, reading and aggregating alone";
    private static final String GROUPS = "DuckDB, reading and grouping alone";
    private static final String FLOOR = "DuckDB and two raw books";
    private static final String READ_AND_GROUP = "read and group";

    private final Machine machine;
    private final int people;
    private final Path folder;
    private final Map<Contestant, List<Measured>> runs = new LinkedHashMap<>();

    YearRace(Machine machine, int people, Path folder) throws InterruptedException {
        this.machine = machine;
        this.people = people;
        this.folder = folder;
        String year = Integer.toString(Defaults.YEAR);
        String data = data().toString();
        add(
                EPAULET,
                own -> machine.epaulet(
                        "run",
                        "year-end",
                        "--year",
                        year,
                        "--data",
                        data,
                        "--out",
                        own.resolve("out").toString(),
                        "--work",
                        own.resolve("work").toString()));
        if (machine.hasPandas()) {
            add(PANDAS, own -> machine.script("year_end.py", data, own.toString()));
        } else {
            System.out.println(
                    "Left out: pandas + openpyxl, which this machine lacks; `make bench-tools` installs them.");
        }
        add(
                READING,
                own -> machine.bench(
                        ReadAndAggregate.class, data, own.resolve("evidence").toString()));
        add(GROUPS, own -> machine.bench(DuckDbFloor.class, data));
        add(FLOOR, own -> machine.bench(DuckDbFloor.class, data, own.toString()));
    }

    private void add(String name, Function<Path, List<String>> command) {
        runs.put(new Contestant(name, command), new ArrayList<>());
    }

    private Path data() {
        return folder.resolve("delivery-" + people);
    }

    /** Generates the delivery, unless it is there from an earlier time. */
    void prepare() throws IOException, InterruptedException {
        if (!Files.exists(data())) {
            Path fresh = folder.resolve("delivery-" + people + ".part");
            Contestant.empty(fresh);
            Child.run(machine.epaulet(
                    "generate", "--people", Integer.toString(people), "--seed", "7", "--out", fresh.toString()));
            Files.move(fresh, data());
        }
    }

    /** Runs everybody once. */
    void round() throws IOException, InterruptedException {
        for (Map.Entry<Contestant, List<Measured>> run : runs.entrySet()) {
            Measured measured = run.getKey().run(own(run.getKey()));
            run.getValue().add(measured);
            System.err.printf(
                    Locale.ROOT, "%,d people: %s %.2f s%n", people, run.getKey().name(), measured.seconds());
        }
    }

    private Path own(Contestant contestant) {
        return folder.resolve("run-" + people + "-" + contestant.name().replaceAll("\\W+", "-"));
    }

    /** Returns whether Epaulet and the peer came to the same results, cell by cell, in the peer's words. */
    List<String> agreement() throws InterruptedException {
        Contestant pandas = contestant(PANDAS);
        if (pandas == null) {
            return List.of();
        }
        Path published = own(contestant(EPAULET)).resolve("out").resolve(Integer.toString(Defaults.YEAR));
        try {
            return Child.run(machine.script(
                            "compare.py", published.toString(), own(pandas).toString()))
                    .lines();
        } catch (IOException different) {
            return List.of(different.getMessage());
        }
    }

    /** Removes what the runs left; the delivery stays for the next time. */
    void clean() throws IOException {
        for (Contestant contestant : runs.keySet()) {
            Contestant.empty(own(contestant));
        }
    }

    Table table() {
        Table table = new Table("what", "seconds", "least", "processor s", "peak MB", "÷ Epaulet");
        double epaulet = figure(EPAULET, Measured::seconds);
        runs.forEach((contestant, measured) -> table.row(
                contestant.name(),
                Measured.seconds(Measured.median(measured, Measured::seconds)),
                Measured.seconds(Measured.least(measured, Measured::seconds)),
                Measured.seconds(Measured.median(measured, Measured::processor)),
                String.format(Locale.ROOT, "%.0f", Measured.median(measured, Measured::peakMegabytes)),
                String.format(Locale.ROOT, "%.2f", Measured.median(measured, Measured::seconds) / epaulet)));
        return table;
    }

    /** Returns the steps that each told of, so that one sees where time goes. */
    Table steps() {
        Table table = new Table("step", "seconds");
        runs.forEach((contestant, measured) -> steps(measured)
                .forEach(step -> table.row(
                        contestant.name() + ": " + step,
                        Measured.seconds(
                                Measured.median(measured, run -> run.step(step).seconds())))));
        return table;
    }

    private static List<String> steps(List<Measured> measured) {
        return measured.stream()
                .limit(1)
                .flatMap(run -> run.steps().stream())
                .map(Step::name)
                .toList();
    }

    /** Small years are mostly the start of a JVM; the ratios are asked for from ten thousand people on. */
    void judge(Targets targets) {
        String size = String.format(Locale.ROOT, "%,d people: ", people);
        targets.atMost(
                size + "seconds until files are digested and rows come",
                2,
                figure(EPAULET, Measured::firstLine),
                Double.NaN);
        if (people >= 10_000) {
            targets.atMost(
                    size + "time ÷ pandas",
                    people < 100_000 ? 0.5 : 0.25,
                    ratio(EPAULET, PANDAS, Measured::seconds),
                    ratio(EPAULET, PANDAS, Measured::processor));
            targets.atMost(
                    size + "reading and aggregating ÷ DuckDB (neither's start counted)",
                    2,
                    ratio(READING, GROUPS, run -> run.step(READ_AND_GROUP).seconds()),
                    ratio(READING, GROUPS, run -> run.step(READ_AND_GROUP).processor()));
            targets.done(size + "in a heap of 512 MB");
        }
    }

    private double ratio(String one, String other, ToDoubleFunction<Measured> figure) {
        return figure(one, figure) / figure(other, figure);
    }

    private double figure(String name, ToDoubleFunction<Measured> figure) {
        Contestant contestant = contestant(name);
        return contestant == null ? Double.NaN : Measured.median(runs.get(contestant), figure);
    }

    private Contestant contestant(String name) {
        return runs.keySet().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
