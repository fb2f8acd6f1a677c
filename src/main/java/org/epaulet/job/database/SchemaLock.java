package org.epaulet.job.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;

/**
 * One process at a time makes a server's tables. Flyway has such a lock, too, and waits for it without end and without a word:
 * whoever holds this one never meets another there. It is the session's, and goes with it.
 */
final class SchemaLock {

    private static final String NAME = "epaulet tables of ";

    /** The server allows no longer ones. */
    private static final int LONGEST_NAME = 64;

    private final Connection session;

    private SchemaLock(Connection session) {
        this.session = session;
    }

    /**
     * Takes it, and waits for it so many seconds.
     *
     * @throws StoppedException when somebody else holds it for longer, or the server cannot be asked
     */
    static SchemaLock take(Database database, int seconds) {
        try {
            Connection session = database.connect();
            String name = NAME + session.getCatalog();
            name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
            if (ask(session, "SELECT GET_LOCK(?, " + seconds + ")", name).equals("1")) {
                return new SchemaLock(session);
            }
            String holder = ask(session, "SELECT IS_USED_LOCK(?)", name);
            session.close();
            throw new StoppedException(
                    ExitStatus.HELD,
                    "Another process has been making the tables of the database %s for more than %d seconds (session %s of the server); start again when it is done, or end it if it is stopped."
                            .formatted(database.address(), seconds, holder));
        } catch (SQLException failure) {
            throw new RefusedConnection(database).sentence(failure);
        }
    }

    private static String ask(Connection session, String sql, String name) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return String.valueOf(answer.getString(1));
            }
        }
    }

    /** Gives it back. */
    void release() {
        try {
            session.close();
        } catch (SQLException goneAnyway) {
            // the server takes the lock back with the session
        }
    }
}
