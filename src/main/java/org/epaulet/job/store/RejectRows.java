package org.epaulet.job.store;

import java.util.List;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.Reject;
import org.epaulet.delivery.RejectCode;
import org.epaulet.job.store.IntakeStore.Input;
import org.epaulet.report.Source;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows that a run turned away, by file and line. */
final class RejectRows {

    private final JdbcTemplate jdbc;
    private final long run;

    RejectRows(JdbcTemplate jdbc, long run) {
        this.jdbc = jdbc;
        this.run = run;
    }

    /** Returns them a file and a page at a time. */
    Source<Reject> byLine() {
        return position -> {
            List<Input> files = new IntakeStore(jdbc, run).inputs();
            return new Pages<>(position, behind -> {
                long[] key = Pages.numbers(behind, -1, -1);
                return files.stream()
                        .filter(file -> file.number() >= key[0])
                        .map(file -> page(file, file.number() == key[0] ? key[1] : -1))
                        .filter(page -> !page.isEmpty())
                        .findFirst()
                        .orElse(List.of());
            });
        };
    }

    /** By nothing but the key, which leads straight to the rows behind a line: with the files joined to them all would be sorted. */
    private List<Pages.Keyed<Reject>> page(Input file, long behindLine) {
        return jdbc.query(
                "SELECT line_no, code, column_name, cell_value, message FROM reject_row"
                        + " WHERE run_id = ? AND file_no = ? AND line_no > ? ORDER BY run_id, file_no, line_no LIMIT "
                        + Pages.SIZE,
                (row, number) -> new Pages.Keyed<>(
                        file.number() + "," + row.getLong(1),
                        new Reject(
                                file.table(),
                                file.name(),
                                file.format().equals(IntakeStore.TABLE) ? 0 : row.getLong(1),
                                RejectCode.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getString(4),
                                Expected.ofLines(row.getString(5)))),
                run,
                file.number(),
                behindLine);
    }
}
