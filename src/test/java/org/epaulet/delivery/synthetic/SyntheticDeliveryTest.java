package org.epaulet.delivery.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.epaulet.delivery.DeliveryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticDeliveryTest {

    @TempDir
    private Path folder;

    @Test
    void theSamePlanGivesTheSameBytes() throws IOException {
        SyntheticPlan plan = new SyntheticPlan(400, 7, 2025, 40);
        SyntheticDelivery.write(plan, folder.resolve("one"));
        SyntheticDelivery.write(plan, folder.resolve("two"));

        assertThat(bytes("one")).isEqualTo(bytes("two"));
    }

    @Test
    void anotherSeedGivesAnotherRoster() throws IOException {
        SyntheticDelivery.write(new SyntheticPlan(50, 7, 2025, 1), folder.resolve("one"));
        SyntheticDelivery.write(new SyntheticPlan(50, 8, 2025, 1), folder.resolve("two"));

        assertThat(bytes("one").get("people.csv")).isNotEqualTo(bytes("two").get("people.csv"));
    }

    @Test
    void twelveMonthlyFilesHoldWhatOneFileHolds() throws IOException {
        long whole = SyntheticDelivery.write(new SyntheticPlan(300, 7, 2025, 60, false), folder.resolve("one"));
        long split = SyntheticDelivery.write(new SyntheticPlan(300, 7, 2025, 60, true), folder.resolve("two"));

        List<String> months = Stream.iterate(1, month -> month + 1)
                .limit(12)
                .map(month -> String.format("evaluations/2025-%02d.csv", month))
                .toList();
        List<String> rows = months.stream()
                .flatMap(month -> rows("two/" + month).stream())
                .map(row -> String.join(",", row))
                .toList();
        assertThat(bytes("two")).containsKeys(months.toArray(String[]::new)).doesNotContainKey("evaluations.csv");
        assertThat(split).isEqualTo(whole).isEqualTo(rows.size());
        assertThat(rows)
                .isEqualTo(rows("one/evaluations.csv").stream()
                        .map(row -> String.join(",", row))
                        .toList());
    }

    @Test
    void whoServedTheWholeYearHasAboutAsManyRecordsAsPlanned() throws IOException {
        SyntheticDelivery.write(new SyntheticPlan(300, 7, 2025, 300), folder.resolve("one"));

        Map<String, Long> counts = rows("one/evaluations.csv").stream()
                .collect(Collectors.groupingBy(row -> row[2], Collectors.counting()));
        // 273 ledger entries, 9 ratings and 12 to 24 ballots, and a few second revisions; whoever was forgotten has no
        // ratings
        long near = counts.values().stream()
                .filter(count -> count >= 285 && count <= 320)
                .count();
        assertThat(near).isGreaterThan(240);
    }

    @Test
    void fewRecordsPerPersonAreRatingsFirst() throws IOException {
        SyntheticDelivery.write(new SyntheticPlan(100, 7, 2025, 1), folder.resolve("one"));

        assertThat(rows("one/evaluations.csv"))
                .allSatisfy(row -> assertThat(row[5]).isEqualTo("RESULTS"));
    }

    @Test
    void everyRowFitsTheOthers() throws IOException {
        for (long seed = 1; seed <= 4; seed++) {
            String name = "seed" + seed;
            SyntheticDelivery.write(new SyntheticPlan(1500, seed, 2024, 30), folder.resolve(name));
            Set<String> units = keys(rows(name + "/units.csv"), 0);
            Map<String, String[]> people = new HashMap<>();
            for (String[] person : rows(name + "/people.csv")) {
                assertThat(people.put(person[0], person)).isNull();
                assertThat(units).contains(person[2]);
                assertThat(person[7].isEmpty() || person[7].compareTo(person[6]) >= 0)
                        .isTrue();
                assertThat(person[4].isEmpty()).isEqualTo(person[5].isEmpty());
                assertThat(person[8].equals("FIXED") && person[11].isEmpty()).isFalse();
            }
            assertThat(rows(name + "/units.csv"))
                    .allSatisfy(unit -> assertThat(unit[2].isEmpty() || units.contains(unit[2]))
                            .isTrue());
            keys(rows(name + "/budget.csv"), 0)
                    .forEach(unit -> assertThat(units).contains(unit));
            keys(rows(name + "/history.csv"), 0, 1);
            keys(rows(name + "/events.csv"), 0);
            keys(rows(name + "/absences.csv"), 0, 1, 2, 3);
            keys(rows(name + "/evaluations.csv"), 0, 1);
            rows(name + "/events.csv").forEach(row -> requireEmployed(people.get(row[1]), row[2]));
            rows(name + "/events.csv")
                    .forEach(row -> assertThat(row[4].isEmpty() || row[4].compareTo(row[2]) >= 0)
                            .isTrue());
            rows(name + "/evaluations.csv").forEach(row -> requireEmployed(people.get(row[2]), row[3]));
            rows(name + "/absences.csv").forEach(row -> requireEmployed(people.get(row[0]), row[1]));
            rows(name + "/transfers.csv").forEach(row -> requireEmployed(people.get(row[0]), row[1]));
            // one transfer a person at most, which ends in the roster's unit
            keys(rows(name + "/transfers.csv"), 0);
            rows(name + "/transfers.csv").forEach(row -> assertThat(row[3]).isEqualTo(people.get(row[0])[2]));
        }
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "mine");

        assertThatThrownBy(() -> SyntheticDelivery.write(new SyntheticPlan(5, 7, 2025, 1), folder))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("is not empty (it holds note.txt)");
        assertThat(folder).isDirectoryContaining(note::equals).isDirectoryNotContaining(file -> !file.equals(note));
    }

    @Test
    void aPlanWithoutPeopleIsRefused() {
        assertThatThrownBy(() -> new SyntheticPlan(0, 7, 2025, 300))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("People must be at least 1, not 0.");
    }

    private static void requireEmployed(String[] person, String day) {
        assertThat(day).startsWith("2024-").isGreaterThanOrEqualTo(person[6]);
        assertThat(person[7].isEmpty() || day.compareTo(person[7]) <= 0).isTrue();
    }

    private static Set<String> keys(List<String[]> rows, int... columns) {
        Set<String> keys = new HashSet<>();
        for (String[] row : rows) {
            StringBuilder key = new StringBuilder();
            for (int column : columns) {
                key.append(row[column]).append('|');
            }
            if (columns.length == 1) {
                key.setLength(key.length() - 1);
            }
            assertThat(keys.add(key.toString())).as("key %s", key).isTrue();
        }
        return keys;
    }

    private List<String[]> rows(String file) {
        try (Stream<String> lines = Files.lines(folder.resolve(file))) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> bytes(String name) throws IOException {
        Path root = folder.resolve(name);
        Map<String, String> content = new HashMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return content;
    }
}
