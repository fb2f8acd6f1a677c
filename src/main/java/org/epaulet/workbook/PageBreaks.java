package org.epaulet.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Begins a block on a new page of the print where it would not end on the one it began on, so that headings stand above rows, and
 * keeps some rows with the signatures.
 */
final class PageBreaks {

    /** What an A4 page on its side leaves between its margins. */
    private static final int PAGE_POINTS = 500;

    /** The title, which each page repeats. */
    private static final int TITLE_POINTS = 50;

    /**
     * So many characters side by side fill its width, wider sheets are printed smaller: with the fonts that are named, and with
     * wider ones that stand in for them.
     */
    private static final int[] PAGE_CHARACTERS = {149, 126, 121, 116};

    /** Rounding may take as much as a row. */
    private static final int[] SLACK = {0, -12, 12};

    /** The signatures and the free row above. */
    private static final int SIGNATURES = 2;

    private PageBreaks() {}

    static void set(XSSFSheet sheet, SheetLayout layout, List<Segment> segments, int lastRow, RowHeights heights) {
        Segment end = segments.get(segments.size() - 1);
        int closing = layout.charts().isEmpty() && lastRow > end.end() ? SIGNATURES : 0;
        int page = page(layout, PAGE_CHARACTERS[0]);
        int begun = SheetLayout.TITLE_ROWS + 1;
        for (Segment segment : segments) {
            int first = layout.blocks().get(segment.block()).title() == null
                    ? segment.headingRow()
                    : segment.headingRow() - 1;
            int last = segment.end() + (segment.equals(end) ? closing : 0);
            if (first > begun && heights.of(begun, last) > page) {
                beginPage(sheet, first);
                begun = first;
            }
        }
        int repeated = segments.size() > 1 ? 0 : heights.of(begun, end.headingRow());
        int rows = segments.size() > 1 ? begun : end.headingRow() + 1;
        new LastPage(heights, rows, end.end() + closing, closing, pages(layout, repeated))
                .begins()
                .ifPresent(row -> beginPage(sheet, row));
    }

    /** A break stands behind the row above, and rows of the file are counted from 0. */
    private static void beginPage(XSSFSheet sheet, int row) {
        sheet.setRowBreak(row - 2);
    }

    /** How many points of rows a page holds, by what may be taken for a character. */
    private static int[] pages(SheetLayout layout, int repeated) {
        return Arrays.stream(PAGE_CHARACTERS)
                .map(characters -> page(layout, characters) - repeated)
                .flatMap(points -> IntStream.of(SLACK).map(slack -> points + slack))
                .toArray();
    }

    private static int page(SheetLayout layout, int characters) {
        int width = 0;
        for (int column = 0; column < layout.columns(); column++) {
            width += layout.width(column);
        }
        return PAGE_POINTS * Math.max(width, characters) / characters - TITLE_POINTS;
    }
}
