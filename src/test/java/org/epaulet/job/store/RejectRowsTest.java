package org.epaulet.job.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.Reject;
import org.epaulet.delivery.RejectCode;
import org.epaulet.delivery.Table;
import org.epaulet.job.database.Database;
import org.epaulet.job.store.IntakeStore.Input;
import org.epaulet.report.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rejects of several files, of one of them more than a page. */
class RejectRowsTest {

    private static final long RUN = 1;
    private static final int MANY = 2 * Pages.SIZE + 1;

    private final List<Reject> all = new ArrayList<>();
    private HikariDataSource source;
    private JdbcTemplate jdbc;

    @BeforeEach
    void keep() {
        source = new Database(
                        "jdbc:h2:mem:rejects;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                        "sa",
                        "")
                .open();
        jdbc = new JdbcTemplate(source);
        IntakeStore intake = new IntakeStore(jdbc, RUN);
        intake.writeInputs(List.of(
                file(0, Table.BUDGET), file(1, Table.EVALUATIONS), file(2, Table.EVENTS), file(3, Table.UNITS)));
        all.addAll(LongStream.range(0, MANY)
                .mapToObj(row -> reject(Table.EVALUATIONS, 2 + 2 * row))
                .toList());
        all.add(reject(Table.UNITS, 2));
        intake.addRejects(all);
        new IntakeStore(jdbc, RUN + 1).writeInputs(List.of(file(1, Table.EVENTS)));
        new IntakeStore(jdbc, RUN + 1).addRejects(List.of(reject(Table.EVENTS, 3)));
    }

    @AfterEach
    void close() {
        source.close();
    }

    private static Input file(int number, Table table) {
        return new Input(number, table, table.fileName() + ".csv", "CSV", "UTF-8", 1, "0".repeat(64), "");
    }

    private static Reject reject(Table table, long line) {
        return new Reject(
                table, table.fileName() + ".csv", line, RejectCode.MISSING_VALUE, "date", "", Expected.A_VALUE);
    }

    private static List<Reject> read(Rows<Reject> rows) {
        List<Reject> read = new ArrayList<>();
        for (Reject row = rows.next(); row != null; row = rows.next()) {
            read.add(row);
        }
        return read;
    }

    @Test
    void theyComeByFileAndLineEachOnce() {
        assertThat(read(new RejectRows(jdbc, RUN).byLine().after(null))).isEqualTo(all);
    }

    @Test
    void readingGoesOnBehindAnyRow() {
        for (int behind : List.of(1, Pages.SIZE - 1, Pages.SIZE, MANY - 1, MANY)) {
            Rows<Reject> begun = new RejectRows(jdbc, RUN).byLine().after(null);
            for (int row = 0; row < behind; row++) {
                begun.next();
            }
            assertThat(read(new RejectRows(jdbc, RUN).byLine().after(begun.position())))
                    .isEqualTo(all.subList(behind, all.size()));
        }
    }

    /** Whoever sorts for a page what stands behind it takes minutes for some hundred thousand rows. */
    @Test
    void aPageIsFoundByTheKeyAndNothingIsSorted() {
        jdbc.execute("SET QUERY_STATISTICS TRUE");
        read(new RejectRows(jdbc, RUN).byLine().after(null));
        String page = jdbc.queryForObject(
                "SELECT sql_statement FROM information_schema.query_statistics"
                        + " WHERE sql_statement LIKE '%FROM reject_row%LIMIT%'",
                String.class);
        assertThat(jdbc.queryForObject("EXPLAIN " + page, String.class, RUN, 1, 1))
                .contains("line_no > ")
                .contains("/* index sorted */");
    }
}
