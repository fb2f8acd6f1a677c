package org.epaulet.report;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Everything that a run publishes, but for the manifest. */
public interface Outputs {

    /** Returns the workbooks. */
    List<Book> books();

    /** Returns the CSV files. */
    List<Piece> csvFiles();

    /** Returns every piece of every file: each can be written on its own. */
    default List<Piece> pieces() {
        return Stream.concat(csvFiles().stream(), books().stream().flatMap(book -> book.sheets().stream()))
                .toList();
    }

    /**
     * Returns the totals that sheets show, by sheet and column code; where a column counts rows, how many it counts.
     *
     * @param states the last state of every sheet by its file name
     */
    SortedMap<String, Map<String, Long>> sheetTotals(Map<String, String> states);
}
