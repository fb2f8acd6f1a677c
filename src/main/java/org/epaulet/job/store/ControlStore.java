package org.epaulet.job.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.epaulet.delivery.CodePoints;
import org.epaulet.pay.PayLine;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.Policy;
import org.epaulet.roster.Member;
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
    private final Supplier<MemberStore> members;
    private final Supplier<Assessed> assessed;
    private final Supplier<Standings> standings;
    private final Supplier<Shares> shares;
    private final Supplier<Paid> paid;

    /** Takes the database, the run with its policy and its units; nothing that another had at hand. */
    public ControlStore(JdbcTemplate jdbc, long run, Policy policy, Units units) {
        this.jdbc = jdbc;
        this.run = run;
        this.roster = new RosterStore(jdbc);
        this.members = () -> new MemberStore(jdbc, roster, run, units, policy);
        // of each kind only the totals are held: everybody of all kinds at once is half of the memory of a large year
        this.assessed = Once.of(() -> Assessed.of(new AssessmentStore(jdbc, run, policy)));
        this.standings = Once.of(() -> Standings.of(new StandingStore(jdbc, run)));
        this.shares = Once.of(() -> Shares.of(new SettlementStore(jdbc, run)));
        this.paid = Once.of(() -> Paid.of(new PayStore(jdbc, run)));
    }

    private record Assessed(long inYear, List<Integer> outside, SortedMap<String, Long> statuses, BigDecimal points) {

        private static Assessed of(AssessmentStore store) {
            SortedMap<String, Long> statuses = new TreeMap<>();
            for (AssessmentStatus status : AssessmentStatus.values()) {
                statuses.put(status.name(), 0L);
            }
            List<Integer> outside = new ArrayList<>();
            AtomicReference<BigDecimal> points = new AtomicReference<>(BigDecimal.ZERO);
            store.each((number, assessment) -> {
                if (assessment == null) {
                    outside.add(number);
                } else {
                    statuses.merge(assessment.status().name(), 1L, Long::sum);
                    BigDecimal total = assessment.total();
                    points.updateAndGet(sum -> total == null ? sum : sum.add(total));
                }
            });
            long inYear = statuses.values().stream().mapToLong(people -> people).sum();
            return new Assessed(inYear, List.copyOf(outside), statuses, points.get());
        }
    }

    private record Standings(long people, SortedMap<String, Long> grades) {

        private static Standings of(StandingStore store) {
            SortedMap<String, Long> grades = new TreeMap<>();
            LongAdder people = new LongAdder();
            store.each(standing -> {
                people.increment();
                if (standing.graded().grade() != null) {
                    grades.merge(standing.graded().grade(), 1L, Long::sum);
                }
            });
            return new Standings(people.sum(), grades);
        }
    }

    private record Shares(long paid, long reserved) {

        private static Shares of(SettlementStore store) {
            LongAdder paid = new LongAdder();
            LongAdder reserved = new LongAdder();
            store.each(share -> (share.reserved() ? reserved : paid).add(share.fen()));
            return new Shares(paid.sum(), reserved.sum());
        }
    }

    private record Paid(long people, long candidates, SortedMap<String, Long> lines) {

        private static Paid of(PayStore store) {
            SortedMap<String, Long> lines = new TreeMap<>();
            AMOUNTS.keySet().forEach(column -> lines.put(column, 0L));
            LongAdder people = new LongAdder();
            LongAdder candidates = new LongAdder();
            store.each(paid -> {
                people.increment();
                AMOUNTS.forEach((column, fen) -> lines.merge(column, fen.applyAsLong(paid.line()), Math::addExact));
                candidates.add(paid.contract() == null ? 0 : 1);
            });
            return new Paid(people.sum(), candidates.sum(), lines);
        }
    }

    /** Reads everything through, side by side; asked for one by one, they read one after the other. */
    public void read() {
        Stream.of(assessed, paid, standings, shares).parallel().forEach(Supplier::get);
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
                assessed.get().inYear(),
                assessed.get().outside().size(),
                standings.get().people(),
                paid.get().people(),
                paid.get().candidates());
    }

    /** Returns the ids of the people outside the year, by code point. */
    public List<String> outside() {
        List<Integer> outside = assessed.get().outside();
        if (outside.isEmpty()) {
            return List.of();
        }
        SortedMap<Integer, Member> everybody = members.get().all();
        return outside.stream()
                .map(number -> everybody.get(number).person().id())
                .sorted(CodePoints.ORDER)
                .toList();
    }

    /** Returns how many people have each status, none for some; those outside the year are left out. */
    public SortedMap<String, Long> statuses() {
        return assessed.get().statuses();
    }

    /** Returns how many people have each grade, those without one left out. */
    public SortedMap<String, Long> grades() {
        return standings.get().grades();
    }

    /** Returns the sum of all totals in hundredths of points. */
    public long points() {
        return assessed.get().points().movePointRight(2).longValueExact();
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
                shares.get().paid(),
                shares.get().reserved());
    }

    /** Returns the sums of all pay lines by column, in fen. */
    public SortedMap<String, Long> payLines() {
        return paid.get().lines();
    }

    private long count(String sql) {
        return jdbc.queryForObject(sql, Long.class, run);
    }
}
