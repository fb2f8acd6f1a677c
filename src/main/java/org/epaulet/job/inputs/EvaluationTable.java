package org.epaulet.job.inputs;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.epaulet.delivery.Column;
import org.epaulet.delivery.Header;
import org.epaulet.delivery.Table;
import org.epaulet.job.database.Database;
import org.epaulet.job.database.RefusedConnection;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.outcome.StoppedException;

/**
 * Evaluations that a bureau keeps in a table or view of a MySQL database. They are read once, by one plain statement, in one
 * consistent snapshot of a read-only transaction, row by row, so that neither the server nor this process has to hold or sort
 * them; the extract is put into the order of record and revision here and then read like a delivered file.
 */
final class EvaluationTable {

    /** How many rows pass between two signs of progress. */
    private static final int SIGN = 10_000;

    private final Database database;
    private final String name;
    private final RefusedConnection refused;

    /** Takes the database, and the table's name as the job's definition writes it, perhaps with its schema before a point. */
    EvaluationTable(Database database, String name) {
        this.database = database;
        this.name = name;
        this.refused = new RefusedConnection(database);
    }

    private record Found(String schema, String table) {}

    /**
     * Writes the rows as a CSV file, in the order of record and revision, with the columns of the delivery's table.
     *
     * @param folder for what is sorted meanwhile
     * @throws StoppedException when the database cannot be used, has no such table, or stops answering
     * @throws org.epaulet.delivery.DeliveryException when a column is missing or named twice
     */
    void extract(Path file, Path folder, Progress progress) {
        boolean reading = false;
        try (Connection connection = database.connect()) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            keepTheServersDays(connection);
            Found found = find(connection);
            List<String> names = columns(connection, found);
            if (names.isEmpty()) {
                throw useless(null);
            }
            Header header = Header.match(Table.EVALUATIONS, name, names);
            List<Column> columns = Table.EVALUATIONS.columns().stream()
                    .filter(column -> header.field(column) >= 0)
                    .toList();
            try (Statement statement =
                            connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
                    SortedRows sorted = new SortedRows(folder)) {
                statement.setFetchSize(Integer.MIN_VALUE);
                try (ResultSet rows = statement.executeQuery(select(found, names, header, columns))) {
                    reading = true;
                    read(new EvaluationRows(rows, columns, header.unknown().size()), sorted, progress);
                }
                EvaluationRows.write(file, columns, header.unknown(), sorted);
            }
        } catch (SQLException failure) {
            throw reading ? broken(failure) : unreadable(failure);
        } catch (IOException failure) {
            throw Folders.unusable(folder, failure);
        }
    }

    /** A TIMESTAMP is of the day that it is where the server stands, as the bureau's own system shows it. */
    private static void keepTheServersDays(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION time_zone = @@GLOBAL.time_zone");
        }
    }

    private static void read(EvaluationRows rows, SortedRows sorted, Progress progress)
            throws SQLException, IOException {
        int signs = 0;
        while (rows.next()) {
            sorted.add(rows.key(), rows.row());
            if (++signs == SIGN) {
                progress.advance(signs);
                signs = 0;
            }
        }
        progress.advance(signs);
    }

    /** A name is looked up among those that the server has, and only what it has goes into a statement, quoted. */
    private Found find(Connection connection) throws SQLException {
        int point = name.lastIndexOf('.');
        String schema = point < 0 ? connection.getCatalog() : name.substring(0, point);
        String table = name.substring(point + 1);
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT table_schema, table_name FROM information_schema.tables WHERE table_schema = ? AND table_name = ?")) {
            statement.setString(1, schema);
            statement.setString(2, table);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw refused.because(
                            "it has no table or view " + name + " that this user may read; see evaluations in the job's"
                                    + " definition, and the user's rights",
                            null);
                }
                return new Found(rows.getString(1), rows.getString(2));
            }
        }
    }

    private static List<String> columns(Connection connection, Found found) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT column_name FROM information_schema.columns WHERE table_schema = ? AND table_name = ?"
                        + " ORDER BY ordinal_position")) {
            statement.setString(1, found.schema());
            statement.setString(2, found.table());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    private static String select(Found found, List<String> names, Header header, List<Column> columns) {
        return columns.stream()
                .map(column -> quoted(names.get(header.field(column))))
                .collect(Collectors.joining(
                        ", ", "SELECT ", " FROM " + quoted(found.schema()) + "." + quoted(found.table())));
    }

    private static String quoted(String identifier) {
        return "`" + identifier.replace("`", "``") + "`";
    }

    private StoppedException unreadable(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 1142, 1143 ->
                refused.because(
                        "its user may not read " + name + "; have an administrator GRANT SELECT on it to that user",
                        failure);
            case 1356, 1449, 1146 -> useless(failure);
            default -> refused.sentence(failure);
        };
    }

    private StoppedException useless(SQLException failure) {
        return refused.because(
                "the view " + name
                        + " does not work any more: what it is made of is gone, or whoever made it has lost the"
                        + " right to that; have it mended",
                failure);
    }

    private StoppedException broken(SQLException failure) {
        return new StoppedException(
                ExitStatus.FAILED,
                "Table " + name + " of " + database.address() + " could not be read to its end: "
                        + refused.reason(failure) + ". Nothing was begun; run again.",
                failure);
    }
}
