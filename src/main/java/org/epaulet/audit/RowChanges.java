package org.epaulet.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.epaulet.audit.CorrectionFacts.ColumnChange;
import org.epaulet.audit.CorrectionFacts.RecordChange;
import org.epaulet.audit.CorrectionFacts.RowChange;
import org.epaulet.delivery.Table;
import org.epaulet.evidence.ArchivedRecord;
import org.epaulet.roster.Member;

/** Which rows of one person are others than in the version before (R17). */
final class RowChanges {

    private RowChanges() {}

    /** Returns the records that are new, gone, or count otherwise; where one stood in the delivery changes nothing. */
    static List<RecordChange> records(
            List<ArchivedRecord> before, List<ArchivedRecord> now, Function<ArchivedRecord, Explanation.Record> shown) {
        List<ArchivedRecord> gone = new ArrayList<>(before);
        List<ArchivedRecord> added = new ArrayList<>();
        now.forEach(record -> {
            if (!remove(gone, record, true)) {
                added.add(record);
            }
        });
        List<RecordChange> changes = new ArrayList<>();
        for (ArchivedRecord record : added) {
            ArchivedRecord was = gone.stream()
                    .filter(each -> same(each, record, false))
                    .findFirst()
                    .orElse(null);
            gone.remove(was);
            changes.add(new RecordChange(shown.apply(record), was == null ? null : was.standing(), record.standing()));
        }
        gone.forEach(record -> changes.add(new RecordChange(shown.apply(record), record.standing(), null)));
        return changes;
    }

    private static boolean remove(List<ArchivedRecord> records, ArchivedRecord like, boolean standing) {
        for (int place = 0; place < records.size(); place++) {
            if (same(records.get(place), like, standing)) {
                records.remove(place);
                return true;
            }
        }
        return false;
    }

    private static boolean same(ArchivedRecord one, ArchivedRecord other, boolean standing) {
        return one.record().equals(other.record())
                && one.revision() == other.revision()
                && one.date().equals(other.date())
                && one.component().equals(other.component())
                && Objects.equals(one.item(), other.item())
                && Objects.equals(one.rater(), other.rater())
                && Objects.equals(one.score(), other.score())
                && (!standing || one.standing() == other.standing());
    }

    /** Returns the rows of the tables that are new or gone. */
    static List<RowChange> rows(Member before, Member now) {
        List<RowChange> changes = new ArrayList<>();
        add(
                changes,
                before.events(),
                now.events(),
                (row, there) -> new RowChange(Table.EVENTS, there, row, null, null, null));
        add(
                changes,
                before.absences(),
                now.absences(),
                (row, there) -> new RowChange(Table.ABSENCES, there, null, row, null, null));
        add(
                changes,
                before.transfers(),
                now.transfers(),
                (row, there) -> new RowChange(Table.TRANSFERS, there, null, null, row, null));
        add(
                changes,
                before.history(),
                now.history(),
                (row, there) -> new RowChange(Table.HISTORY, there, null, null, null, row));
        return changes;
    }

    /** Shows a row that is there now, or is gone. */
    private interface Shown<T> {
        RowChange of(T row, boolean there);
    }

    private static <T> void add(List<RowChange> changes, List<T> before, List<T> now, Shown<T> shown) {
        List<T> gone = new ArrayList<>(before);
        now.forEach(gone::remove);
        List<T> added = new ArrayList<>(now);
        before.forEach(added::remove);
        gone.forEach(row -> changes.add(shown.of(row, false)));
        added.forEach(row -> changes.add(shown.of(row, true)));
    }

    /** Returns the values on the roster that changed. */
    static List<ColumnChange> columns(Member before, Member now) {
        return OwnRows.columns(before.person(), now.person());
    }
}
