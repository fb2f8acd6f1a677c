package org.epaulet.job.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Tells whether a database's schema is of this version already: asking Flyway costs as much as opening the database. */
final class Schema {

    /** The version of the last script in {@code db/}. */
    static final String VERSION = "9";

    private Schema() {}

    /** Returns whether the last script was the last to be run, and none has failed; false also where there is nothing yet. */
    static boolean isCurrent(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet scripts = statement.executeQuery(
                        "SELECT version, success FROM flyway_schema_history ORDER BY installed_rank")) {
            String last = null;
            while (scripts.next()) {
                if (!scripts.getBoolean(2)) {
                    return false;
                }
                last = scripts.getString(1);
            }
            return VERSION.equals(last);
        } catch (SQLException notThere) {
            return false;
        }
    }
}
