package org.epaulet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The floor: DuckDB alone reads the evaluations, groups them and finds ids that occur twice; no row is checked, nothing is
 * kept. With a folder to write to, both books follow as raw XML, as many cells as the sheets that list everybody have.
 */
final class DuckDbFloor {

    /** Cells a person: results, performance pay and tier wages. */
    private static final int HR_COLUMNS = 23;

    private static final int PAYROLL_COLUMNS = 25;

    private DuckDbFloor() {}

    /** Usage: DELIVERY [OUT]. */
    public static void main(String[] arguments) throws SQLException, IOException {
        String file = Path.of(arguments[0], "evaluations.csv").toString().replace("'", "''");
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            statement.execute("SET preserve_insertion_order = false");
            Stopwatch watch = new Stopwatch();
            statement.execute(
                    "CREATE TABLE records AS SELECT * FROM read_csv('" + file + "', header = true, columns = {"
                            + "'record': 'VARCHAR', 'revision': 'INTEGER', 'person': 'VARCHAR', 'date': 'DATE', "
                            + "'component': 'VARCHAR', 'item': 'VARCHAR', 'rater': 'VARCHAR', 'score': 'DECIMAL(9,2)'})");
            watch.step("read");
            statement.execute(
                    "CREATE TABLE groups AS SELECT person, component, month(date) AS month, item, rater, count(score) "
                            + "AS scores, sum(score) AS sum FROM records GROUP BY ALL");
            watch.step("group");
            statement.execute(
                    "CREATE TABLE repeated AS SELECT record FROM records GROUP BY record HAVING count(*) > 1");
            watch.step("find duplicate ids");
            watch.all("read and group");
            if (arguments.length > 1) {
                Path out = Files.createDirectories(Path.of(arguments[1]));
                book(statement, out.resolve("hr.xlsx"), HR_COLUMNS);
                book(statement, out.resolve("payroll.xlsx"), PAYROLL_COLUMNS);
                watch.step("two books");
            }
        }
    }

    private static void book(Statement statement, Path file, int columns) throws SQLException, IOException {
        try (RawBook book = new RawBook(file);
                ResultSet people = statement.executeQuery("SELECT person, sum(sum) / sum(scores) AS mean FROM groups "
                        + "GROUP BY person ORDER BY person")) {
            while (people.next()) {
                String person = people.getString(1);
                String mean = people.getString(2);
                book.startRow();
                for (int column = 0; column < columns; column++) {
                    if (column < 8) {
                        book.text(person);
                    } else {
                        book.number(mean);
                    }
                }
                book.endRow();
            }
        }
    }
}
