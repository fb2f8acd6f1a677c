package org.epaulet.workbook;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Begins a block on a new page of the print where it would not end on the one it began on, so that headings stand above rows. */
final class PageBreaks {

    /** What an A4 page on its side leaves between its margins, below the title that each page repeats. */
    private static final int PAGE_POINTS = 450;

    /** So many characters side by side fill its width; wider sheets are printed smaller. */
    private static final int PAGE_CHARACTERS = 149;

    private static final int ROW_POINTS = 17;

    private PageBreaks() {}

    static void set(XSSFSheet sheet, SheetLayout layout, List<Segment> segments) {
        int page = rowsOfAPage(layout);
        int begun = SheetLayout.TITLE_ROWS + 1;
        for (Segment segment : segments) {
            int last = Math.max(segment.lastRow(), segment.totalRow());
            int first = layout.blocks().get(segment.block()).title() == null
                    ? segment.headingRow()
                    : segment.headingRow() - 1;
            if (first > begun && last - begun >= page) {
                // behind the row above, and rows of the file are counted from 0
                sheet.setRowBreak(first - 2);
                begun = first;
            }
        }
    }

    private static int rowsOfAPage(SheetLayout layout) {
        int width = 0;
        for (int column = 0; column < layout.columns(); column++) {
            width += layout.width(column);
        }
        return PAGE_POINTS * Math.max(width, PAGE_CHARACTERS) / PAGE_CHARACTERS / ROW_POINTS;
    }
}
