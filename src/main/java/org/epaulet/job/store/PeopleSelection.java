package org.epaulet.job.store;

/**
 * Which people of a run are meant, as a condition on {@code person_no} with its bind values.
 *
 * @param condition SQL with question marks, without any value in it
 * @param values what the question marks stand for
 */
record PeopleSelection(String condition, Object... values) {

    /** The people with these numbers, the last not included. */
    static PeopleSelection range(long run, int from, int to) {
        return new PeopleSelection("run_id = ? AND person_no >= ? AND person_no < ?", run, from, to);
    }

    /** The people whose unit, at the end of the year, belongs to the bureau. */
    static PeopleSelection bureau(long run, int bureau) {
        return new PeopleSelection(
                "run_id = ? AND person_no IN (SELECT person_no FROM person WHERE run_id = ? AND bureau_no = ?)",
                run,
                run,
                bureau);
    }

    /** The people who were in a unit of the bureau on any day. */
    static PeopleSelection everIn(long run, int bureau) {
        return new PeopleSelection(
                "run_id = ? AND person_no IN (SELECT person_no FROM person WHERE run_id = ? AND bureau_no = ?"
                        + " UNION SELECT t.person_no FROM transfer t JOIN unit u ON u.run_id = t.run_id"
                        + " AND (u.unit_no = t.from_unit OR u.unit_no = t.to_unit)"
                        + " WHERE t.run_id = ? AND u.bureau_no = ?)",
                run,
                run,
                bureau,
                run,
                bureau);
    }
}
