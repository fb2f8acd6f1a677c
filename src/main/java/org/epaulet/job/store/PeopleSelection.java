package org.epaulet.job.store;

/**
 * Which people of a run are meant. The table that names them is joined first, so that a database finds everybody's rows by
 * their key instead of asking for each row whether it is meant.
 *
 * @param driving the table that names the people, called m, with its join to the table asked; empty: the range of numbers
 *     itself is asked for
 * @param condition on m or x, without any value in it
 * @param values what the question marks of the condition stand for
 */
record PeopleSelection(String driving, String condition, Object... values) {

    /** The people with these numbers, the last not included. */
    static PeopleSelection range(long run, int from, int to) {
        return new PeopleSelection("", "x.run_id = ? AND x.person_no >= ? AND x.person_no < ?", run, from, to);
    }

    /** The people whose unit, at the end of the year, belongs to the bureau. */
    static PeopleSelection bureau(long run, int bureau) {
        return new PeopleSelection("person", "m.run_id = ? AND m.bureau_no = ?", run, bureau);
    }

    /** The people who were in a unit of the bureau on any day. */
    static PeopleSelection everIn(long run, int bureau) {
        return new PeopleSelection("bureau_member", "m.run_id = ? AND m.bureau_no = ?", run, bureau);
    }

    /** Returns the FROM and WHERE of the people's rows in that table, called x. */
    String rowsOf(String table) {
        String from = driving.isEmpty()
                ? table + " x"
                : driving + " m JOIN " + table + " x ON x.run_id = m.run_id AND x.person_no = m.person_no";
        return " FROM " + from + " WHERE " + condition;
    }
}
