package org.epaulet.report;

import java.util.ArrayList;
import java.util.List;
import org.epaulet.delivery.Reject;

/**
 * The CSV files that are published.
 */
final class CsvFiles {

    private final ReadModel read;
    private final PersonColumns person;
    private final PoolColumns pool;
    private final RejectColumns reject;

    CsvFiles(ReadModel read, PersonColumns person, Labels labels) {
        this.read = read;
        this.person = person;
        this.pool = new PoolColumns(labels);
        this.reject = new RejectColumns(labels);
    }

    List<Piece> all() {
        return List.of(results(), payroll(), contracts(), pools(), rejects());
    }

    Piece results() {
        List<Column<PersonResult>> columns = new ArrayList<>(List.of(
                person.id(),
                person.name(),
                person.bureau(),
                person.unit(),
                person.pool(),
                person.status(),
                person.reason()));
        columns.addAll(person.components());
        columns.addAll(List.of(
                person.bonus(),
                person.total(),
                person.thresholdGrade(),
                person.ceiling(),
                person.grade(),
                person.rank(),
                person.seat(),
                person.tierOld(),
                person.tierNew(),
                person.tierAction(),
                person.band()));
        return new CsvFile<>("results.csv", columns, read.people(Selection.ALL));
    }

    Piece payroll() {
        List<Column<PersonResult>> columns = new ArrayList<>(
                List.of(person.id(), person.unit(), person.band(), person.coefficient(), person.serviceDays()));
        columns.addAll(person.amounts());
        columns.add(person.tierWageOld());
        columns.add(person.tierWageNew());
        return new CsvFile<>("payroll.csv", columns, read.people(Selection.ALL));
    }

    Piece contracts() {
        List<Column<PersonResult>> columns = List.of(
                person.id(),
                person.termination(),
                person.ground(),
                person.expiry(),
                person.expiryGround(),
                person.openEndedDue(),
                person.noticeBy(),
                person.severance(),
                person.rotate(),
                person.recognise());
        return new CsvFile<>("contracts.csv", columns, read.people(Selection.LISTED));
    }

    private Piece pools() {
        List<Column<UnitPoolRow>> columns = new ArrayList<>(List.of(pool.unit(), pool.source()));
        columns.addAll(pool.amounts());
        return new CsvFile<>("pools.csv", columns, read.unitPools());
    }

    /** Returns what a run that stops at the limit of rejects still publishes. */
    Piece rejects() {
        List<Column<Reject>> columns = reject.all();
        return new CsvFile<>("rejects.csv", columns, read.rejects());
    }
}
