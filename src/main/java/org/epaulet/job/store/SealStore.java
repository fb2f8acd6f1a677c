package org.epaulet.job.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.epaulet.digest.Sha256;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows on which a published run rests and those it computed: their digests, copies to compute from anew, and where two
 * runs differ.
 */
public final class SealStore {

    /** What is sealed, each table with the columns that order it: what was received, and what a correction decided. */
    private static final Map<String, String> RECEIVED = tables(
            "input_file", "file_no",
            "file_count", "file_no, part_no",
            "reject_row", "file_no, line_no",
            "notice", "notice_no",
            "unit", "unit_no",
            "roster_block", "kind, group_no, block_no",
            "conflicted_person", "person_no, source",
            "correction", "year_run",
            "decision", "seq",
            "corrected_person", "person_no",
            "released_share", "unit_no, person_no");

    /** What was computed from it. */
    private static final Map<String, String> COMPUTED = tables(
            "pool_seats", "bureau_no, pool_no",
            "unit_pool", "unit_no",
            "result_block", "kind, group_no, block_no",
            "decision", "seq",
            "corrected_person", "person_no",
            "released_share", "unit_no, person_no");

    /** What stands about people in a block of them. */
    private static final String CONTENT = "content";

    private static final List<String> WRITTEN = List.of("output_part", "output_file");

    private final JdbcTemplate jdbc;

    /** Takes the database. */
    public SealStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> tables(String... tablesAndOrders) {
        Map<String, String> tables = new LinkedHashMap<>();
        for (int place = 0; place < tablesAndOrders.length; place += 2) {
            tables.put(tablesAndOrders[place], tablesAndOrders[place + 1]);
        }
        return tables;
    }

    /** Returns the tables whose rows are a run's and no record of its own making. */
    static Set<String> tables() {
        Set<String> tables = new TreeSet<>(RECEIVED.keySet());
        tables.addAll(COMPUTED.keySet());
        tables.addAll(WRITTEN);
        return tables;
    }

    /** Keeps the digests by name, in place of those the run had. */
    public void write(long run, SortedMap<String, String> digests) {
        jdbc.update("DELETE FROM seal WHERE run_id = ?", run);
        Rows rows = new Rows(jdbc, "seal (run_id, name, sha256)", 3);
        digests.forEach((name, sha256) -> rows.add(run, name, sha256));
        rows.flush();
    }

    /** Returns the digests that were kept, by name. */
    public SortedMap<String, String> read(long run) {
        SortedMap<String, String> digests = new TreeMap<>();
        jdbc.query(
                "SELECT name, sha256 FROM seal WHERE run_id = ?",
                row -> {
                    digests.put(row.getString(1), row.getString(2));
                },
                run);
        return digests;
    }

    /** Returns the digest of what the run received, by table. */
    public SortedMap<String, String> received(long run) {
        SortedMap<String, String> digests = new TreeMap<>();
        RECEIVED.forEach((table, order) -> digests.put(table, digest(table, order, run)));
        return digests;
    }

    private String digest(String table, String order, long run) {
        MessageDigest digest = Sha256.begun();
        try (Stream<List<String>> rows = rows(table, order, run)) {
            rows.forEach(row -> row.forEach(cell -> {
                digest.update((byte) (cell == null ? 0 : 1));
                byte[] bytes = cell == null ? new byte[0] : cell.getBytes(StandardCharsets.UTF_8);
                digest.update(String.valueOf(bytes.length).getBytes(StandardCharsets.US_ASCII));
                digest.update((byte) ':');
                digest.update(bytes);
            }));
        }
        return Sha256.hex(digest);
    }

    /** By the whole key, so that nothing has to be sorted. */
    private Stream<List<String>> rows(String table, String order, long run) {
        return jdbc.queryForStream(
                "SELECT * FROM " + table + " WHERE run_id = ? ORDER BY run_id, " + order,
                (row, number) -> cells(row),
                run);
    }

    /** The first column is the run's number, which copies do not share. */
    private static List<String> cells(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        List<String> cells = new ArrayList<>(columns.getColumnCount());
        for (int column = 2; column <= columns.getColumnCount(); column++) {
            cells.add(
                    columns.getColumnName(column).equalsIgnoreCase(CONTENT)
                            ? HexFormat.of().formatHex(row.getBytes(column))
                            : row.getString(column));
        }
        return cells;
    }

    /** Copies what a run received to another one, which has nothing before. */
    public void copyReceived(long from, long to) {
        RECEIVED.keySet().forEach(table -> {
            String columns = String.join(", ", columns(table));
            jdbc.update(
                    "INSERT INTO " + table + " (run_id, " + columns + ") SELECT ?, " + columns + " FROM " + table
                            + " WHERE run_id = ?",
                    to,
                    from);
        });
    }

    private List<String> columns(String table) {
        return jdbc.query("SELECT * FROM " + table + " WHERE 1 = 0", found -> {
            ResultSetMetaData meta = found.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int column = 2; column <= meta.getColumnCount(); column++) {
                columns.add(meta.getColumnName(column));
            }
            return columns;
        });
    }

    /** Takes away everything that stands under the number. */
    public void delete(long run) {
        tables().forEach(table -> jdbc.update("DELETE FROM " + table + " WHERE run_id = ?", run));
    }

    /**
     * A row in which two runs differ.
     *
     * @param key the columns by which it is ordered, with their values
     * @param column the first that differs; null: the row is missing in one of them
     */
    public record Difference(String table, String key, String column) {}

    /** Returns the first difference of each table of computed rows. */
    public List<Difference> differences(long run, long again) {
        List<Difference> differences = new ArrayList<>();
        COMPUTED.forEach((table, order) -> {
            Difference first = difference(table, order, run, again);
            if (first != null) {
                differences.add(first);
            }
        });
        return differences;
    }

    private Difference difference(String table, String order, long run, long again) {
        List<String> columns = columns(table);
        try (Stream<List<String>> left = rows(table, order, run);
                Stream<List<String>> right = rows(table, order, again)) {
            Iterator<List<String>> is = left.iterator();
            Iterator<List<String>> ought = right.iterator();
            while (is.hasNext() && ought.hasNext()) {
                List<String> one = is.next();
                List<String> other = ought.next();
                for (int place = 0; place < columns.size(); place++) {
                    if (!Objects.equals(one.get(place), other.get(place))) {
                        String key = key(order, columns, other);
                        if (!columns.get(place).equalsIgnoreCase(CONTENT)) {
                            return new Difference(table, key, columns.get(place));
                        }
                        Difference inside = inside(table, one.get(0), one.get(place), other.get(place));
                        if (inside != null) {
                            return inside;
                        }
                    }
                }
            }
            return is.hasNext() || ought.hasNext()
                    ? new Difference(table, key(order, columns, is.hasNext() ? is.next() : ought.next()), null)
                    : null;
        }
    }

    /** Blocks packed by another Java may differ though they say the same. */
    private static Difference inside(String table, String kind, String is, String ought) {
        PeopleKind people = PeopleKind.valueOf(kind);
        return BlockDifference.first(
                        people.entries(HexFormat.of().parseHex(is)),
                        people.entries(HexFormat.of().parseHex(ought)))
                .map(found ->
                        new Difference(table, "kind " + kind + ", person_no " + found.person(), found.component()))
                .orElse(null);
    }

    private static String key(String order, List<String> columns, List<String> row) {
        List<String> parts = new ArrayList<>();
        for (String column : order.split(", ")) {
            for (int place = 0; place < columns.size(); place++) {
                if (columns.get(place).equalsIgnoreCase(column)) {
                    parts.add(column + " " + row.get(place));
                }
            }
        }
        return String.join(", ", parts);
    }
}
