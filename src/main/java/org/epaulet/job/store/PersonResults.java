package org.epaulet.job.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.epaulet.assessment.Seat;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.pay.PayLine;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.PayRule;
import org.epaulet.report.PersonResult;
import org.epaulet.report.Selection;
import org.epaulet.roster.ContractKind;
import org.epaulet.tier.TierAction;
import org.epaulet.tier.TierMove;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads everything that the outputs show about people, joined from what the steps wrote. */
final class PersonResults {

    private static final String SELECT =
            "SELECT p.person_no, p.person, p.name, b.unit, u.unit, u.name, s.pool, a.status,"
                    + " a.reason, a.scores, a.bonus, a.total, a.threshold_grade, a.ceiling, s.grade, s.rank_no, s.seat,"
                    + " s.tier_before, s.tier_after, s.tier_action, s.counted_years, s.band, a.service_days, l.performance_paid,"
                    + " l.performance_reserved, l.year_end_award, l.heating, l.honour_award, l.gross, l.tax_exempt,"
                    + " l.awards_by_others, l.tier_wage_old, l.tier_wage_new, c.person_no, c.termination, c.termination_rule,"
                    + " c.ground, c.expiry, c.expiry_rule, c.expiry_ground, c.open_ended_due, c.notice_by, c.severance_months,"
                    + " c.rotate, c.rotation_due, c.recognise, c.evidence, p.contract, p.contract_end, p.contract_no,"
                    + " p.post_since, p.protection"
                    + " FROM person p"
                    + " JOIN unit u ON u.run_id = p.run_id AND u.unit_no = p.unit_no"
                    + " JOIN unit b ON b.run_id = p.run_id AND b.unit_no = p.bureau_no"
                    + " JOIN assessment a ON a.run_id = p.run_id AND a.person_no = p.person_no"
                    + " JOIN standing s ON s.run_id = p.run_id AND s.person_no = p.person_no"
                    + " JOIN pay_line l ON l.run_id = p.run_id AND l.person_no = p.person_no"
                    + " LEFT JOIN contract_candidate c ON c.run_id = p.run_id AND c.person_no = p.person_no"
                    + " WHERE p.run_id = ?";

    private final JdbcTemplate jdbc;
    private final long run;
    private final PayRule pay;

    PersonResults(JdbcTemplate jdbc, long run, PayRule pay) {
        this.jdbc = jdbc;
        this.run = run;
        this.pay = pay;
    }

    /** Returns the next people by number behind the one given. */
    List<Pages.Keyed<PersonResult>> behind(int person, Selection selection) {
        return query(
                " AND p.person_no > ?" + condition(selection) + " ORDER BY p.person_no LIMIT " + Pages.SIZE,
                run,
                person);
    }

    /** Returns the next people of the unit by number behind the one given. */
    List<Pages.Keyed<PersonResult>> behind(int unit, int person, Selection selection) {
        return query(
                " AND p.unit_no = ? AND p.person_no > ?" + condition(selection) + " ORDER BY p.person_no LIMIT "
                        + Pages.SIZE,
                run,
                unit,
                person);
    }

    /** Returns the person with that number. */
    PersonResult person(int number) {
        return query(" AND p.person_no = ?", run, number).get(0).row();
    }

    private List<Pages.Keyed<PersonResult>> query(String condition, Object... values) {
        return jdbc.query(
                SELECT + condition,
                (row, number) -> new Pages.Keyed<>(String.valueOf(row.getInt(1)), person(row)),
                values);
    }

    private static String condition(Selection selection) {
        return switch (selection) {
            case ALL -> "";
            case TIER -> " AND s.tier_action <> 'NONE'";
            case CONTRACT -> " AND (c.termination IS NOT NULL OR c.expiry IS NOT NULL)";
            case ROTATE -> " AND c.rotate";
            case RECOGNISE -> " AND c.recognise";
            case WITHHELD -> " AND a.status = 'WITHHELD'";
            case NOT_ASSESSED -> " AND a.status = 'NOT_ASSESSED'";
            case TIED -> " AND s.seat = 'TIE'";
            case LISTED -> " AND c.person_no IS NOT NULL";
        };
    }

    private PersonResult person(ResultSet row) throws SQLException {
        String id = row.getString(2);
        String unit = row.getString(5);
        String seat = row.getString(17);
        return new PersonResult(
                id,
                row.getString(3),
                row.getString(4),
                unit,
                row.getString(6),
                row.getString(7),
                AssessmentStatus.valueOf(row.getString(8)),
                row.getString(9),
                scores(row.getString(10)),
                row.getBigDecimal(11),
                row.getBigDecimal(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getObject(16, Integer.class),
                seat == null ? null : Seat.valueOf(seat),
                new TierMove(
                        id,
                        row.getString(18),
                        row.getString(19),
                        TierAction.valueOf(row.getString(20)),
                        row.getInt(21)),
                payLine(id, unit, row),
                contract(id, row),
                ContractKind.valueOf(row.getString(48)),
                row.getObject(49, LocalDate.class),
                row.getObject(50, Integer.class),
                row.getObject(51, LocalDate.class),
                row.getString(52));
    }

    private PayLine payLine(String id, String unit, ResultSet row) throws SQLException {
        String band = row.getString(22);
        return new PayLine(
                id,
                unit,
                band,
                pay.band(band).coefficient(),
                row.getInt(23),
                row.getLong(24),
                row.getLong(25),
                row.getLong(26),
                row.getLong(27),
                row.getLong(28),
                row.getLong(29),
                row.getLong(30),
                row.getLong(31),
                row.getLong(32),
                row.getLong(33));
    }

    private static ContractCandidate contract(String id, ResultSet row) throws SQLException {
        row.getInt(34);
        if (row.wasNull()) {
            return null;
        }
        return new ContractCandidate(
                id,
                row.getString(35),
                row.getInt(36),
                row.getString(37),
                row.getString(38),
                row.getInt(39),
                row.getString(40),
                row.getBoolean(41),
                row.getObject(42, LocalDate.class),
                row.getBigDecimal(43),
                row.getBoolean(44),
                row.getObject(45, LocalDate.class),
                row.getBoolean(46),
                row.getString(47));
    }

    private static List<BigDecimal> scores(String joined) {
        if (joined.isEmpty()) {
            return List.of();
        }
        Stream<String> scores = Arrays.stream(joined.split("\\|", -1));
        return scores.collect(
                ArrayList::new,
                (list, score) -> list.add(score.isEmpty() ? null : new BigDecimal(score)),
                List::addAll);
    }
}
