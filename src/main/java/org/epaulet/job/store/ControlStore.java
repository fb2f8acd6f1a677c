package org.epaulet.job.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** The control totals of a run, each from the place where it was written. */
public final class ControlStore {

    private static final List<String> AMOUNTS = List.of(
            "performance_paid",
            "performance_reserved",
            "year_end_award",
            "heating",
            "honour_award",
            "gross",
            "tax_exempt",
            "awards_by_others",
            "tier_wage_old",
            "tier_wage_new");

    private final JdbcTemplate jdbc;
    private final long run;

    /** Takes the database and the run. */
    public ControlStore(JdbcTemplate jdbc, long run) {
        this.jdbc = jdbc;
        this.run = run;
    }

    /** How many people there are, counted in each place. */
    public record People(long roster, long inYear, long outside, long standing, long paid, long candidates) {}

    /** What the pools come to, in fen, and the shares. */
    public record Pools(long pool, long paid, long reserved, long undistributed, long sharesPaid, long sharesReserved) {

        /** Returns the column of pools.csv of that name. */
        public long column(String name) {
            return switch (name) {
                case "pool" -> pool;
                case "paid" -> paid;
                case "reserved" -> reserved;
                case "undistributed" -> undistributed;
                default -> throw new IllegalArgumentException("pools.csv has no amount '" + name + "'");
            };
        }
    }

    /** Returns how many people there are, counted in each place. */
    public People people() {
        return new People(
                count("SELECT COUNT(*) FROM person WHERE run_id = ?"),
                count("SELECT COUNT(*) FROM assessment WHERE run_id = ? AND status <> 'OUTSIDE'"),
                count("SELECT COUNT(*) FROM assessment WHERE run_id = ? AND status = 'OUTSIDE'"),
                count("SELECT COUNT(*) FROM standing WHERE run_id = ?"),
                count("SELECT COUNT(*) FROM pay_line WHERE run_id = ?"),
                count("SELECT COUNT(*) FROM contract_candidate WHERE run_id = ?"));
    }

    /** Returns how many people have each status, those outside the year left out. */
    public SortedMap<String, Long> statuses() {
        SortedMap<String, Long> statuses = new TreeMap<>();
        jdbc.query(
                "SELECT status, COUNT(*) FROM assessment WHERE run_id = ? AND status <> 'OUTSIDE' GROUP BY status",
                row -> {
                    statuses.put(row.getString(1), row.getLong(2));
                },
                run);
        return statuses;
    }

    /** Returns how many people have each grade, those without one left out. */
    public SortedMap<String, Long> grades() {
        SortedMap<String, Long> grades = new TreeMap<>();
        jdbc.query(
                "SELECT grade, COUNT(*) FROM standing WHERE run_id = ? AND grade IS NOT NULL GROUP BY grade",
                row -> {
                    grades.put(row.getString(1), row.getLong(2));
                },
                run);
        return grades;
    }

    /** Returns the sum of all totals in hundredths of points. */
    public long points() {
        return jdbc.queryForObject(
                        "SELECT COALESCE(SUM(total), 0) FROM assessment WHERE run_id = ?", BigDecimal.class, run)
                .movePointRight(2)
                .longValueExact();
    }

    /** Returns how many rejects are kept. */
    public long rejects() {
        return count("SELECT COUNT(*) FROM reject_row WHERE run_id = ?");
    }

    /** Returns what the pools come to. */
    public Pools pools() {
        return new Pools(
                count("SELECT COALESCE(SUM(pool), 0) FROM unit_pool WHERE run_id = ?"),
                count("SELECT COALESCE(SUM(paid), 0) FROM unit_pool WHERE run_id = ?"),
                count("SELECT COALESCE(SUM(reserved), 0) FROM unit_pool WHERE run_id = ?"),
                count("SELECT COALESCE(SUM(undistributed), 0) FROM unit_pool WHERE run_id = ?"),
                count("SELECT COALESCE(SUM(fen), 0) FROM share WHERE run_id = ? AND NOT reserved"),
                count("SELECT COALESCE(SUM(fen), 0) FROM share WHERE run_id = ? AND reserved"));
    }

    /** Returns the sums of all pay lines by column, in fen. */
    public SortedMap<String, Long> payLines() {
        SortedMap<String, Long> sums = new TreeMap<>();
        for (String amount : AMOUNTS) {
            sums.put(amount, count("SELECT COALESCE(SUM(" + amount + "), 0) FROM pay_line WHERE run_id = ?"));
        }
        return sums;
    }

    private long count(String sql) {
        return jdbc.queryForObject(sql, Long.class, run);
    }
}
