package org.epaulet.job.database;

import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The sessions that one process has at a database server. A process that is halted, or whose machine has lost its power, leaves
 * its transactions open, and their locks with them, for as long as the server believes in its connections; so each session
 * carries a mark, and whoever takes over from the process ends them.
 */
public final class ServerSessions {

    private static final String MARK = "epaulet-";

    /**
     * An administrator's limit on the time of people's queries would end the reading of a table half way. Each of the two servers
     * calls it otherwise, and reads only the comment that is meant for it.
     */
    private static final String UNLIMITED =
            "/*!80000 , SESSION max_execution_time = 0 */ /*M!100100 , SESSION max_statement_time = 0 */";

    private ServerSessions() {}

    /** Returns the statement by which a session of the process begins: its mark is a named lock that nobody waits for. */
    static String beginning(String process) {
        return "SET @epaulet_mark = GET_LOCK(CONCAT('" + MARK + process + "-', CONNECTION_ID()), 0) " + UNLIMITED;
    }

    /** Returns the statement by which a session begins that nobody need find. */
    static String beginning() {
        return "SET @epaulet_mark = NULL " + UNLIMITED;
    }

    /** Ends the sessions of the process, as far as they are the same user's; their transactions are rolled back. */
    public static void end(JdbcTemplate jdbc, String process) {
        List<Long> ownUsers = jdbc.query("SHOW PROCESSLIST", (row, number) -> row.getLong("Id"));
        for (Long session : ownUsers) {
            Long holder = jdbc.queryForObject("SELECT IS_USED_LOCK(?)", Long.class, MARK + process + "-" + session);
            if (session.equals(holder)) {
                end(jdbc, session);
            }
        }
    }

    private static void end(JdbcTemplate jdbc, long session) {
        try {
            jdbc.execute("KILL " + session);
        } catch (DataAccessException goneMeanwhile) {
            // whatever it still holds is waited for like anybody's
        }
    }
}
