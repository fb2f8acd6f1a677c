package org.epaulet.audit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.epaulet.evidence.ArchivedRecord;
import org.epaulet.roster.Member;
import org.epaulet.roster.Person;

/** Tells in which rows of their own two runs' inputs differ for one person; names and notes are not quoted. */
public final class OwnRows {

    private final List<String> changes = new ArrayList<>();

    private OwnRows() {}

    /** Returns the differences, a phrase each. */
    public static List<String> changes(
            Member before, List<ArchivedRecord> recordsBefore, Member after, List<ArchivedRecord> recordsAfter) {
        OwnRows rows = new OwnRows();
        rows.person(before.person(), after.person());
        rows.rows(
                "event",
                before.events(),
                after.events(),
                event -> event.id() + " " + event.kind() + " " + event.date());
        rows.rows(
                "absence",
                before.absences(),
                after.absences(),
                absence -> absence.kind() + " " + absence.from() + " to " + absence.to());
        rows.rows(
                "transfer",
                before.transfers(),
                after.transfers(),
                transfer -> transfer.date() + " " + transfer.from() + " to " + transfer.to());
        rows.rows("history", before.history(), after.history(), past -> past.year() + " " + past.grade());
        if (before.conflict() != after.conflict()) {
            rows.changes.add("rows that contradict each other: " + (after.conflict() ? "now" : "no longer"));
        }
        rows.rows("record", said(recordsBefore), said(recordsAfter), OwnRows::record);
        return List.copyOf(rows.changes);
    }

    /** Where a record stood in the delivery changes nothing. */
    private static List<ArchivedRecord> said(List<ArchivedRecord> records) {
        return records.stream()
                .map(record -> new ArchivedRecord(
                        "",
                        0,
                        record.record(),
                        record.revision(),
                        record.date(),
                        record.component(),
                        record.item(),
                        record.rater(),
                        record.score(),
                        record.standing()))
                .toList();
    }

    private static String record(ArchivedRecord record) {
        return record.record() + " revision " + record.revision() + " " + record.component() + " " + record.date() + " "
                + (record.score() == null ? "-" : Wording.yuan(record.score())) + " " + record.standing();
    }

    private void person(Person before, Person after) {
        columns(before, after)
                .forEach(column -> changes.add("people " + column.column()
                        + (column.column().equals("name") ? "" : ": " + column.before() + " -> " + column.now())));
    }

    /** Returns the values on the roster that differ, by the name that the person's record gives them. */
    static List<CorrectionFacts.ColumnChange> columns(Person before, Person after) {
        List<CorrectionFacts.ColumnChange> columns = new ArrayList<>();
        for (RecordComponent component : Person.class.getRecordComponents()) {
            Object left = value(component, before);
            Object right = value(component, after);
            if (!Objects.equals(left, right)) {
                columns.add(new CorrectionFacts.ColumnChange(
                        component.getName(),
                        left == null ? null : left.toString(),
                        right == null ? null : right.toString()));
            }
        }
        return columns;
    }

    private static Object value(RecordComponent component, Person person) {
        try {
            return component.getAccessor().invoke(person);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private <T> void rows(String table, List<T> before, List<T> after, Function<T, String> told) {
        List<T> gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        List<T> added = new ArrayList<>(after);
        before.forEach(added::remove);
        gone.forEach(row -> changes.add(table + " gone: " + told.apply(row)));
        added.forEach(row -> changes.add(table + " new: " + told.apply(row)));
    }
}
