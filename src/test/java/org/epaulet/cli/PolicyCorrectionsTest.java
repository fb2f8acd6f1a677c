package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Three corrections, one after the other, of a year under other regulations than the default one: what they pay adds up to the last
 * version, nothing published before changes, and each is what its evidence gives.
 */
class PolicyCorrectionsTest {

    private static final boolean ALL =
            Integer.getInteger("torture", 0) > 0 || Integer.getInteger("epaulet.nights") != null;

    private static final String LEFT = "2025-11-30";

    @TempDir
    private Path folder;

    /** All that are shipped on demand. */
    static List<String> policies() {
        return ALL
                ? List.of(
                        "conversion",
                        "humen",
                        "key-figures",
                        "province-seven-tiers",
                        "quarterly",
                        "ruian-heads",
                        "shandong-trial",
                        "station-and-office",
                        "ten-days")
                : List.of("station-and-office");
    }

    @ParameterizedTest
    @MethodSource("policies")
    void allDifferencesAddUpAndNothingPublishedChanges(String name) throws IOException {
        Path policy = Files.writeString(
                folder.resolve("policy.yaml"),
                Files.readString(Path.of("jobs/policies", name + ".yaml"))
                        .replace("objection_days: 5", "objection_days: 0")
                        .replace("separate: [PREPARE, APPROVE, PAY]", "separate: []"));
        Folder delivery = new Folder(folder.resolve("delivery"));
        Said.by("generate", "--people", ALL ? 80 : 30, "--seed", 3, "--policy", policy, "--out", delivery.path())
                .done();
        Said.yearEnd(delivery.path(), folder, "--policy", policy).done();
        year("post").done();
        year("lock").done();
        Folder out = new Folder(folder.resolve("out"));
        Map<String, BigDecimal> gross = money(out, "2025/payroll.csv", "gross");
        Map<String, BigDecimal> published = new TreeMap<>(gross);
        Map<String, BigDecimal> due = new TreeMap<>();
        Random random = new Random(name.hashCode());
        List<Path> deltas = List.of(late(delivery, "first", random), decisions(out, random), whole(delivery, random));
        for (int number = 1; number <= deltas.size(); number++) {
            Map<String, String> before = out.state();
            Said.by(
                            "run",
                            "correction",
                            "--year",
                            2025,
                            "--data",
                            deltas.get(number - 1),
                            "--out",
                            out.path(),
                            "--work",
                            folder.resolve("work"))
                    .done();
            String of = "2025-correction-" + number + "/";
            assertThat(out.state()).containsAllEntriesOf(before);
            money(out, of + "corrections.csv", "paid_so_far")
                    .forEach((person, paid) -> assertThat(paid)
                            .as(person)
                            .isEqualByComparingTo(gross.getOrDefault(person, BigDecimal.ZERO)));
            money(out, of + "corrections.csv", "due").forEach((person, fen) -> due.merge(person, fen, BigDecimal::add));
            gross.putAll(money(out, of + "payroll.csv", "gross"));
        }
        assertThat(due).isNotEmpty();
        gross.forEach((person, last) -> assertThat(last)
                .as(person)
                .isEqualByComparingTo(published
                        .getOrDefault(person, BigDecimal.ZERO)
                        .add(due.getOrDefault(person, BigDecimal.ZERO))));
        assertThat(Said.by("verify", out.path().resolve("2025-correction-3"), "--work", folder.resolve("work"))
                        .done()
                        .out())
                .contains("is the same, byte by byte");
    }

    private Said year(String act) {
        return Said.by("year", act, "--year", 2025, "--by", "王制", "--work", folder.resolve("work"));
    }

    /** Records that came late, and other scores for some that had come. */
    private Path late(Folder delivery, String to, Random random) throws IOException {
        List<String> lines = delivery.lines("evaluations.csv");
        List<String> columns = List.of(lines.get(0).split(","));
        List<String> late = new ArrayList<>(lines.subList(0, 1));
        for (int row = 0; row < 40; row++) {
            String[] cells = lines.get(1 + random.nextInt(lines.size() - 1)).split(",", -1);
            String score = cells[columns.indexOf("score")];
            if (row % 2 == 0) {
                cells[columns.indexOf("record")] = to + row;
            } else {
                cells[columns.indexOf("revision")] = Integer.toString(2 + row);
                cells[columns.indexOf("score")] = row % 3 == 0 || score.isEmpty() ? "" : "1";
            }
            late.add(String.join(",", cells));
        }
        Folder delta = new Folder(folder.resolve(to));
        delta.write("evaluations.csv", late);
        return delta.path();
    }

    /** Grades and seats for whoever it is: who cannot have one is told, and stays as they were. */
    private Path decisions(Folder out, Random random) throws IOException {
        List<String> rows = new ArrayList<>(List.of("person,kind,grade,date,by,note"));
        List<String> grades = column(out, "2025/results.csv", "grade").values().stream()
                .filter(grade -> !grade.isEmpty())
                .distinct()
                .sorted()
                .toList();
        column(out, "2025/results.csv", "seat").forEach((person, seat) -> {
            if (random.nextInt(6) == 0) {
                rows.add("%s,GRADE,%s,2026-02-01,委员会,".formatted(person, grades.get(random.nextInt(grades.size()))));
            } else if (seat.equals("N") || random.nextInt(12) == 0) {
                rows.add("%s,SEAT,,2026-02-02,委员会,".formatted(person));
            }
        });
        Folder delta = new Folder(folder.resolve("decided"));
        delta.write("decisions.csv", rows);
        return delta.path();
    }

    /** Everything once more, with late records, fewer others, and people who left earlier and have no records after that. */
    private Path whole(Folder delivery, Random random) throws IOException {
        Folder whole = new Folder(folder.resolve("whole"));
        for (String file : delivery.files()) {
            whole.write(file, delivery.lines(file));
        }
        List<String> people = new ArrayList<>(delivery.lines("people.csv"));
        List<String> columns = List.of(people.get(0).split(","));
        Set<String> gone = new HashSet<>();
        for (int row = 1; row < people.size(); row++) {
            String[] cells = people.get(row).split(",", -1);
            boolean stayed = cells[columns.indexOf("left")].isEmpty();
            if (stayed && cells[columns.indexOf("joined")].compareTo("2025") < 0 && random.nextInt(10) == 0) {
                cells[columns.indexOf("left")] = LEFT;
                people.set(row, String.join(",", cells));
                gone.add(cells[columns.indexOf("person")]);
            }
        }
        whole.write("people.csv", people);
        List<String> records = new ArrayList<>(delivery.lines("evaluations.csv"));
        records.removeIf(line -> !line.equals(records.get(0)) && random.nextInt(50) == 0);
        records.addAll(new Folder(late(delivery, "third", random))
                .lines("evaluations.csv").stream().skip(1).toList());
        List<String> fields = List.of(records.get(0).split(","));
        records.removeIf(line -> {
            String[] cells = line.split(",", -1);
            return gone.contains(cells[fields.indexOf("person")]) && cells[fields.indexOf("date")].compareTo(LEFT) > 0;
        });
        whole.write("evaluations.csv", records);
        return whole.path();
    }

    private static Map<String, BigDecimal> money(Folder out, String file, String column) {
        Map<String, BigDecimal> money = new TreeMap<>();
        column(out, file, column).forEach((person, cell) -> money.put(person, new BigDecimal(cell)));
        return money;
    }

    private static Map<String, String> column(Folder out, String file, String column) {
        List<String> lines = out.lines(file);
        List<String> columns = List.of(lines.get(0).replace("\uFEFF", "").split(","));
        Map<String, String> found = new TreeMap<>();
        lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells -> found.put(cells[columns.indexOf("person")], cells[columns.indexOf(column)]));
        return found;
    }
}
