package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year of some thousand people as it grows: each station's file of the month gets the days' records at its end, files are corrected and
 * sent again, taken back and sent later; every night that goes on from the one before is that computed from nothing, byte by byte. On
 * demand, by {@code make torture}; {@code -Depaulet.year.people=N} and {@code -Depaulet.year.every=DAYS} make it larger.
 */
@EnabledIfSystemProperty(named = "torture", matches = "\\d+", disabledReason = "`make torture` asks for it")
class YearOfNightsTest {

    private static final int PEOPLE = Integer.getInteger("epaulet.year.people", 2000);
    private static final int EVERY = Integer.getInteger("epaulet.year.every", 7);
    private static final int STATIONS = 12;
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    @TempDir
    private Path folder;

    private final Random random = new Random(2025);
    private final List<Path> takenBack = new ArrayList<>();
    private Path evaluations;

    @Test
    void everyNightThatGoesOnFromAnotherIsThatComputedFromNothing() throws IOException {
        Said.by("generate", "--people", PEOPLE, "--seed", 25, "--out", folder.resolve("delivery"))
                .done();
        SortedMap<LocalDate, List<String>> days = byDay();
        int nights = 0;
        for (LocalDate day = LocalDate.of(2025, 1, EVERY); !day.isAfter(LAST); day = next(day)) {
            for (LocalDate since = day.minusDays(day.equals(LAST) ? 366 : EVERY);
                    !since.isAfter(day);
                    since = since.plusDays(1)) {
                grow(days.remove(since));
            }
            change();
            night("going", day);
            night("nothing", day, "--from-nothing");
            same(day);
            nights++;
        }
        System.out.println(nights + " nights of " + PEOPLE + " people were the same");
    }

    private static LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(EVERY);
        return day.isBefore(LAST) && next.isAfter(LAST) ? LAST : next;
    }

    /** The records of each day; what cannot be dated comes on the first. */
    private SortedMap<LocalDate, List<String>> byDay() throws IOException {
        Path whole = folder.resolve("delivery/evaluations.csv");
        evaluations = Files.createDirectory(folder.resolve("delivery/evaluations"));
        SortedMap<LocalDate, List<String>> days = new TreeMap<>();
        try (Stream<String> lines = Files.lines(whole)) {
            lines.skip(1)
                    .forEach(line -> days.computeIfAbsent(day(line), none -> new ArrayList<>())
                            .add(line));
        }
        Files.delete(whole);
        return days;
    }

    private static LocalDate day(String line) {
        try {
            LocalDate day = LocalDate.parse(line.split(",", -1)[3]);
            return day.getYear() == 2025 ? day : LocalDate.of(2025, 1, 1);
        } catch (DateTimeException none) {
            return LocalDate.of(2025, 1, 1);
        }
    }

    private void grow(List<String> lines) throws IOException {
        if (lines == null) {
            return;
        }
        String month = day(lines.get(0)).toString().substring(0, 7);
        for (int station = 0; station < STATIONS; station++) {
            Path file = evaluations.resolve("%s-station-%02d.csv".formatted(month, station));
            if (!Files.exists(file)) {
                Files.writeString(file, Nights.HEADER + "\n");
            }
            try (BufferedWriter end = Files.newBufferedWriter(file, StandardOpenOption.APPEND)) {
                for (int row = station; row < lines.size(); row += STATIONS) {
                    end.write(lines.get(row) + "\n");
                }
            }
        }
    }

    /** Each night one file is corrected in its middle, or sent anew with fewer rows, taken back, or one that was comes again. */
    private void change() throws IOException {
        List<Path> files = files();
        Path file = files.get(random.nextInt(files.size()));
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        switch (random.nextInt(5)) {
            case 0 -> {
                if (lines.size() > 2) {
                    int row = 1 + random.nextInt(lines.size() - 1);
                    String[] cells = lines.get(row).split(",", -1);
                    cells[1] = "2";
                    lines.set(row, String.join(",", cells));
                }
                Files.write(file, lines);
            }
            case 1 -> {
                List<String> fewer = new ArrayList<>(lines.subList(0, 1));
                lines.stream().skip(1).filter(line -> random.nextInt(40) > 0).forEach(fewer::add);
                Files.write(file, fewer);
            }
            case 2 -> {
                if (files.size() > STATIONS) {
                    takenBack.add(Files.move(file, folder.resolve(file.getFileName())));
                }
            }
            case 3 -> {
                if (!takenBack.isEmpty()) {
                    Path again = takenBack.remove(0);
                    Path place = evaluations.resolve(again.getFileName());
                    Files.move(
                            again, Files.exists(place) ? evaluations.resolve("again-" + again.getFileName()) : place);
                }
            }
            default -> {}
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(evaluations)) {
            return files.sorted().toList();
        }
    }

    private void night(String side, LocalDate day, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(
                "run",
                "nightly",
                "--date",
                day,
                "--data",
                folder.resolve("delivery"),
                "--out",
                folder.resolve(side).resolve("out"),
                "--work",
                folder.resolve(side).resolve("work"),
                "--accept-removed"));
        arguments.addAll(List.of(more));
        Said.by(arguments.toArray()).done();
    }

    private void same(LocalDate day) throws IOException {
        Folder going = published("going", day);
        Folder nothing = published("nothing", day);
        assertThat(going.files()).isEqualTo(nothing.files()).contains("manifest.json");
        for (String file : going.files()) {
            assertThat(going.bytes(file)).as(day + " " + file).isEqualTo(nothing.bytes(file));
        }
    }

    private Folder published(String side, LocalDate day) {
        return new Folder(folder.resolve(side).resolve("out/2025-nightly").resolve(day.toString()));
    }
}
