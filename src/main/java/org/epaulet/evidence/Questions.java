package org.epaulet.evidence;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.Reject;
import org.epaulet.delivery.RejectCode;
import org.epaulet.delivery.Table;

/**
 * What can be asked of an archive whose records are resolved and summed up.
 */
final class Questions {

    private final Engine engine;
    private final ArchiveFiles files;
    private final Dictionaries dictionaries;

    Questions(Engine engine, ArchiveFiles files, Dictionaries dictionaries) {
        this.engine = engine;
        this.files = files;
        this.dictionaries = dictionaries;
    }

    /** What is done with each row of an answer. */
    private interface Answer {
        void row(ResultSet row) throws SQLException;
    }

    void rejects(Consumer<Reject> to) {
        ask(
                "SELECT file, line, standing, coalesce(record_cell, " + RecordIds.TEXT + ") FROM "
                        + files.table(ArchiveFiles.STANDING)
                        + " WHERE standing IN ('DUPLICATE', 'CONFLICT') ORDER BY file, line",
                row -> to.accept(reject(row)));
    }

    /** A record that several new rows repeat was known before the first of them. */
    void known(int fromFile, BiConsumer<String, Long> to) {
        String rows = files.rows();
        ask(
                "SELECT judged.file, judged.line FROM " + files.table(ArchiveFiles.STANDING) + " AS judged JOIN " + rows
                        + " AS told ON told.file = judged.file AND told.line = judged.line"
                        + " WHERE judged.standing = 'DUPLICATE' AND judged.file >= ? AND EXISTS (SELECT 1 FROM " + rows
                        + " AS base WHERE base.record_head = told.record_head"
                        + " AND base.record_number = told.record_number AND base.revision = told.revision AND base.file < ?)"
                        + " ORDER BY judged.file, judged.line",
                row -> to.accept(dictionaries.files().get(row.getInt(1)), row.getLong(2)),
                fromFile,
                fromFile);
    }

    private Reject reject(ResultSet row) throws SQLException {
        RejectCode code = RejectCode.valueOf(row.getString(3));
        Expected message = code == RejectCode.DUPLICATE ? Expected.NO_REPETITION : Expected.NO_CONTRADICTION;
        String file = dictionaries.files().get(row.getInt(1));
        return new Reject(Table.EVALUATIONS, file, row.getLong(2), code, "record", row.getString(4), message);
    }

    SortedSet<String> conflicted() {
        SortedSet<String> people = new TreeSet<>(CodePoints.ORDER);
        ask(
                "SELECT DISTINCT person FROM " + files.table(ArchiveFiles.STANDING) + " WHERE withholds",
                row -> people.add(dictionaries.people().get(row.getInt(1))));
        return people;
    }

    void tallies(String fromPerson, String toPerson, Consumer<PersonTallies> to) {
        tallies(place(fromPerson, 0), place(toPerson, -1), to);
    }

    /** Takes people by number, both included. */
    void tallies(int from, int last, Consumer<PersonTallies> to) {
        tallies("BETWEEN " + from + " AND " + last, to);
    }

    void tallies(Collection<Integer> people, Consumer<PersonTallies> to) {
        if (!people.isEmpty()) {
            tallies(
                    "BETWEEN " + Collections.min(people) + " AND " + Collections.max(people) + " AND person IN "
                            + list(people)
                            + " ORDER BY person, cell",
                    to);
        }
    }

    /** They stand in the file by person and cell, and come as they stand there: to sort them again takes a third of the time. */
    private void tallies(String which, Consumer<PersonTallies> to) {
        List<Tally> tallies = new ArrayList<>();
        int[] last = {-1, -1};
        ask(
                "SELECT person, cell, count, sum, scores FROM " + files.table(ArchiveFiles.TALLIES) + " WHERE person "
                        + which,
                row -> {
                    int person = row.getInt(1);
                    int cell = row.getInt(2);
                    if (person < last[0] || person == last[0] && cell <= last[1]) {
                        throw new ArchiveException(
                                "the archive's " + ArchiveFiles.TALLIES
                                        + " is not in the order in which it was written; restore it from a copy",
                                null);
                    }
                    if (person != last[0]) {
                        pass(last[0], tallies, to);
                    }
                    last[0] = person;
                    last[1] = cell;
                    tallies.add(tally(row, cell));
                });
        pass(last[0], tallies, to);
    }

    private void pass(int person, List<Tally> tallies, Consumer<PersonTallies> to) {
        if (!tallies.isEmpty()) {
            to.accept(new PersonTallies(dictionaries.people().get(person), tallies));
            tallies.clear();
        }
    }

    /** Returns the number of the person, or of the next one in order, moved by so much where there is none of that id. */
    private int place(String person, int otherwise) {
        int found = Collections.binarySearch(dictionaries.people(), person, CodePoints.ORDER);
        return found >= 0 ? found : -found - 1 + otherwise;
    }

    private Tally tally(ResultSet row, int number) throws SQLException {
        TallyCell cell = dictionaries.cells().get(number);
        return new Tally(
                cell.component(), cell.period(), cell.group(), row.getLong(3), row.getLong(4), scores(row, cell));
    }

    private static List<Integer> scores(ResultSet row, TallyCell cell) throws SQLException {
        List<Integer> scores = new ArrayList<>();
        Array array = cell.trimmed() ? row.getArray(5) : null;
        if (array != null) {
            for (Object score : (Object[]) array.getArray()) {
                scores.add((Integer) score);
            }
        }
        return scores;
    }

    /** Takes people by number. */
    void records(Collection<Integer> people, BiConsumer<Integer, ArchivedRecord> to) {
        if (people.isEmpty()) {
            return;
        }
        String of = " WHERE person IN " + list(people);
        ask(
                "WITH asked AS MATERIALIZED (SELECT * FROM " + files.rows() + of
                        + ") SELECT file, line, record, revision, date, cell, item, item_text, rater, rater_text, score, standing, person"
                        + " FROM " + files.told("asked") + " LEFT JOIN "
                        + "(SELECT file, line, standing FROM " + files.table(ArchiveFiles.STANDING) + of
                        + ") USING (file, line) ORDER BY person, date, record, revision, "
                        + dictionaries.fileOrder("file") + ", line",
                row -> to.accept(row.getInt(13), record(row)));
    }

    private static String list(Collection<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    private ArchivedRecord record(ResultSet row) throws SQLException {
        Integer score = row.getObject(11) == null ? null : row.getInt(11);
        String standing = row.getString(12);
        Standing alone = score == null ? Standing.WITHDRAWN : Standing.COUNTED;
        return new ArchivedRecord(
                dictionaries.files().get(row.getInt(1)),
                row.getLong(2),
                row.getString(3),
                row.getLong(4),
                row.getObject(5, LocalDate.class),
                dictionaries.cells().get(row.getInt(6)).component(),
                text(row, 7),
                text(row, 9),
                score,
                standing == null ? alone : Standing.valueOf(standing));
    }

    /** Returns the code by its number, or the text that stands beside it. */
    private String text(ResultSet row, int column) throws SQLException {
        return row.getObject(column) == null
                ? row.getString(column + 1)
                : dictionaries.codes().get(row.getInt(column));
    }

    private void ask(String sql, Answer answer, int... parameters) {
        try (DuckDBConnection connection = engine.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setInt(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answer.row(rows);
                }
            }
        } catch (SQLException e) {
            throw Engine.unreadable(e);
        }
    }
}
