package org.epaulet.evidence;

import org.epaulet.delivery.CellText;
import org.epaulet.delivery.Column;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.Header;
import org.epaulet.delivery.Reject;
import org.epaulet.delivery.RejectCode;
import org.epaulet.delivery.RowCursor;
import org.epaulet.delivery.Slices;
import org.epaulet.delivery.Table;

/**
 * Reads evaluations 考评记录 into blocks and checks each row, column by column in the table's order; the first error rejects it.
 *
 * <p>A reader serves one thread.
 */
public final class EvaluationReader {

    private static final Column RECORD = Table.EVALUATIONS.column("record");
    private static final Column REVISION = Table.EVALUATIONS.column("revision");
    private static final Column PERSON = Table.EVALUATIONS.column("person");
    private static final Column DATE = Table.EVALUATIONS.column("date");
    private static final Column COMPONENT = Table.EVALUATIONS.column("component");
    private static final Column ITEM = Table.EVALUATIONS.column("item");
    private static final Column RATER = Table.EVALUATIONS.column("rater");
    private static final Column SCORE = Table.EVALUATIONS.column("score");

    private final EvaluationRules rules;
    private final RowCursor cursor;
    private final Slices slices;
    private final int file;
    private final String fileName;
    private final int width;
    private final int codes;
    private final int[] fields = new int[Table.EVALUATIONS.columns().size()];
    private final EvaluationFields memos;
    private EvaluationBlock block;

    /**
     * Reads the rows of one file, or of a section of it.
     *
     * @param header of the file, matched with the table
     * @param file its number in the archive
     * @param fileName its name in the delivery
     */
    public EvaluationReader(EvaluationRules rules, RowCursor cursor, Header header, int file, String fileName) {
        this.rules = rules;
        this.cursor = cursor;
        this.slices = cursor.fields();
        this.file = file;
        this.fileName = fileName;
        this.width = header.width();
        this.codes = rules.cells().codes().size();
        for (Column column : Table.EVALUATIONS.columns()) {
            fields[column.place()] = header.field(column);
        }
        this.memos = new EvaluationFields(rules, cursor.charset());
    }

    /** Fills the block with the next rows; returns false, and an empty block, when there are none. */
    public boolean read(EvaluationBlock into) {
        block = into;
        block.begin(file);
        memos.beginBlock();
        while (!block.full() && cursor.next()) {
            block.startRow(cursor.line());
            readRow();
        }
        return block.read() > 0;
    }

    /** Passes over all rows up to the line, where a cursor cannot begin below it (workbooks). */
    public void skipThrough(long line) {
        boolean more = true;
        while (more && cursor.line() < line) {
            more = cursor.next();
        }
    }

    private void readRow() {
        if (cursor.broken() || slices.count() != width) {
            block.reject(new Reject(
                    Table.EVALUATIONS, fileName, cursor.line(), RejectCode.BAD_ROW, "", "", Expected.fields(width)));
            return;
        }
        int row = block.accepted();
        if (!readRecord(row)) {
            return;
        }
        FieldReading revision = read(memos.revision, REVISION);
        FieldReading person = revision == null ? null : read(memos.person, PERSON);
        FieldReading date = person == null ? null : read(memos.date, DATE);
        FieldReading component = date == null ? null : read(memos.component, COMPONENT);
        if (component == null) {
            return;
        }
        int number = (int) component.number();
        FieldReading item = read(memos.items[number], ITEM);
        FieldReading rater = item == null ? null : read(memos.raters[number], RATER);
        FieldReading score = rater == null ? null : read(memos.score, SCORE);
        boolean named = rules.wordCodes(number) != null;
        if (score != null && fits(number, score, date, person)) {
            int day = (int) date.number();
            block.lines[row] = cursor.line();
            block.people[row] = (int) person.number();
            block.days[row] = day;
            block.cells[row] = rules.cells().number(number, (named ? 0 : item.group()) + rater.group(), day);
            block.items[row] = textNumber(row, item, block.itemTexts);
            block.raters[row] = textNumber(row, rater, block.raterTexts);
            boolean withdrawn = score.number() == EvaluationBlock.WITHDRAWN;
            block.scores[row] = (int) (named && !withdrawn ? rules.scoreOfWord(number, item.group()) : score.number());
            block.accept(revision.number());
        }
    }

    private boolean readRecord(int row) {
        int field = fields[RECORD.place()];
        byte[] bytes = slices.bytes();
        int start = slices.start(field);
        int end = slices.end(field);
        if (RecordId.isPlain(bytes, start, end)) {
            block.record(bytes, start, end);
            return true;
        }
        RecordId id = RecordId.of(slices.text(field, cursor.charset()));
        if (id.id().length == 0) {
            return reject(RECORD, RejectCode.MISSING_VALUE, Expected.A_VALUE);
        }
        block.record(id.id(), 0, id.id().length);
        block.recordCell(row, id.cell());
        return true;
    }

    /** Returns the number of a code; behind the codes, that of a text of the block's own, which is kept. */
    private int textNumber(int row, FieldReading text, FreeTexts free) {
        int number = (int) text.number();
        if (number < codes) {
            return number;
        }
        int place = free.place(number);
        return codes + (place < 0 ? free.add(row, number, memos.text(number)) : place);
    }

    private boolean fits(int component, FieldReading score, FieldReading date, FieldReading person) {
        if (score.number() != EvaluationBlock.WITHDRAWN && !rules.inRange(component, score.number())) {
            return reject(SCORE, RejectCode.OUT_OF_RANGE, rules.expectedRange(component));
        }
        if (!rules.cells().inYear((int) date.number())) {
            return reject(DATE, RejectCode.OUT_OF_YEAR, rules.expectedDay());
        }
        return rules.people().employed((int) person.number(), (int) date.number())
                || reject(DATE, RejectCode.NOT_EMPLOYED, Expected.A_DAY_OF_EMPLOYMENT);
    }

    /** Returns what the column's field came to; null if the row was rejected for it. */
    private FieldReading read(FieldMemo memo, Column column) {
        int field = fields[column.place()];
        FieldReading reading = field < 0
                ? memo.read(slices.bytes(), 0, 0)
                : memo.read(slices.bytes(), slices.start(field), slices.end(field));
        if (reading.code() != null) {
            reject(column, reading.code(), reading.expected());
            return null;
        }
        return reading;
    }

    private boolean reject(Column column, RejectCode code, Expected expected) {
        block.reject(new Reject(
                Table.EVALUATIONS,
                fileName,
                cursor.line(),
                code,
                column.name(),
                cell(column),
                expected,
                CellText.value(cell(PERSON))));
        return false;
    }

    private String cell(Column column) {
        int field = fields[column.place()];
        return field < 0 ? "" : slices.text(field, cursor.charset());
    }
}
