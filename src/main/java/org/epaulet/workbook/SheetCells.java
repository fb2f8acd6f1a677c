package org.epaulet.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The cells of the row that a sheet part is writing; they look as their column says and count in its totals.
 */
public final class SheetCells implements Cells {

    private final RowXml xml;
    private final PartState at;
    private List<SheetColumn> columns = List.of();
    private int column;

    SheetCells(RowXml xml, PartState at) {
        this.xml = xml;
        this.at = at;
    }

    void begin(List<SheetColumn> blockColumns) {
        columns = blockColumns;
        column = 0;
    }

    /** Leaves the cells that were not given empty. */
    void fill() {
        while (column < columns.size()) {
            blank();
        }
    }

    /** Returns the reference of the next cell, such as C7. */
    public String here() {
        return TotalFormulas.reference(column, at.row);
    }

    @Override
    public void text(String text) {
        if (text == null || text.isEmpty()) {
            blank();
            return;
        }
        SheetColumn shown = columns.get(column);
        count(shown);
        Look look = shown.look().words() ? shown.look() : Look.CENTRED;
        Tone tone = FormulaText.looksLikeFormula(text) ? Tone.QUOTED : Tone.BODY;
        xml.wrap(text, shown.width());
        xml.text(column++, StyleIds.of(tone, look), text);
    }

    @Override
    public void number(long number) {
        SheetColumn shown = columns.get(column);
        add(shown, number);
        xml.number(column++, StyleIds.of(Tone.BODY, shown.look()), number, 0);
    }

    @Override
    public void fen(long fen) {
        SheetColumn shown = columns.get(column);
        add(shown, fen);
        xml.number(column++, StyleIds.of(Tone.BODY, shown.look()), fen, 2);
    }

    /** Writes a live formula with its value in fen. */
    public void formula(String formula, long fen) {
        SheetColumn shown = columns.get(column);
        add(shown, fen);
        xml.formula(column++, StyleIds.of(Tone.BODY, shown.look()), formula, fen, 2);
    }

    @Override
    public void decimal(BigDecimal number) {
        if (number == null) {
            blank();
            return;
        }
        SheetColumn shown = columns.get(column);
        count(shown);
        xml.decimal(column++, StyleIds.of(Tone.BODY, shown.look()), number);
    }

    @Override
    public void day(LocalDate day) {
        if (day == null) {
            blank();
            return;
        }
        SheetColumn shown = columns.get(column);
        count(shown);
        xml.day(column++, StyleIds.of(Tone.BODY, shown.look()), day);
    }

    @Override
    public void blank() {
        xml.blank(column, StyleIds.of(Tone.BODY, columns.get(column).look()));
        column++;
    }

    private void count(SheetColumn shown) {
        if (shown.total() == Total.COUNT) {
            add(1);
        }
    }

    private void add(SheetColumn shown, long number) {
        switch (shown.total()) {
            case NONE -> {}
            case COUNT -> add(1);
            case SUM -> add(number);
        }
    }

    private void add(long number) {
        at.segmentTotals[column] = Math.addExact(at.segmentTotals[column], number);
        long[] total = at.openTotals();
        total[column] = Math.addExact(total[column], number);
        if (at.groupOpen) {
            at.groupTotals[column] = Math.addExact(at.groupTotals[column], number);
        }
    }
}
