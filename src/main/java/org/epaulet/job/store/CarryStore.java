package org.epaulet.job.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes what a version of the year computed over into the next one (R17), where people and units may have other numbers. */
public final class CarryStore {

    private static final String STANDING =
            "pool, grade, rank_no, seat, tier_before, tier_after, tier_action, counted_years, band, ranked, period_awards";
    private static final String SEATS = "pool_no, pool, members, units, assessed, seats, candidates, taken";
    private static final String POOL = "budgeted, pool, paid, reserved, undistributed, weight";
    private static final String SHARE = "days, coefficient, fen, reserved";
    private static final String LINE =
            "performance_paid, performance_reserved, year_end_award, heating, honour_award, gross,"
                    + " tax_exempt, awards_by_others, tier_wage_old, tier_wage_new";
    private static final String HONOUR = "seq, event, dated, kind, fen, payer, in_gross, exempt";
    private static final String CONTRACT = "termination, termination_rule, ground, expiry, expiry_rule, expiry_ground,"
            + " open_ended_due, notice_by, severance_months, rotate, rotation_due, recognise, evidence";

    private final JdbcTemplate jdbc;
    private final long base;
    private final long run;

    /** Takes the database, the version before, and the run that becomes the next one. */
    public CarryStore(JdbcTemplate jdbc, long base, long run) {
        this.jdbc = jdbc;
        this.base = base;
        this.run = run;
    }

    /**
     * Numbers from one to another, the last not included, that are so much higher in the next version.
     */
    record Shift(int from, int end, int by) {

        /**
         * Returns the shifts between two lists in the same order, the second of which holds all of the first.
         *
         * @throws IllegalArgumentException if it lacks one
         */
        static List<Shift> between(List<String> before, List<String> now) {
            List<Shift> shifts = new ArrayList<>();
            int place = 0;
            int from = 0;
            for (int number = 0; number < before.size(); number++) {
                int shift = place - number;
                while (place < now.size() && !now.get(place).equals(before.get(number))) {
                    place++;
                }
                if (place == now.size()) {
                    throw new IllegalArgumentException("the version before has somebody whom the next one lacks");
                }
                if (place - number != shift) {
                    if (number > from) {
                        shifts.add(new Shift(from, number, shift));
                    }
                    from = number;
                }
                place++;
            }
            if (before.size() > from) {
                shifts.add(new Shift(from, before.size(), place - before.size()));
            }
            return shifts;
        }
    }

    /** Carries everything over, in place of what was carried before. */
    public void carry() {
        for (String table :
                List.of("standing", "pool_seats", "unit_pool", "share", "pay_line", "honour", "contract_candidate")) {
            jdbc.update("DELETE FROM " + table + " WHERE run_id = ?", run);
        }
        List<Shift> people = shifts("person", "person_no");
        List<Shift> units = shifts("unit", "unit_no");
        for (Shift shift : people) {
            ofPeople("pay_line", LINE, shift);
            ofPeople("honour", HONOUR, shift);
            ofPeople("contract_candidate", CONTRACT, shift);
            standings(shift);
        }
        for (Shift unit : units) {
            ofUnits("unit_pool", "unit_no", POOL, unit);
            ofUnits("pool_seats", "bureau_no", SEATS, unit);
            people.forEach(person -> shares(unit, person));
        }
    }

    private List<Shift> shifts(String table, String number) {
        return Shift.between(ids(table, number, base), ids(table, number, run));
    }

    private List<String> ids(String table, String number, long of) {
        return jdbc.queryForList(
                "SELECT " + table + " FROM " + table + " WHERE run_id = ? ORDER BY " + number, String.class, of);
    }

    private void ofPeople(String table, String columns, Shift shift) {
        jdbc.update(
                "INSERT INTO " + table + " (run_id, person_no, " + columns + ") SELECT ?, person_no + ?, " + columns
                        + " FROM " + table + " WHERE run_id = ? AND person_no >= ? AND person_no < ?",
                run,
                shift.by(),
                base,
                shift.from(),
                shift.end());
    }

    private void standings(Shift shift) {
        String columns =
                Stream.of(STANDING.split(", ")).map(column -> "s." + column).collect(Collectors.joining(", "));
        jdbc.update(
                "INSERT INTO standing (run_id, person_no, bureau_no, " + STANDING
                        + ") SELECT ?, p.person_no, p.bureau_no, " + columns + " FROM standing s JOIN person p"
                        + " ON p.run_id = ? AND p.person_no = s.person_no + ?"
                        + " WHERE s.run_id = ? AND s.person_no >= ? AND s.person_no < ?",
                run,
                run,
                shift.by(),
                base,
                shift.from(),
                shift.end());
    }

    private void ofUnits(String table, String number, String columns, Shift shift) {
        jdbc.update(
                "INSERT INTO " + table + " (run_id, " + number + ", " + columns + ") SELECT ?, " + number + " + ?, "
                        + columns + " FROM " + table + " WHERE run_id = ? AND " + number + " >= ? AND " + number
                        + " < ?",
                run,
                shift.by(),
                base,
                shift.from(),
                shift.end());
    }

    private void shares(Shift unit, Shift person) {
        jdbc.update(
                "INSERT INTO share (run_id, unit_no, person_no, " + SHARE + ") SELECT ?, unit_no + ?, person_no + ?, "
                        + SHARE + " FROM share WHERE run_id = ? AND unit_no >= ? AND unit_no < ?"
                        + " AND person_no >= ? AND person_no < ?",
                run,
                unit.by(),
                person.by(),
                base,
                unit.from(),
                unit.end(),
                person.from(),
                person.end());
    }

    /** Takes one person's rows away, to be written anew. */
    public void forget(int person) {
        for (String table : List.of("standing", "share", "pay_line", "honour", "contract_candidate")) {
            jdbc.update("DELETE FROM " + table + " WHERE run_id = ? AND person_no = ?", run, person);
        }
    }
}
