package org.epaulet.job.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.epaulet.assessment.Assessment;
import org.epaulet.delivery.CodePoints;
import org.epaulet.pay.PayLine;
import org.epaulet.pay.Share;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.Policy;
import org.springframework.jdbc.core.JdbcTemplate;

/** The control totals of a run, each from the place where it was written. */
public final class ControlStore {

    private static final Map<String, ToLongFunction<PayLine>> AMOUNTS = new TreeMap<>(Map.of(
            "performance_paid", PayLine::performancePaid,
            "performance_reserved", PayLine::performanceReserved,
            "year_end_award", PayLine::yearEndAward,
            "heating", PayLine::heating,
            "honour_award", PayLine::honourAward,
            "gross", PayLine::gross,
            "tax_exempt", PayLine::taxExempt,
            "awards_by_others", PayLine::awardsByOthers,
            "tier_wage_old", PayLine::tierWageOld,
            "tier_wage_new", PayLine::tierWageNew));

    private final JdbcTemplate jdbc;
    private final long run;
    private final RosterStore roster;
    private final PeopleStores people;

    /** Takes the database, the run with its policy and its units; nothing that another had at hand. */
    public ControlStore(JdbcTemplate jdbc, long run, Policy policy, Units units) {
        this.jdbc = jdbc;
        this.run = run;
        this.roster = new RosterStore(jdbc);
        this.people = new PeopleStores(jdbc, run, policy, roster, () -> units);
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
                roster.people(run),
                people.assessments().all().size(),
                people.assessments().outside().size(),
                people.standings().all().size(),
                people.pay().all().size(),
                people.pay().all().values().stream()
                        .filter(paid -> paid.contract() != null)
                        .count());
    }

    /** Returns the ids of the people outside the year, by code point. */
    public List<String> outside() {
        return people.assessments().outside().stream()
                .map(number -> people.members().all().get(number).person().id())
                .sorted(CodePoints.ORDER)
                .toList();
    }

    /** Returns how many people have each status, none for some; those outside the year are left out. */
    public SortedMap<String, Long> statuses() {
        SortedMap<String, Long> statuses = new TreeMap<>();
        for (AssessmentStatus status : AssessmentStatus.values()) {
            statuses.put(status.name(), 0L);
        }
        people.assessments()
                .all()
                .values()
                .forEach(assessment -> statuses.merge(assessment.status().name(), 1L, Long::sum));
        return statuses;
    }

    /** Returns how many people have each grade, those without one left out. */
    public SortedMap<String, Long> grades() {
        SortedMap<String, Long> grades = new TreeMap<>();
        people.standings().all().values().stream()
                .map(standing -> standing.graded().grade())
                .filter(Objects::nonNull)
                .forEach(grade -> grades.merge(grade, 1L, Long::sum));
        return grades;
    }

    /** Returns the sum of all totals in hundredths of points. */
    public long points() {
        return people.assessments().all().values().stream()
                .map(Assessment::total)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
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
                shares(false),
                shares(true));
    }

    private long shares(boolean reserved) {
        return people.settlements().all().values().stream()
                .flatMap(List::stream)
                .filter(share -> share.reserved() == reserved)
                .mapToLong(Share::fen)
                .sum();
    }

    /** Returns the sums of all pay lines by column, in fen. */
    public SortedMap<String, Long> payLines() {
        SortedMap<String, Long> sums = new TreeMap<>();
        AMOUNTS.forEach((column, fen) -> sums.put(
                column,
                people.pay().all().values().stream()
                        .map(PayStore.Paid::line)
                        .mapToLong(fen)
                        .sum()));
        return sums;
    }

    private long count(String sql) {
        return jdbc.queryForObject(sql, Long.class, run);
    }
}
