package org.epaulet.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How high the rows of a sheet are, in points: read back from the part where there are few, for many it does not matter.
 */
final class RowHeights {

    /** Of more rows nobody can tell where the last page begins. */
    private static final int MOST = 1_000;

    private static final int FREE = 15;
    private static final int LOWEST = 17;
    private static final Pattern ROW = Pattern.compile("<row r=\"(\\d+)\" ht=\"(\\d+)\"");

    private final Map<Integer, Integer> heights = new HashMap<>();
    private final boolean known;

    private RowHeights(boolean known) {
        this.known = known;
    }

    static RowHeights read(PartSlice part, int lastRow) {
        RowHeights heights = new RowHeights(lastRow <= MOST);
        if (heights.known) {
            try {
                ByteArrayOutputStream xml = new ByteArrayOutputStream();
                part.copyTo(xml);
                Matcher row = ROW.matcher(xml.toString(StandardCharsets.ISO_8859_1));
                while (row.find()) {
                    heights.heights.put(Integer.valueOf(row.group(1)), Integer.valueOf(row.group(2)));
                }
            } catch (IOException failed) {
                throw new WorkbookException(
                        "Cannot read back " + part.file().getFileName() + ": start the run anew", failed);
            }
        }
        return heights;
    }

    /** Returns whether they are as they stand in the sheet. */
    boolean known() {
        return known;
    }

    int of(int row) {
        return known ? heights.getOrDefault(row, FREE) : LOWEST;
    }

    /** Returns how high the rows are together, both included. */
    int of(int first, int last) {
        int points = 0;
        for (int row = first; row <= last; row++) {
            points += of(row);
        }
        return points;
    }
}
