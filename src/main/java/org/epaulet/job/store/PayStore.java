package org.epaulet.job.store;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.pay.HonourPaid;
import org.epaulet.pay.PayLine;
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
        Rows rows = new Rows(
                jdbc, "honour (run_id, person_no, seq, event, dated, kind, fen, payer, in_gross, exempt)", 10);
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
}
