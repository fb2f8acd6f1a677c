package org.epaulet.job.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.ComponentScore;
import org.epaulet.assessment.PeriodScore;
import org.epaulet.assessment.Service;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.Component;
import org.epaulet.policy.Policy;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the year comes to for each person before the quota, as far as later steps need it: of a component the score and the
 * failed periods. People outside the year have a row too, so that nobody is lost.
 */
public final class AssessmentStore {

    /** The status of somebody without an employed day in the year (R4). */
    static final String OUTSIDE = "OUTSIDE";

    private static final String COLUMNS =
            "person_no, status, reason, service_from, service_to, service_days, neutral_days,"
                    + " ordinary_days, unexcused_days, scores, failed, bonus, total, threshold_grade, ceiling, ceiling_rules, grade, periods";

    private static final String ASKED = "x." + COLUMNS.replace(", ", ", x.");

    private final JdbcTemplate jdbc;
    private final long run;
    private final Policy policy;

    /** Takes the database, the run, and the policy that names its components. */
    public AssessmentStore(JdbcTemplate jdbc, long run, Policy policy) {
        this.jdbc = jdbc;
        this.run = run;
        this.policy = policy;
    }

    /** One person's assessment on its way to the database; null: outside the year. */
    public record Assessed(int person, int bureau, Assessment assessment) {}

    /** Writes the assessments of the people from one number to another, in place of what stood there. */
    public void write(int from, int to, List<Assessed> people) {
        jdbc.update("DELETE FROM assessment WHERE run_id = ? AND person_no >= ? AND person_no < ?", run, from, to);
        Rows rows = new Rows(jdbc, "assessment (run_id, bureau_no, " + COLUMNS + ")", 20);
        for (Assessed person : people) {
            rows.add(person.assessment() == null ? outside(person) : row(person));
        }
        rows.flush();
    }

    private Object[] outside(Assessed person) {
        return new Object[] {
            run,
            person.bureau(),
            person.person(),
            OUTSIDE,
            null,
            null,
            null,
            0,
            0,
            0,
            0,
            "",
            "",
            null,
            null,
            null,
            null,
            "",
            null,
            null
        };
    }

    private Object[] row(Assessed person) {
        Assessment assessment = person.assessment();
        Service service = assessment.service();
        return new Object[] {
            run,
            person.bureau(),
            person.person(),
            assessment.status().name(),
            assessment.reason(),
            service.from(),
            service.to(),
            service.days(),
            service.neutralDays(),
            service.ordinaryDays(),
            service.unexcusedDays(),
            scores(assessment),
            failed(assessment),
            assessment.bonus(),
            assessment.total(),
            assessment.thresholdGrade(),
            assessment.ceiling(),
            assessment.ceilingRules().stream().map(String::valueOf).collect(Collectors.joining(",")),
            assessment.grade(),
            policy.asksForPeriods() ? periods(assessment) : null
        };
    }

    private static String scores(Assessment assessment) {
        return assessment.scores().stream()
                .map(score -> score.score() == null ? "" : score.score().toPlainString())
                .collect(Collectors.joining("|"));
    }

    private static String periods(Assessment assessment) {
        return assessment.scores().stream()
                .map(score -> score.periods().stream()
                        .filter(PeriodScore::counts)
                        .map(period -> period.period() + ":" + period.score().toPlainString() + ":"
                                + (period.grade() == null ? "" : period.grade()))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("|"));
    }

    private static String failed(Assessment assessment) {
        return assessment.scores().stream()
                .map(score -> score.periods().stream()
                        .filter(PeriodScore::failed)
                        .map(period -> String.valueOf(period.period()))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("|"));
    }

    /** Returns the assessments of the bureau's people by number, without those outside the year. */
    public SortedMap<Integer, Assessment> bureau(int bureau, Map<Integer, String> ids) {
        return select(PeopleSelection.bureau(run, bureau), ids);
    }

    /** Returns the assessments of the people from one number to another, without those outside the year. */
    public SortedMap<Integer, Assessment> range(int from, int to, Map<Integer, String> ids) {
        return select(PeopleSelection.range(run, from, to), ids);
    }

    /** Returns the assessments of the people who were in a unit of the bureau on any day, without those outside the year. */
    public SortedMap<Integer, Assessment> everIn(int bureau, Map<Integer, String> ids) {
        return select(PeopleSelection.everIn(run, bureau), ids);
    }

    private SortedMap<Integer, Assessment> select(PeopleSelection people, Map<Integer, String> ids) {
        SortedMap<Integer, Assessment> assessments = new TreeMap<>();
        jdbc.query(
                "SELECT " + ASKED + people.rowsOf("assessment") + " AND x.status <> '" + OUTSIDE + "'",
                row -> {
                    int number = row.getInt(1);
                    assessments.put(number, assessment(ids.get(number), row));
                },
                people.values());
        return assessments;
    }

    private Assessment assessment(String person, ResultSet row) throws SQLException {
        Service service = new Service(
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                Set.of());
        List<ComponentScore> scores = scores(row.getString(10), row.getString(11), row.getString(18));
        return new Assessment(
                person,
                service,
                AssessmentStatus.valueOf(row.getString(2)),
                row.getString(3),
                scores,
                row.getBigDecimal(12),
                row.getBigDecimal(13),
                scores.stream()
                        .flatMap(score -> score.periods().stream())
                        .mapToInt(period -> period.failed() ? 1 : 0)
                        .sum(),
                row.getString(14),
                row.getString(15),
                numbers(row.getString(16)),
                row.getString(17));
    }

    private List<ComponentScore> scores(String scores, String failed, String counted) {
        if (scores.isEmpty()) {
            return List.of();
        }
        String[] score = scores.split("\\|", -1);
        String[] periods = failed.split("\\|", -1);
        String[] all = counted == null ? null : counted.split("\\|", -1);
        List<ComponentScore> components = new ArrayList<>();
        for (Component component : policy.components()) {
            int place = components.size();
            components.add(new ComponentScore(
                    component.code(),
                    component.weight(),
                    score[place].isEmpty() ? null : new BigDecimal(score[place]),
                    all == null ? failed(periods[place]) : counted(all[place], numbers(periods[place])),
                    List.of()));
        }
        return components;
    }

    private static List<PeriodScore> failed(String periods) {
        return numbers(periods).stream()
                .map(period -> new PeriodScore(period, true, 0, null, null, true))
                .toList();
    }

    private static List<PeriodScore> counted(String periods, List<Integer> failed) {
        List<PeriodScore> counted = new ArrayList<>();
        for (String period : periods.isEmpty() ? new String[0] : periods.split(",")) {
            String[] parts = period.split(":", -1);
            int number = Integer.parseInt(parts[0]);
            counted.add(new PeriodScore(
                    number,
                    true,
                    0,
                    null,
                    new BigDecimal(parts[1]),
                    failed.contains(number),
                    parts[2].isEmpty() ? null : parts[2]));
        }
        return counted;
    }

    private static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }
}
