package org.epaulet.job.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.epaulet.pay.ReservedRelease;
import org.epaulet.roster.Decision;
import org.epaulet.roster.DecisionKind;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a correction rests on, which decisions it knows, whom it touches, and which reserved shares it moves (R17). */
public final class CorrectionStore {

    private final JdbcTemplate jdbc;
    private final long run;

    /** Takes the database and the run. */
    public CorrectionStore(JdbcTemplate jdbc, long run) {
        this.jdbc = jdbc;
        this.run = run;
    }

    /**
     * What a correction rests on.
     *
     * @param yearRun the run that published the year
     * @param baseRun the version before: that run, or the last correction's
     * @param complete whether its delivery takes the place of the one before
     */
    public record Basis(long yearRun, long baseRun, boolean complete) {}

    /** Keeps what the run rests on. */
    public void add(Basis basis) {
        jdbc.update(
                "INSERT INTO correction (run_id, year_run, base_run, complete) VALUES (?, ?, ?, ?)",
                run,
                basis.yearRun(),
                basis.baseRun(),
                basis.complete());
    }

    /** Returns what the run rests on; empty: it is no correction. */
    public Optional<Basis> basis() {
        return jdbc
                .query(
                        "SELECT year_run, base_run, complete FROM correction WHERE run_id = ?",
                        (row, number) -> new Basis(row.getLong(1), row.getLong(2), row.getBoolean(3)),
                        run)
                .stream()
                .findFirst();
    }

    /**
     * A decision on the year.
     *
     * @param correction by which it came
     * @param outcome what came of it; null: not judged yet
     * @param restedStatus of the person by the records when it was carried out; null: it was not
     * @param restedGrade likewise, before the quota; null: none
     */
    public record KeptDecision(
            int correction, Decision decision, String outcome, String restedStatus, String restedGrade) {

        /** Returns it with what came of it. */
        public KeptDecision judged(String what, String status, String grade) {
            return new KeptDecision(correction, decision, what, status, grade);
        }
    }

    /** Keeps the decisions in their order, in place of those there were. */
    public void writeDecisions(List<KeptDecision> decisions) {
        jdbc.update("DELETE FROM decision WHERE run_id = ?", run);
        Rows rows = new Rows(
                jdbc,
                "decision (run_id, seq, correction, person, kind, grade, dated, decided_by, note, outcome, rested_status,"
                        + " rested_grade)",
                12);
        int seq = 0;
        for (KeptDecision kept : decisions) {
            Decision decision = kept.decision();
            rows.add(
                    run,
                    seq++,
                    kept.correction(),
                    decision.person(),
                    decision.kind().name(),
                    decision.grade(),
                    decision.date(),
                    decision.by(),
                    decision.note(),
                    kept.outcome() == null ? "" : kept.outcome(),
                    kept.restedStatus(),
                    kept.restedGrade());
        }
        rows.flush();
    }

    /** Puts the decisions back as they were received. */
    public void forgetOutcomes(int correction, Basis basis) {
        writeDecisions(received(correction, basis));
    }

    /** Returns the decisions as they were received: those known before as the version before has them, its own not judged. */
    public List<KeptDecision> received(int correction, Basis basis) {
        List<KeptDecision> received = new ArrayList<>(new CorrectionStore(jdbc, basis.baseRun()).decisions());
        decisions().stream()
                .filter(kept -> kept.correction() == correction)
                .map(kept -> kept.judged(null, null, null))
                .forEach(received::add);
        return received;
    }

    /** Returns the decisions that the correction read, and the earlier ones of which it made something else, in their order. */
    public List<KeptDecision> decisionsOf(int correction) {
        Set<KeptDecision> before =
                new HashSet<>(new CorrectionStore(jdbc, basis().orElseThrow().baseRun()).decisions());
        return decisions().stream()
                .filter(kept -> kept.correction() == correction || !before.contains(kept))
                .toList();
    }

    /** Returns the decisions in their order. */
    public List<KeptDecision> decisions() {
        return jdbc.query(
                "SELECT correction, person, kind, grade, dated, decided_by, note, outcome, rested_status, rested_grade"
                        + " FROM decision WHERE run_id = ? ORDER BY seq",
                (row, number) -> new KeptDecision(
                        row.getInt(1),
                        new Decision(
                                row.getString(2),
                                DecisionKind.valueOf(row.getString(3)),
                                row.getString(4),
                                row.getObject(5, LocalDate.class),
                                row.getString(6),
                                row.getString(7)),
                        row.getString(8).isEmpty() ? null : row.getString(8),
                        row.getString(9),
                        row.getString(10)),
                run);
    }

    /**
     * Somebody whom the correction touches, amounts in fen.
     *
     * @param number the person's
     * @param base the person's number in the version before; null: it does not know them
     * @param causes codes with blanks between
     * @param recoveriesBefore what earlier corrections found to be recovered
     */
    public record Touched(
            int number,
            String person,
            Integer base,
            String causes,
            long paidBefore,
            long due,
            long monthLimit,
            long recoveriesBefore) {}

    /** Forgets whom it touched and what it released. */
    public void clear() {
        jdbc.update("DELETE FROM corrected_person WHERE run_id = ?", run);
        jdbc.update("DELETE FROM released_share WHERE run_id = ?", run);
    }

    /** Adds people who are touched. */
    public void addTouched(List<Touched> people) {
        Rows rows = new Rows(
                jdbc,
                "corrected_person (run_id, person_no, person, base_no, causes, paid_before, due, month_limit,"
                        + " recoveries_before)",
                9);
        people.forEach(person -> rows.add(
                run,
                person.number(),
                person.person(),
                person.base(),
                person.causes(),
                person.paidBefore(),
                person.due(),
                person.monthLimit(),
                person.recoveriesBefore()));
        rows.flush();
    }

    /** Returns whom it touches, by number. */
    public List<Touched> touched() {
        return jdbc.query(
                "SELECT person_no, person, base_no, causes, paid_before, due, month_limit, recoveries_before"
                        + " FROM corrected_person WHERE run_id = ? ORDER BY person_no",
                (row, number) -> new Touched(
                        row.getInt(1),
                        row.getString(2),
                        row.getObject(3, Integer.class),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8)),
                run);
    }

    /** Returns what the correction found to be recovered, in fen, by person id. */
    public Map<String, Long> overpaid() {
        Map<String, Long> overpaid = new HashMap<>();
        jdbc.query(
                "SELECT person, due FROM corrected_person WHERE run_id = ? AND due < 0",
                row -> {
                    overpaid.put(row.getString(1), -row.getLong(2));
                },
                run);
        return overpaid;
    }

    /** Adds reserved shares that move. */
    public void addReleases(List<ReservedRelease> releases, ToIntFunction<String> units, int person) {
        Rows rows = new Rows(jdbc, "released_share (run_id, unit_no, person_no, reserved, taken, returned, top_up)", 7);
        releases.forEach(release -> rows.add(
                run,
                units.applyAsInt(release.unit()),
                person,
                release.reserved(),
                release.taken(),
                release.returned(),
                release.topUp()));
        rows.flush();
    }

    /** Returns the reserved shares that move, by unit, then person. */
    public List<ReservedRelease> releases(IntFunction<String> units, IntFunction<String> people) {
        return jdbc.query(
                "SELECT unit_no, person_no, reserved, taken, returned, top_up FROM released_share WHERE run_id = ?"
                        + " ORDER BY unit_no, person_no",
                (row, number) -> new ReservedRelease(
                        people.apply(row.getInt(2)),
                        units.apply(row.getInt(1)),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6)),
                run);
    }
}
