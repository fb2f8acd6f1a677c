package org.epaulet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.epaulet.job.engine.Engine;

/**
 * Runs Epaulet, its peers and the floors in turn on this machine and prints the medians, as tables for the README. Its classes
 * are to be found through CLASSPATH, for the processes that it starts look there too.
 */
final class Bench {

    private static final int SHEET_ROWS = 100_000;

    private Bench() {}

    /** Usage: JAR SCRIPTS PYTHON FOLDER ROUNDS PEOPLE…. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Machine machine = new Machine(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]);
        Path folder = Files.createDirectories(Path.of(arguments[3]));
        int rounds = Integer.parseInt(arguments[4]);
        System.out.printf("%s; median of %d rounds%n", Machine.description(), rounds);
        Targets targets = new Targets();
        for (String people : Arrays.copyOfRange(arguments, 5, arguments.length)) {
            years(new YearRace(machine, Integer.parseInt(people), folder), Integer.parseInt(people), rounds, targets);
        }
        sheets(new SheetRaces(machine, SHEET_ROWS, folder), rounds, targets);
        start(machine, folder, rounds, targets);
        System.out.printf("%n%s%n", targets);
    }

    private static void years(YearRace race, int people, int rounds, Targets targets)
            throws IOException, InterruptedException {
        race.prepare();
        for (int round = 0; round < rounds; round++) {
            race.round();
        }
        System.out.printf(Locale.ROOT, "%n%,d people%n%n%s%n%n%s%n%n", people, race.table(), race.steps());
        race.agreement().forEach(System.out::println);
        race.judge(targets);
        race.clean();
    }

    private static void sheets(SheetRaces race, int rounds, Targets targets) throws IOException, InterruptedException {
        for (int round = 0; round < rounds; round++) {
            race.round();
        }
        System.out.printf(
                Locale.ROOT, "%nOne sheet of %,d rows, %d columns%n%n%s%n", SHEET_ROWS, Cell.COLUMNS, race.table());
        race.judge(targets);
    }

    private static void start(Machine machine, Path folder, int rounds, Targets targets)
            throws IOException, InterruptedException {
        Path work = folder.resolve("started");
        Engine.open(work, Map.of(), "bench").close();
        Contestant runs = new Contestant("runs", own -> machine.epaulet("runs", "--work", work.toString()));
        List<Measured> measured = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            measured.add(runs.run(folder.resolve("start")));
        }
        Contestant.empty(folder.resolve("start"));
        targets.atMost(
                "start: seconds of `runs` in a work folder without runs",
                2,
                Measured.median(measured, Measured::seconds),
                Double.NaN);
    }
}
