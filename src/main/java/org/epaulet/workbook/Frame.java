package org.epaulet.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook without its rows: styles, titles, widths, frozen panes, filters, print set-up, charts.
 */
final class Frame {

    private static final String CREATOR = "Epaulet";
    private static final int MAX_WIDTH = 255;
    private static final int LONGEST_TITLE = 1_000;

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XSSFWorkbook workbook;

    private Frame(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Returns the workbook's package as POI writes it. */
    static byte[] build(List<FinishedSheet> sheets, String title, Instant dated) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Frame frame = new Frame(workbook);
            frame.describe(title, dated);
            FrameStyles.install(workbook, sheets.get(0).layout().words());
            for (FinishedSheet sheet : sheets) {
                frame.add(sheet);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new WorkbookException("Cannot build the frame of the workbook: " + failed.getMessage(), failed);
        }
    }

    private void describe(String title, Instant dated) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setCreator(CREATOR);
        core.setLastModifiedByUser(CREATOR);
        core.setTitle(heading(title));
        core.setCreated(Optional.of(Date.from(dated)));
        core.setModified(Optional.of(Date.from(dated)));
        workbook.getProperties().getExtendedProperties().setApplication(CREATOR);
    }

    private void add(FinishedSheet finished) {
        SheetLayout layout = finished.layout();
        PartState state = PartState.decode(finished.state());
        for (int i = 0; i < state.sheets.size(); i++) {
            int place = i;
            List<Segment> segments = state.segments.stream()
                    .filter(segment -> segment.sheet() == place)
                    .toList();
            int lastRow = i == state.sheet()
                    ? state.row - 1
                    : segments.get(segments.size() - 1).end();
            addSheet(layout, i, segments, lastRow, state.slices(finished.part()).get(i));
        }
    }

    private void addSheet(SheetLayout layout, int place, List<Segment> segments, int lastRow, PartSlice part) {
        XSSFSheet sheet = workbook.createSheet(layout.tab(place));
        int lastColumn = layout.columns() - 1;
        for (int column = 0; column <= lastColumn; column++) {
            sheet.setColumnWidth(column, Math.min(MAX_WIDTH, layout.width(column)) * 256);
        }
        titles(sheet, layout, lastColumn);
        boolean single = segments.size() == 1;
        int headingRow = segments.get(0).headingRow();
        sheet.createFreezePane(layout.frozen(), single ? headingRow : SheetLayout.TITLE_ROWS);
        sheet.setRepeatingRows(new CellRangeAddress(0, (single ? headingRow : SheetLayout.TITLE_ROWS) - 1, -1, -1));
        Segment first = segments.get(0);
        sheet.setAutoFilter(new CellRangeAddress(
                first.headingRow() - 1,
                first.lastRow() - 1,
                0,
                layout.blocks().get(first.block()).columns().size() - 1));
        if (layout.blocks().stream().anyMatch(Block::grouped)) {
            sheet.getCTWorksheet().getSheetFormatPr().setOutlineLevelRow((short) 1);
        }
        PageBreaks.set(sheet, layout, segments, lastRow, RowHeights.read(part, lastRow));
        FrameCharts.draw(sheet, layout, segments, lastRow, part);
        print(sheet, layout.note(), layout.words().page());
        sheet.setDimensionOverride(new CellRangeAddress(0, lastRow - 1, 0, lastColumn));
    }

    private static void titles(XSSFSheet sheet, SheetLayout layout, int lastColumn) {
        XSSFRow title = sheet.createRow(0);
        title.setHeightInPoints(30);
        text(title, 0, StyleIds.TITLE, heading(layout.title()));
        if (lastColumn > 0) {
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, lastColumn));
        }
        XSSFRow notes = sheet.createRow(1);
        notes.setHeightInPoints(20);
        text(notes, 0, StyleIds.NOTE, layout.note());
        if (layout.measure() != null && lastColumn > 0) {
            text(notes, lastColumn, StyleIds.MEASURE, layout.measure());
        }
    }

    /** A title bears a bureau's name as it was sent: without what XML cannot hold, and no longer than anybody reads. */
    private static String heading(String title) {
        String held = NOT_IN_XML.matcher(title).replaceAll(" ");
        return held.length() > LONGEST_TITLE ? held.substring(0, LONGEST_TITLE) + "…" : held;
    }

    private static void text(XSSFRow row, int column, int style, String text) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(row.getSheet().getWorkbook().getCellStyleAt(style));
    }

    private static void print(XSSFSheet sheet, String note, String page) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setHorizontallyCenter(true);
        sheet.getHeader().setRight("&8&A");
        sheet.getFooter().setLeft("&8" + plain(note));
        sheet.getFooter().setCenter("&9" + page);
    }

    /**
     * An ampersand begins a code in headers and footers, a digit behind the font's size would be one of its own, and 255 characters
     * are all they hold.
     */
    private static String plain(String note) {
        String shown = note.length() > 100 ? note.substring(0, 100) : note;
        boolean digit = !shown.isEmpty() && Character.isDigit(shown.charAt(0));
        return (digit ? " " : "") + shown.replace("&", "&&");
    }
}
