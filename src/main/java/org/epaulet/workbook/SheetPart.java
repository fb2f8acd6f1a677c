package org.epaulet.workbook;

import java.nio.file.Path;
import java.util.List;

/**
 * The rows of one sheet, written as sheet XML into a part file; it can stop between two rows and go on with the same bytes.
 *
 * <p>Writes headings, subtotals whenever the group changes, totals and the signature line itself. Past the row limit it goes
 * on in a second sheet with the headings repeated.
 */
public final class SheetPart implements AutoCloseable {

    /** How many rows a sheet of Excel holds. */
    public static final int EXCEL_ROWS = 1_048_576;

    private static final int SIGNATURE_ROWS = 2;
    /** A free row, the block's title, the headings. */
    private static final int HEADING_ROWS = 3;

    private final SheetLayout layout;
    private final int limit;
    private final PartFile out;
    private final RowXml xml;
    private final PartState at;
    private final TotalFormulas formulas;
    private final SheetCells cells;
    private List<SheetColumn> columns = List.of();
    /** How many rows there must be room for behind the next. */
    private int tail;

    private SheetPart(SheetLayout layout, int limit, PartFile out, PartState at) {
        this.layout = layout;
        this.limit = limit;
        this.out = out;
        this.xml = new RowXml(out);
        this.at = at;
        this.cells = new SheetCells(xml, at);
        this.formulas = new TotalFormulas(layout, at);
        selectBlock();
    }

    /**
     * Opens the part file, empty where there is no state, else cut back to where {@link #state()} was taken.
     *
     * @param limit how many rows a sheet holds, headings and totals included
     * @throws WorkbookException if the file cannot be written or does not fit the state
     */
    public static SheetPart open(Path path, SheetLayout layout, int limit, String state) {
        PartState at = state == null ? new PartState() : PartState.decode(state);
        SheetPart part = new SheetPart(layout, limit, PartFile.open(path, at.length), at);
        if (state == null) {
            part.openBlock();
        }
        return part;
    }

    /** Returns the totals of each block by column, as the sheet shows them: sums of fen, counts of rows, 0 elsewhere. */
    public static List<long[]> totals(String state) {
        return List.copyOf(PartState.decode(state).blockTotals);
    }

    /** Returns the place of the block whose rows are written now, from 0. */
    public int block() {
        return at.block;
    }

    /** Returns whether the sheet is closed; nothing can be added then. */
    public boolean finished() {
        return at.finished;
    }

    /** Ends the block with its total and begins the next. */
    public void nextBlock() {
        closeBlock();
        at.block++;
        selectBlock();
        if (at.row + HEADING_ROWS + 1 + tail > limit) {
            beginNextSheet();
        }
        openBlock();
    }

    /**
     * Begins a row and returns its cells, to be filled until {@link #endRow()}.
     *
     * @param group what the row belongs to; ignored unless the block is grouped
     * @param groupName what the subtotal calls it
     */
    public SheetCells startRow(String group, String groupName) {
        boolean grouped = layout.blocks().get(at.block).grouped();
        boolean changes = grouped && at.groupOpen && !group.equals(at.groupKey);
        if (at.row + (changes ? 1 : 0) + tail > limit) {
            goOnInNextSheet(changes);
        } else if (changes) {
            closeGroup("");
        }
        if (grouped && !at.groupOpen) {
            at.groupOpen = true;
            at.groupKey = group;
            at.groupLabel = groupName;
            at.groupFirstRow = at.row;
            at.groupTotals = new long[columns.size()];
        }
        xml.startRow(at.row, grouped ? RowXml.DETAIL : RowXml.PLAIN);
        cells.begin(columns);
        return cells;
    }

    /** Ends the row; cells that were not given stay empty. */
    public void endRow() {
        cells.fill();
        xml.endRow();
        at.row++;
    }

    /** Returns the total of a column of a block that is finished. */
    public TotalReference total(int block, int totalColumn) {
        return formulas.total(block, totalColumn);
    }

    /** Writes everything that closes the sheet. */
    public void finish() {
        closeBlock();
        writeSignatures();
        at.finished = true;
    }

    /** Writes out what is buffered and returns the state from which {@link #open} goes on; only between rows. */
    public String state() {
        out.force();
        at.length = out.length();
        return at.encode();
    }

    private void selectBlock() {
        Block block = layout.blocks().get(at.block);
        columns = block.columns();
        tail = (block.grouped() ? 1 : 0) + (block.totalled() ? 1 : 0) + SIGNATURE_ROWS + layout.chartRows();
    }

    private void openBlock() {
        at.blockTotals.add(new long[columns.size()]);
        openSegment();
    }

    private void openSegment() {
        if (at.row > SheetLayout.TITLE_ROWS + 1) {
            at.row++;
        }
        String title = layout.blocks().get(at.block).title();
        if (title != null) {
            xml.startRow(at.row++, RowXml.PLAIN);
            xml.text(0, StyleIds.BLOCK_TITLE, title);
            xml.endRow();
        }
        at.headingRow = at.row;
        xml.startRow(at.row++, RowXml.PLAIN);
        for (int i = 0; i < columns.size(); i++) {
            xml.wrap(columns.get(i).heading(), columns.get(i).width());
            xml.text(i, StyleIds.HEADING, columns.get(i).heading());
        }
        xml.endRow();
        at.segmentTotals = new long[columns.size()];
        at.blockOpen = true;
    }

    private void closeBlock() {
        if (at.groupOpen) {
            closeGroup("");
        }
        closeSegment(layout.words().total(), true);
        at.blockOpen = false;
    }

    private void goOnInNextSheet(boolean groupChanges) {
        String key = at.groupKey;
        String label = at.groupLabel;
        boolean brought = at.groupOpen && !groupChanges;
        if (at.groupOpen) {
            closeGroup(brought ? layout.words().carried() : "");
        }
        if (at.row == at.headingRow + 1) {
            throw new WorkbookException("A sheet of " + limit + " rows has no room for a row of " + layout.name());
        }
        closeSegment(layout.words().sheetTotal(), false);
        beginNextSheet();
        openSegment();
        at.groupBrought = brought;
        at.groupKey = key;
        at.groupLabel = label;
    }

    private void beginNextSheet() {
        at.sheets.add(out.length());
        at.row = SheetLayout.TITLE_ROWS + 1;
    }

    private void closeGroup(String suffix) {
        String ending = " " + layout.words().subtotal() + suffix
                + (at.groupBrought ? layout.words().brought() : "");
        String label = TextWidth.fit(at.groupLabel, labelRoom() - TextWidth.of(ending)) + ending;
        totalRow(Tone.SUBTOTAL, label, at.groupTotals, at.groupFirstRow, false);
        at.groupOpen = false;
        at.groupBrought = false;
    }

    /** The label of a subtotal may reach to the first column with a total. */
    private int labelRoom() {
        int room = 0;
        for (SheetColumn shown : columns) {
            if (shown.total() != Total.NONE) {
                break;
            }
            room += shown.width();
        }
        return Math.max(10, room - 2);
    }

    private void closeSegment(String label, boolean last) {
        int lastRow = at.row - 1;
        boolean totalled = layout.blocks().get(at.block).totalled();
        if (totalled) {
            totalRow(Tone.TOTAL, label, last ? at.openTotals() : at.segmentTotals, at.headingRow + 1, last);
        } else if (lastRow == at.headingRow) {
            noRows();
        }
        int end = at.row - 1;
        at.segments.add(new Segment(at.block, at.sheet(), at.headingRow, lastRow, end > lastRow ? end : 0));
    }

    /** A heading with nothing below reads as something that got lost. */
    private void noRows() {
        xml.startRow(at.row++, RowXml.PLAIN);
        xml.text(0, StyleIds.of(Tone.BODY, Look.CENTRED), layout.words().none());
        for (int i = 1; i < columns.size(); i++) {
            xml.blank(i, StyleIds.of(Tone.BODY, columns.get(i).look()));
        }
        xml.endRow();
    }

    private void totalRow(Tone tone, String label, long[] totals, int firstRow, boolean addEarlier) {
        int lastRow = at.row - 1;
        xml.startRow(at.row, RowXml.PLAIN);
        for (int i = 0; i < columns.size(); i++) {
            SheetColumn shown = columns.get(i);
            int style = StyleIds.of(tone, shown.totalLook());
            if (shown.total() == Total.NONE) {
                if (i == 0) {
                    xml.text(i, StyleIds.of(tone, Look.TEXT), label);
                } else {
                    xml.blank(i, style);
                }
            } else {
                String formula = formulas.rows(shown.total(), i, firstRow, lastRow)
                        + (addEarlier ? formulas.earlierSheets(i) : "");
                xml.formula(i, style, formula, totals[i], shown.totalLook() == Look.MONEY ? 2 : 0);
            }
        }
        xml.endRow();
        at.row++;
    }

    private void writeSignatures() {
        at.row += 1 + layout.chartRows();
        xml.startRow(at.row++, RowXml.PLAIN);
        List<Integer> places = SignatureLine.columns(layout);
        for (int i = 0; i < places.size(); i++) {
            xml.text(
                    places.get(i),
                    StyleIds.SIGNATURE,
                    layout.words().signatures().get(i));
        }
        xml.endRow();
    }

    @Override
    public void close() {
        out.close();
    }
}
