package org.epaulet.job.comparison;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.CsvCursor;

/** Who comes out otherwise in one published year than in another: status, grade, tier, gross. */
final class OutcomeDifference {

    private static final List<String> RESULTS = List.of("status", "grade", "tier_new");
    private static final String GROSS = "gross";

    private final SortedMap<String, Map<String, String>> before;
    private final SortedMap<String, Map<String, String>> after;

    /** Takes the folders of both years. */
    OutcomeDifference(Path before, Path after) {
        this.before = people(before);
        this.after = people(after);
    }

    private static SortedMap<String, Map<String, String>> people(Path folder) {
        SortedMap<String, Map<String, String>> people = new TreeMap<>(CodePoints.ORDER);
        read(folder.resolve("results.csv"), RESULTS, people);
        read(folder.resolve("payroll.csv"), List.of(GROSS), people);
        return people;
    }

    private static void read(Path file, List<String> columns, Map<String, Map<String, String>> people) {
        try (CsvCursor rows = CsvCursor.open(file, StandardCharsets.UTF_8)) {
            int person = rows.header().indexOf("person");
            while (rows.next()) {
                Map<String, String> figures = people.computeIfAbsent(text(rows, person), none -> new HashMap<>());
                for (String column : columns) {
                    figures.put(column, text(rows, rows.header().indexOf(column)));
                }
            }
        }
    }

    private static String text(CsvCursor rows, int field) {
        return rows.fields().text(field, StandardCharsets.UTF_8);
    }

    /** Returns a line for each person who comes out otherwise, then what it comes to. */
    List<String> told() {
        List<String> lines = new ArrayList<>();
        Map<String, Integer> changed = new LinkedHashMap<>();
        SortedMap<String, Map<String, String>> all = new TreeMap<>(before);
        all.putAll(after);
        for (String person : all.keySet()) {
            String line = line(before.getOrDefault(person, Map.of()), after.getOrDefault(person, Map.of()), changed);
            if (!line.isEmpty()) {
                lines.add(person + ":" + line);
            }
        }
        lines.add(howMany(lines.size()));
        changed.forEach((figure, people) -> lines.add("  " + figure + ": " + people));
        counts("grade", lines);
        counts("status", lines);
        lines.add("  gross in all: " + shown(sum(before)) + " → " + shown(sum(after)) + " (" + signed() + ")");
        return lines;
    }

    private static String howMany(int people) {
        return switch (people) {
            case 0 -> "Nobody comes out otherwise.";
            case 1 -> "1 person comes out otherwise.";
            default -> people + " people come out otherwise.";
        };
    }

    private static String line(Map<String, String> was, Map<String, String> now, Map<String, Integer> changed) {
        StringBuilder line = new StringBuilder();
        for (String figure : List.of("status", "grade", "tier_new", GROSS)) {
            if (!Objects.equals(was.get(figure), now.get(figure))) {
                line.append(line.isEmpty() ? " " : ", ")
                        .append(figure)
                        .append(' ')
                        .append(shown(was.get(figure)))
                        .append(" → ")
                        .append(shown(now.get(figure)));
                changed.merge(figure, 1, Integer::sum);
            }
        }
        return line.toString();
    }

    private static String shown(Object figure) {
        return figure == null || figure.equals("") ? "(none)" : figure.toString();
    }

    private void counts(String figure, List<String> lines) {
        SortedMap<String, int[]> counts = new TreeMap<>(CodePoints.ORDER);
        before.values().forEach(person -> count(counts, person.get(figure))[0]++);
        after.values().forEach(person -> count(counts, person.get(figure))[1]++);
        counts.forEach((value, people) -> {
            if (people[0] != people[1]) {
                lines.add("  people with " + figure + " " + shown(value) + ": " + people[0] + " → " + people[1]);
            }
        });
    }

    private static int[] count(Map<String, int[]> counts, String value) {
        return counts.computeIfAbsent(value == null ? "" : value, none -> new int[2]);
    }

    private static BigDecimal sum(Map<String, Map<String, String>> people) {
        return people.values().stream()
                .map(person -> new BigDecimal(person.getOrDefault(GROSS, "0.00")))
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private String signed() {
        BigDecimal more = sum(after).subtract(sum(before));
        return (more.signum() < 0 ? "" : "+") + more.toPlainString();
    }
}
