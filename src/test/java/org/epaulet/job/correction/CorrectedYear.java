package org.epaulet.job.correction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.epaulet.delivery.FileDigest;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.run.RunCycle;
import org.epaulet.job.year.YearBook;
import org.epaulet.job.yearend.YearEnd;
import org.epaulet.job.yearend.YearEndOptions;
import org.epaulet.report.Language;

/**
 * A year of eleven people in one bureau, calculated and locked, to be corrected.
 *
 * <p>Nobody has daily records, so DAILY (weight 50) is 100; EXAM (weight 10) is s; total = (50 × 100 + 10 × s) ÷ 60. Ten are
 * assessed, so two have seats. All have tier 7 and 365 days: the pool is 11 × 600 × 12 = 79,200 CNY.
 *
 * <pre>
 * P01 s 100 → 100.00 seat   P02 s 94 → 99.00 seat   P03 s 88 → 98.00 no seat   P04 s 82 → 97.00 no seat
 * P05..P08, P11 s 10 → 85.00 COMPETENT B1            P09 s 4 → 84.00 B2         P10 s 10 → 85.00 under investigation
 * weight ÷ 365: 2 × 1.5 + 2 × 1.2 + 5 × 1.2 + 1.0 + 1.0 (reserved) = 13.4
 * so coefficient 1.5 is 886,567.16 fen, 1.2 is 709,253.73, 1.0 is 591,044.78, 0.6 is 354,626.87
 * </pre>
 */
public final class CorrectedYear implements AutoCloseable {

    private static final int[] EXAMS = {100, 94, 88, 82, 10, 10, 10, 10, 4, 10, 10};

    public final Path folder;
    public final Engine engine;
    public final Path out;
    private final PrivateKey key;
    private int deliveries;

    private CorrectedYear(Path folder, Engine engine, PrivateKey key) {
        this.folder = folder;
        this.engine = engine;
        this.out = folder.resolve("out");
        this.key = key;
    }

    static CorrectedYear locked(Path folder) {
        return locked(folder, Map.of(), "EXTRA", null);
    }

    public static CorrectedYear locked(Path folder, Map<String, String> environment, String seat, PrivateKey key) {
        CorrectedYear year = new CorrectedYear(folder, Engine.open(folder.resolve("work"), environment, "test"), key);
        Outcome outcome = year.publish(delivery(folder.resolve("year")), seat);
        if (outcome.status() != ExitStatus.DONE) {
            throw new AssertionError(outcome.sentence());
        }
        year.lock();
        return year;
    }

    static CorrectedYear lockedOf(Path folder, Path delivery) {
        CorrectedYear year = new CorrectedYear(folder, Engine.open(folder.resolve("work"), Map.of(), "test"), null);
        year.publish(delivery, "EXTRA");
        year.lock();
        return year;
    }

    private Outcome publish(Path delivery, String seat) {
        try {
            Path policy = Files.writeString(
                    folder.resolve("policy.yaml"),
                    Files.readString(Path.of("jobs/policies/default.yaml"))
                            .replace("objection_days: 5", "objection_days: 0")
                            .replace("separate: [PREPARE, APPROVE, PAY]", "separate: []")
                            .replace("appeal_seat: EXTRA", "appeal_seat: " + seat));
            return new YearEnd(new RunCycle(engine, new Progress(), key))
                    .run(new YearEndOptions(2025, delivery, out, policy, null, Language.ZH));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void lock() {
        YearBook book = new YearBook(engine, Clock.offset(Clock.systemDefaultZone(), Duration.ofDays(1)));
        book.post(2025, new YearBook.Word("王", null, null));
        book.lock(2025, new YearBook.Word("李", null, null));
    }

    static Path delivery(Path target) {
        StringBuilder people = new StringBuilder(
                "person,name,unit,series,tier,tier_since,joined,contract,contract_start,contract_end,education\n");
        StringBuilder evaluations = new StringBuilder("record,revision,person,date,component,item,rater,score\n");
        for (int number = 1; number <= EXAMS.length; number++) {
            String id = "P%02d".formatted(number);
            people.append(id + ",姓名" + number + ",B,FIELD,7,2025-01-01,2020-01-01,OPEN,,,HIGH_SCHOOL\n");
            for (String item : List.of("THEORY", "FITNESS")) {
                evaluations.append(
                        "%s-%s,1,%s,2025-12-01,EXAM,%s,,%d\n".formatted(id, item, id, item, EXAMS[number - 1]));
            }
        }
        return write(
                target,
                Map.of(
                        "units.csv",
                        "unit,name\nB,分局\n",
                        "people.csv",
                        people.toString(),
                        "evaluations.csv",
                        evaluations.toString(),
                        "events.csv",
                        "event,person,date,kind,until,note\nE1,P10,2025-06-01,INVESTIGATION,,\n"));
    }

    static Path write(Path target, Map<String, String> files) {
        try {
            Files.createDirectories(target);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(target.resolve(file.getKey()), file.getValue());
            }
            return target;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Corrects by a table each, without headers. */
    public Outcome correct(Map<String, String> rows) {
        Map<String, String> files = new LinkedHashMap<>();
        rows.forEach((table, text) -> files.put(table + ".csv", header(table) + text + "\n"));
        return correct(write(folder.resolve("delta-" + ++deliveries), files));
    }

    /** Corrects by a delivery. */
    public Outcome correct(Path delivery) {
        return new Correction(engine, new RunCycle(engine, new Progress(), key))
                .run(new CorrectionOptions(2025, delivery, out, null, Language.ZH));
    }

    private static String header(String table) {
        return switch (table) {
            case "decisions" -> "person,kind,grade,date,by,note\n";
            case "events" -> "event,person,date,kind,until,note\n";
            case "evaluations" -> "record,revision,person,date,component,item,rater,score\n";
            case "transfers" -> "person,date,from,to\n";
            default -> throw new IllegalArgumentException(table);
        };
    }

    /** Returns a row of a published CSV file by its first column, by header. */
    public Map<String, String> row(String file, String id) {
        return rows(out.resolve(file)).get(id);
    }

    static Map<String, Map<String, String>> rows(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            String[] header = lines.get(0).replace("\uFEFF", "").split(",", -1);
            Map<String, Map<String, String>> rows = new TreeMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int place = 0; place < header.length; place++) {
                    row.put(header[place], cells[place]);
                }
                rows.put(cells[0], row);
            }
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the digests of all that is published, by path. */
    public Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : new ArrayList<>(files.filter(Files::isRegularFile).toList())) {
                digests.put(out.relativize(file).toString(), FileDigest.sha256(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return digests;
    }

    @Override
    public void close() {
        engine.close();
    }
}
