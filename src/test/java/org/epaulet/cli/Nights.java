package org.epaulet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** A delivery that changes from night to night. */
final class Nights {

    static final String HEADER = "record,revision,person,date,component,item,rater,score";

    final Folder delivery;
    private final Path folder;
    private final Path policy;
    private final Map<String, List<String>> before = new HashMap<>();
    private int made;

    Nights(Path folder, long seed) throws IOException {
        this(folder, seed, "default", 24);
    }

    /** Takes the name of a policy for which the delivery is made. */
    Nights(Path folder, long seed, String policy, int people) throws IOException {
        this.folder = folder;
        this.policy = Path.of("jobs/policies", policy + ".yaml").toAbsolutePath();
        Said.by(
                        "generate",
                        "--people",
                        people,
                        "--seed",
                        seed,
                        "--policy",
                        this.policy,
                        "--out",
                        folder.resolve("delivery"))
                .done();
        this.delivery = new Folder(folder.resolve("delivery"));
        split();
    }

    /** The records by parts of the year, as bureaus send them. */
    private void split() throws IOException {
        List<String> lines = delivery.lines("evaluations.csv");
        delivery.delete("evaluations.csv");
        int rows = lines.size() / 6;
        for (int part = 0; part < 6; part++) {
            List<String> own = new ArrayList<>(lines.subList(0, 1));
            own.addAll(lines.subList(1 + part * rows, Math.min(lines.size(), 1 + (part + 1) * rows)));
            delivery.write("evaluations/part-" + part + ".csv", own);
        }
    }

    Said run(String side, LocalDate day, Object... more) throws IOException {
        Path job = folder.resolve("nightly.yaml");
        if (!Files.exists(job)) {
            Files.writeString(
                    job,
                    Files.readString(Path.of("jobs/nightly.yaml"))
                            .replace("records: 131072", "records: 90")
                            .replace("percent: 5", "percent: 60")
                            .replace("policies/default.yaml", policy.toString()));
        }
        List<Object> arguments = new ArrayList<>(List.of(
                "run",
                "nightly",
                "--date",
                day,
                "--data",
                delivery.path(),
                "--out",
                folder.resolve(side).resolve("out"),
                "--work",
                folder.resolve(side).resolve("work"),
                "--job",
                job));
        arguments.addAll(List.of(more));
        return Said.by(arguments.toArray());
    }

    Said ask(Object... command) {
        List<Object> arguments = new ArrayList<>(List.of(command));
        arguments.add("--work");
        arguments.add(folder.resolve("going/work"));
        return Said.by(arguments.toArray());
    }

    Folder published(String side, LocalDate day) {
        return new Folder(folder.resolve(side).resolve("out/2025-nightly").resolve(day.toString()));
    }

    String person(int place) {
        return delivery.lines("people.csv").get(1 + place).split(",")[0];
    }

    List<String> evaluations() throws IOException {
        return delivery.files().stream()
                .filter(name -> name.startsWith("evaluations/"))
                .toList();
    }

    /** Does some of everything that may happen to a delivery between two nights. */
    void change(Random random) throws IOException {
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            List<String> files = evaluations();
            String file = files.get(random.nextInt(files.size()));
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> grow(file, random);
                case 11 -> takeBack();
                case 3 -> edit(file, random);
                case 4 -> delivery.write("evaluations/a" + ++made + ".csv", copies(file, random));
                case 5 -> swap(file, random);
                case 6 -> {
                    if (files.size() > 4) {
                        delivery.delete(file);
                    }
                }
                case 7 -> leave(random);
                case 8 -> join(random);
                case 9 -> event(random);
                default -> dropPerson(random);
            }
        }
    }

    /** Files that have grown are again what they were. */
    private void takeBack() throws IOException {
        for (String file : evaluations()) {
            if (before.containsKey(file)) {
                delivery.write(file, before.get(file));
            }
        }
    }

    private void grow(String file, Random random) throws IOException {
        List<String> lines = new ArrayList<>(delivery.lines(file));
        before.put(file, List.copyOf(lines));
        int known = lines.size() - 1;
        for (int rows = 1 + random.nextInt(20); rows > 0; rows--) {
            lines.add(row(lines.get(1 + random.nextInt(known)), lines.get(0), random));
        }
        delivery.write(file, lines);
    }

    /** A new record, a revision of an old one, a withdrawal, a repetition or a contradiction. */
    private String row(String model, String header, Random random) {
        List<String> columns = List.of(header.toLowerCase(Locale.ROOT).split(","));
        String[] cells = model.split(",", -1);
        int record = columns.indexOf("record");
        int revision = columns.indexOf("revision");
        int score = columns.indexOf("score");
        switch (random.nextInt(6)) {
            case 0, 1 -> cells[record] = "N" + ++made;
            case 2 -> {
                cells[revision] = Integer.toString(2 + random.nextInt(2));
                cells[score] = "1";
            }
            case 3 -> {
                cells[revision] = "3";
                cells[score] = "";
            }
            case 4 -> cells[score] = "2.5";
            default -> {}
        }
        return String.join(",", cells);
    }

    private static List<String> columns(String header) {
        return List.of(header.toLowerCase(Locale.ROOT).split(","));
    }

    private void edit(String file, Random random) throws IOException {
        List<String> lines = new ArrayList<>(delivery.lines(file));
        int line = 1 + random.nextInt(lines.size() - 1);
        lines.set(line, row(lines.get(line), lines.get(0), random));
        delivery.write(file, lines);
    }

    private List<String> copies(String file, Random random) {
        List<String> lines = delivery.lines(file);
        List<String> copied = new ArrayList<>(lines.subList(0, 1));
        for (int rows = 0; rows < 15; rows++) {
            copied.add(row(lines.get(1 + random.nextInt(lines.size() - 1)), lines.get(0), random));
        }
        return copied;
    }

    private void swap(String file, Random random) throws IOException {
        List<String> lines = delivery.lines(file);
        List<String> fewer = new ArrayList<>(lines.subList(0, 1));
        lines.stream().skip(1).filter(line -> random.nextInt(3) > 0).forEach(fewer::add);
        fewer.add(row(lines.get(1), lines.get(0), random));
        delivery.write(file, fewer);
    }

    private void leave(Random random) throws IOException {
        person(random, "left", random.nextInt(3) == 0 ? "" : "2025-0" + (3 + random.nextInt(6)) + "-15");
    }

    private void person(Random random, String column, String value) throws IOException {
        List<String> lines = new ArrayList<>(delivery.lines("people.csv"));
        int line = 1 + random.nextInt(lines.size() - 1);
        String[] cells = lines.get(line).split(",", -1);
        cells[List.of(lines.get(0).toLowerCase(Locale.ROOT).split(",")).indexOf(column)] = value;
        lines.set(line, String.join(",", cells));
        delivery.write("people.csv", lines);
    }

    private void join(Random random) throws IOException {
        List<String> lines = new ArrayList<>(delivery.lines("people.csv"));
        String[] cells = lines.get(1 + random.nextInt(lines.size() - 1)).split(",", -1);
        cells[0] = (random.nextBoolean() ? "A" : "Z") + ++made;
        lines.add(String.join(",", cells));
        delivery.write("people.csv", lines);
        // records that came before the person did
        List<String> models = delivery.lines(evaluations().get(0));
        List<String> columns = columns(models.get(0));
        List<String> records = new ArrayList<>(models.subList(0, 1));
        for (String id : List.of(cells[0], "A" + (made + 2), "Z" + (made + 2))) {
            String[] record = models.get(1 + random.nextInt(models.size() - 1)).split(",", -1);
            record[columns.indexOf("record")] = "J" + id;
            record[columns.indexOf("person")] = id;
            records.add(String.join(",", record));
        }
        delivery.write("evaluations/j" + made + ".csv", records);
    }

    private void dropPerson(Random random) throws IOException {
        List<String> lines = new ArrayList<>(delivery.lines("people.csv"));
        lines.remove(1 + random.nextInt(lines.size() - 1));
        delivery.write("people.csv", lines);
    }

    private void event(Random random) throws IOException {
        List<String> lines = Files.exists(delivery.path().resolve("events.csv"))
                ? new ArrayList<>(delivery.lines("events.csv"))
                : new ArrayList<>(List.of("event,person,date,kind,until,note"));
        lines.add("E%d,%s,2025-06-%02d,WARNING,,".formatted(++made, person(0), 1 + random.nextInt(28)));
        delivery.write("events.csv", lines);
    }
}
