package org.epaulet.job.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.pay.HonourPaid;
import org.epaulet.pay.PayLine;
import org.epaulet.policy.Band;
import org.springframework.jdbc.core.JdbcTemplate;

/** What each person is paid and what their contract makes them a candidate for (R14, R15). */
public final class PayStore {

    private final JdbcTemplate jdbc;
    private final long run;

    /** Takes the database and the run. */
    public PayStore(JdbcTemplate jdbc, long run) {
        this.jdbc = jdbc;
        this.run = run;
    }

    /** Writes the people from one number to another, in place of what stood there. */
    public void write(
            int from,
            int to,
            SortedMap<Integer, PayLine> lines,
            SortedMap<Integer, List<HonourPaid>> honours,
            SortedMap<Integer, ContractCandidate> contracts) {
        for (String table : List.of("pay_line", "honour", "contract_candidate")) {
            jdbc.update(
                    "DELETE FROM " + table + " WHERE run_id = ? AND person_no >= ? AND person_no < ?", run, from, to);
        }
        writeLines(lines);
        writeHonours(honours);
        writeContracts(contracts);
    }

    private void writeLines(Map<Integer, PayLine> lines) {
        Rows rows = new Rows(
                jdbc,
                "pay_line (run_id, person_no, performance_paid, performance_reserved, year_end_award, heating,"
                        + " honour_award, gross, tax_exempt, awards_by_others, tier_wage_old, tier_wage_new)",
                12);
        lines.forEach((number, line) -> rows.add(
                run,
                number,
                line.performancePaid(),
                line.performanceReserved(),
                line.yearEndAward(),
                line.heating(),
                line.honourAward(),
                line.gross(),
                line.taxExempt(),
                line.awardsByOthers(),
                line.tierWageOld(),
                line.tierWageNew()));
        rows.flush();
    }

    private void writeHonours(Map<Integer, List<HonourPaid>> honours) {
        Rows rows =
                new Rows(jdbc, "honour (run_id, person_no, seq, event, dated, kind, fen, payer, in_gross, exempt)", 10);
        honours.forEach((number, paid) -> {
            int seq = 0;
            for (HonourPaid honour : paid) {
                rows.add(
                        run,
                        number,
                        seq++,
                        honour.event(),
                        honour.date(),
                        honour.kind(),
                        honour.fen(),
                        honour.payer(),
                        honour.gross(),
                        honour.exempt());
            }
        });
        rows.flush();
    }

    private void writeContracts(Map<Integer, ContractCandidate> contracts) {
        Rows rows = new Rows(
                jdbc,
                "contract_candidate (run_id, person_no, termination, termination_rule, ground, expiry, expiry_rule,"
                        + " expiry_ground, open_ended_due, notice_by, severance_months, rotate, rotation_due, recognise,"
                        + " evidence)",
                15);
        contracts.forEach((number, candidate) -> rows.add(
                run,
                number,
                candidate.termination(),
                candidate.terminationRule(),
                candidate.ground(),
                candidate.expiry(),
                candidate.expiryRule(),
                candidate.expiryGround(),
                candidate.openEndedDue(),
                candidate.noticeBy(),
                candidate.severanceMonths(),
                candidate.rotate(),
                candidate.rotationDue(),
                candidate.recognise(),
                candidate.evidence()));
        rows.flush();
    }

    /** Whose line it is, and of what it was made that the line's row does not repeat. */
    record Payee(String person, String unit, Band band, int serviceDays) {}

    /** Returns the lines of the people from one number to another, the last not included. */
    SortedMap<Integer, PayLine> lines(int from, int to, IntFunction<Payee> payees) {
        SortedMap<Integer, PayLine> lines = new TreeMap<>();
        jdbc.query(
                "SELECT person_no, performance_paid, performance_reserved, year_end_award, heating, honour_award, gross,"
                        + " tax_exempt, awards_by_others, tier_wage_old, tier_wage_new FROM pay_line"
                        + " WHERE run_id = ? AND person_no >= ? AND person_no < ?",
                row -> {
                    int number = row.getInt(1);
                    Payee payee = payees.apply(number);
                    lines.put(
                            number,
                            new PayLine(
                                    payee.person(),
                                    payee.unit(),
                                    payee.band().code(),
                                    payee.band().coefficient(),
                                    payee.serviceDays(),
                                    row.getLong(2),
                                    row.getLong(3),
                                    row.getLong(4),
                                    row.getLong(5),
                                    row.getLong(6),
                                    row.getLong(7),
                                    row.getLong(8),
                                    row.getLong(9),
                                    row.getLong(10),
                                    row.getLong(11)));
                },
                run,
                from,
                to);
        return lines;
    }

    /** Returns the contract candidates among the people from one number to another, the last not included. */
    SortedMap<Integer, ContractCandidate> contracts(int from, int to, Map<Integer, String> ids) {
        SortedMap<Integer, ContractCandidate> contracts = new TreeMap<>();
        jdbc.query(
                "SELECT person_no, termination, termination_rule, ground, expiry, expiry_rule, expiry_ground,"
                        + " open_ended_due, notice_by, severance_months, rotate, rotation_due, recognise, evidence"
                        + " FROM contract_candidate WHERE run_id = ? AND person_no >= ? AND person_no < ?",
                row -> {
                    int number = row.getInt(1);
                    contracts.put(
                            number,
                            new ContractCandidate(
                                    ids.get(number),
                                    row.getString(2),
                                    row.getInt(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getInt(6),
                                    row.getString(7),
                                    row.getBoolean(8),
                                    row.getObject(9, LocalDate.class),
                                    row.getBigDecimal(10),
                                    row.getBoolean(11),
                                    row.getObject(12, LocalDate.class),
                                    row.getBoolean(13),
                                    row.getString(14)));
                },
                run,
                from,
                to);
        return contracts;
    }
}
