package org.epaulet.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.Column;
import org.epaulet.delivery.DeliveryFile;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.delivery.FileCount;
import org.epaulet.delivery.Header;
import org.epaulet.delivery.Reject;
import org.epaulet.delivery.RowCursor;
import org.epaulet.delivery.Table;

/**
 * Reads a delivery table by table and keeps the account: every row read is accepted, rejected or ignored. Several tables may be read
 * at the same time.
 */
final class Reception {

    private record Rows(DeliveryFile file, long read, long ignored, List<String> notices) {}

    private static final Comparator<Rows> BY_TABLE = Comparator.comparing(
                    (Rows rows) -> rows.file().table())
            .thenComparing(rows -> rows.file().name(), CodePoints.ORDER);

    private final DeliveryFolder folder;
    private final Collection<Rows> rows = new ConcurrentLinkedQueue<>();
    private final Collection<Reject> rejects = new ConcurrentLinkedQueue<>();
    private final List<String> notices = new ArrayList<>();

    Reception(DeliveryFolder folder) {
        this.folder = folder;
    }

    /** Returns the rows of a table that pass the rule, in the order of file and line. */
    <T> List<Placed<T>> rows(RowRule<T> rule) {
        List<Placed<T>> passed = new ArrayList<>();
        for (DeliveryFile file : folder.files(rule.table())) {
            try (RowCursor cursor = folder.rows(file)) {
                readFile(file, cursor, rule, passed);
            }
        }
        return passed;
    }

    private <T> void readFile(DeliveryFile file, RowCursor cursor, RowRule<T> rule, List<Placed<T>> passed) {
        Header header = Header.match(file.table(), file.name(), cursor.header());
        Row row = new Row(file, header, cursor);
        Column key = file.table().columns().get(0);
        long read = 0;
        long ignored = 0;
        while (cursor.next()) {
            read++;
            try {
                row.checkShape();
                T value = rule.read(row);
                if (value == null) {
                    ignored++;
                } else {
                    passed.add(row.placed(value, key, rule.link()));
                }
            } catch (Refusal refusal) {
                reject(row.reject(refusal));
            }
        }
        rows.add(new Rows(file, read, ignored, header.notices(file.table(), file.name())));
    }

    void reject(Reject reject) {
        rejects.add(reject);
    }

    /** Tells which files of the delivery are no table. */
    void leaveStrangers() {
        notices.addAll(folder.notices());
    }

    /** Tells that a table is there and is not read. */
    void leave(Table table) {
        for (DeliveryFile file : folder.files(table)) {
            notices.add("File " + file.name() + " is not read: " + table.fileName() + " are for a correction.");
        }
    }

    /** Tells that a table is there that only a whole delivery can change. */
    void leaveAsTheyWere(Table table) {
        for (DeliveryFile file : folder.files(table)) {
            notices.add("File " + file.name() + " is not read: without people a delivery leaves " + table.fileName()
                    + " as they were.");
        }
    }

    List<Reject> rejects() {
        return rejects.stream().sorted(Reject.ORDER).toList();
    }

    List<String> notices() {
        return Stream.concat(notices.stream(), rows.stream().sorted(BY_TABLE).flatMap(file -> file.notices().stream()))
                .toList();
    }

    List<FileCount> counts() {
        Map<String, Long> rejected = new HashMap<>();
        rejects.forEach(reject -> rejected.merge(reject.file(), 1L, Long::sum));
        return rows.stream()
                .sorted(BY_TABLE)
                .map(file -> count(file, rejected.getOrDefault(file.file().name(), 0L)))
                .toList();
    }

    private static FileCount count(Rows rows, long rejected) {
        long accepted = rows.read() - rejected - rows.ignored();
        return new FileCount(rows.file().table(), rows.file().name(), rows.read(), accepted, rejected, rows.ignored());
    }
}
