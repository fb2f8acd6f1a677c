package org.epaulet.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.epaulet.delivery.CellDate;
import org.epaulet.delivery.CellNumber;
import org.epaulet.delivery.CellText;
import org.epaulet.delivery.CellValue;
import org.epaulet.delivery.CodeList;
import org.epaulet.delivery.Column;
import org.epaulet.delivery.Column.Presence;
import org.epaulet.delivery.DeliveryFile;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.Header;
import org.epaulet.delivery.Reject;
import org.epaulet.delivery.RejectCode;
import org.epaulet.delivery.RowCursor;

/**
 * The row a cursor stands at, asked column by column in the order in which it is checked.
 *
 * <p>Every question returns the value, null where it may be blank, or throws the {@link Refusal} of the row.
 */
final class Row {

    private static final String PERSON = "person";

    private final DeliveryFile file;
    private final Header header;
    private final RowCursor cursor;
    private final Column person;

    Row(DeliveryFile file, Header header, RowCursor cursor) {
        this.file = file;
        this.header = header;
        this.cursor = cursor;
        this.person = file.table().columns().stream()
                .filter(column -> column.name().equals(PERSON))
                .findFirst()
                .orElse(null);
    }

    /** Refuses a row with broken quoting or another number of fields than the header. */
    void checkShape() {
        if (cursor.broken() || cursor.fields().count() != header.width()) {
            throw new Refusal(RejectCode.BAD_ROW, null, Expected.fields(header.width()));
        }
    }

    /** Returns the cell's text as it stands; empty where the file does not have the column. */
    String cell(Column column) {
        int field = header.field(column);
        return field < 0 ? "" : cursor.fields().text(field, cursor.charset());
    }

    /** Returns a name or a note, its digits as they are. */
    String name(Column column) {
        String text = CellText.trimmed(cell(column));
        return text.isEmpty() ? blank(column) : text;
    }

    /** Returns an id, a code or whatever else is compared by its text. */
    String text(Column column) {
        String text = CellText.value(cell(column));
        return text.isEmpty() ? blank(column) : text;
    }

    LocalDate date(Column column) {
        String cell = filled(column);
        return cell == null ? null : value(column, CellDate.read(cell));
    }

    BigDecimal number(Column column) {
        String cell = filled(column);
        return cell == null ? null : value(column, CellNumber.read(cell));
    }

    BigDecimal whole(Column column) {
        String cell = filled(column);
        return cell == null ? null : value(column, CellNumber.readWhole(cell));
    }

    String code(Column column, CodeList codes) {
        String cell = filled(column);
        return cell == null ? null : value(column, codes.read(cell));
    }

    String tier(Column column, TierCodes codes) {
        String cell = filled(column);
        return cell == null ? null : value(column, codes.read(cell));
    }

    Person person(Column column, Map<String, Person> people) {
        Person person = people.get(text(column));
        if (person == null) {
            throw new Refusal(RejectCode.UNKNOWN_PERSON, column, Expected.A_PERSON);
        }
        return person;
    }

    String unit(Column column, Collection<String> units) {
        String unit = text(column);
        if (!units.contains(unit)) {
            throw new Refusal(
                    RejectCode.UNKNOWN_UNIT, column, new Expected("应为单位表中的单位", "expected a unit of the table units"));
        }
        return unit;
    }

    /** Returns where the row came from, with what later checks need to tell about it. */
    <T> Placed<T> placed(T value, Column key, Column link) {
        String keyCell = cell(key);
        return new Placed<>(
                value,
                file,
                cursor.line(),
                keyCell,
                link == null ? "" : cell(link),
                key.equals(person) ? CellText.value(keyCell) : named());
    }

    Reject reject(Refusal refusal) {
        Column column = refusal.column();
        return new Reject(
                file.table(),
                file.name(),
                cursor.line(),
                refusal.code(),
                column == null ? "" : column.name(),
                column == null ? "" : cell(column),
                refusal.expected(),
                refusal.code() == RejectCode.BAD_ROW ? "" : named());
    }

    /** Returns whose row it says it is; empty in a table without people. */
    private String named() {
        return person == null ? "" : CellText.value(cell(person));
    }

    static Refusal missing(Column column, Expected expected) {
        return new Refusal(RejectCode.MISSING_VALUE, column, expected);
    }

    private String filled(Column column) {
        String cell = cell(column);
        return CellText.trimmed(cell).isEmpty() ? blank(column) : cell;
    }

    private static String blank(Column column) {
        if (column.presence() == Presence.VALUE) {
            throw missing(column, Expected.A_VALUE);
        }
        return null;
    }

    private static <T> T value(Column column, CellValue<T> value) {
        if (value instanceof CellValue.Refused<T> refused) {
            throw new Refusal(refused.code(), column, refused.expected());
        }
        return ((CellValue.Read<T>) value).value();
    }
}
