package org.epaulet.job.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.epaulet.job.outcome.StoppedException;

/**
 * Sees that a database server is there and is what we need, before anything is written: whoever has set it up wrongly is told
 * in a sentence what to change.
 */
final class ServerCheck {

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");

    /** In bytes; the largest value is a block of a thousand people, some 100 KB, but a single text may be larger. */
    private static final long LEAST_PACKET = 4L << 20;

    /** Of the setting that cuts answers short: not at all. */
    private static final String NO_LIMIT = "18446744073709551615";

    /** What the tables' making needs; each statement needs another right. */
    private static final List<String> MAKING = List.of(
            "CREATE TABLE IF NOT EXISTS epaulet_rights (id INT NOT NULL PRIMARY KEY, other INT NULL) ENGINE=InnoDB",
            "CREATE INDEX epaulet_rights_other ON epaulet_rights (other)",
            "ALTER TABLE epaulet_rights ADD CONSTRAINT epaulet_rights_self FOREIGN KEY (other) REFERENCES epaulet_rights (id)",
            "DROP TABLE epaulet_rights");

    /** What the job needs on every table, tried where it changes nothing. */
    private static final List<String> WORKING = List.of(
            "SELECT epoch FROM run_lock WHERE 1 = 0",
            "INSERT INTO run_lock (lock_name, epoch) SELECT 'none', 0 FROM DUAL WHERE 1 = 0",
            "UPDATE run_lock SET epoch = 0 WHERE 1 = 0",
            "DELETE FROM run_lock WHERE 1 = 0");

    private final Database database;
    private final RefusedConnection refused;

    ServerCheck(Database database) {
        this.database = database;
        this.refused = new RefusedConnection(database);
    }

    /**
     * Connects, looks at version and settings, and, where the tables are not made yet, at the rights to make them.
     *
     * @throws StoppedException when the server cannot be used
     */
    void beforeUse() {
        try (Connection connection = database.connectAtFirst();
                Statement statement = connection.createStatement()) {
            version(text(statement, "SELECT VERSION()"));
            characters(
                    text(statement, "SELECT @@character_set_client"),
                    text(statement, "SELECT @@character_set_connection"));
            settings(
                    text(statement, "SELECT @@max_allowed_packet"),
                    text(statement, "SELECT @@GLOBAL.sql_select_limit"));
            if (text(
                            statement,
                            "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()"
                                    + " AND table_name = 'flyway_schema_history'")
                    .equals("0")) {
                require(statement, MAKING, refused::lackingToMake);
            }
        } catch (SQLException failure) {
            throw refused.sentence(failure);
        }
    }

    /**
     * Looks whether rows may be read and written.
     *
     * @throws StoppedException when a right is missing; the sentence names all that are
     */
    void rights() {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            require(statement, WORKING, refused::lacking);
        } catch (SQLException failure) {
            throw refused.sentence(failure);
        }
    }

    /** Returns the sentence on a schema that could not be brought up to date. */
    StoppedException unusable(RuntimeException failure) {
        if (failure instanceof StoppedException told) {
            return told;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return refused.sentence(sql);
            }
        }
        String reason = failure.getMessage() == null ? "" : failure.getMessage();
        if (reason.contains("failed migration")) {
            return refused.because(
                    "its tables were left half made by a first start that broke off; drop the database,"
                            + " create it anew and start again",
                    failure);
        }
        return refused.because(
                "its tables are not those of this version ("
                        + reason.lines().findFirst().orElse("") + ")",
                failure);
    }

    private void version(String version) {
        tooOld(version).ifPresent(reason -> {
            throw refused.because(reason, null);
        });
    }

    /** Returns why a server of that version cannot be used; empty if it can. */
    static Optional<String> tooOld(String version) {
        boolean mariaDb = version.contains("MariaDB");
        Matcher numbers = VERSION.matcher(mariaDb ? version.replaceFirst("^5\\.5\\.5-", "") : version);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        int major = Integer.parseInt(numbers.group(1));
        int minor = Integer.parseInt(numbers.group(2));
        boolean old = mariaDb ? major < 10 || major == 10 && minor < 11 : major < 8;
        return old
                ? Optional.of("it is " + (mariaDb ? "MariaDB " : "MySQL ") + major + "." + minor
                        + "; MySQL 8.0 or newer, or MariaDB 10.11 or newer, is needed")
                : Optional.empty();
    }

    private void characters(String client, String connection) {
        if (!client.equals("utf8mb4") || !connection.equals("utf8mb4")) {
            throw refused.because(
                    "the session's character set is " + client + "; take connectionCollation out of "
                            + database.variables() + "_URL, so that it is utf8mb4",
                    null);
        }
    }

    private void settings(String packet, String limit) {
        if (Long.parseLong(packet) < LEAST_PACKET) {
            throw refused.because(
                    "its max_allowed_packet is " + packet + " bytes; have it raised to " + LEAST_PACKET
                            + " at least (64M" + " is usual)",
                    null);
        }
        if (!limit.equals(NO_LIMIT)) {
            throw refused.because(
                    "it cuts every answer after " + limit + " rows; have an administrator SET GLOBAL sql_select_limit ="
                            + " DEFAULT",
                    null);
        }
    }

    /** Tries every statement, so that all missing rights are told at once. */
    private static void require(
            Statement statement, List<String> statements, Function<String, StoppedException> sentence)
            throws SQLException {
        TreeSet<String> missing = new TreeSet<>();
        List<SQLException> others = new ArrayList<>();
        for (String sql : statements) {
            try {
                statement.execute(sql);
            } catch (SQLException failure) {
                RefusedConnection.missingRight(failure).ifPresentOrElse(missing::add, () -> others.add(failure));
            }
        }
        if (!missing.isEmpty()) {
            throw sentence.apply(String.join(", ", missing));
        }
        if (!others.isEmpty()) {
            throw others.get(0);
        }
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }
}
