package org.epaulet.evidence;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a row says in words, as the packed number {@code texts} has it: the number of a code, or one of the block, whose text stands
 * in the first row of the block that has it.
 */
enum RowText {
    ITEM("item", "texts >> " + BlockTable.TEXT_BITS),
    RATER("rater", "texts & " + Integer.MAX_VALUE);

    private final String column;
    private final String number;

    RowText(String column, String number) {
        this.column = column;
        this.number = number;
    }

    /**
     * Returns the query that tells of rows what they say: {@code item} and {@code rater}, the numbers of codes, and
     * {@code item_text} and {@code rater_text}, what is none.
     *
     * @param table of rows whose other numbers are taken apart
     * @param texts what gives the query of their texts by {@link #place()}, those of other rows among them or not
     */
    static String told(String table, Function<RowText, String> texts) {
        return "SELECT told.* EXCLUDE (block, texts), "
                + Arrays.stream(values()).map(RowText::said).collect(Collectors.joining(", ")) + " FROM " + table
                + " AS told"
                + Arrays.stream(values())
                        .map(text -> text.joined(texts.apply(text)))
                        .collect(Collectors.joining());
    }

    private String said() {
        return "CASE WHEN %1$ss.text IS NULL THEN (told.%2$s)::INTEGER END AS %1$s, %1$ss.text AS %1$s_text"
                .formatted(column, number);
    }

    private String joined(String texts) {
        return " LEFT JOIN (%3$s) AS %1$ss ON %1$ss.file = told.file AND %1$ss.block = told.block AND %1$ss.number = told.%2$s"
                .formatted(column, number, texts);
    }

    /** Returns the columns of rows by which their text is found. */
    String place() {
        return "file, block, " + number + " AS number";
    }

    /** Returns the query of all texts in packed rows, each once: blocks of the format before have it in every row. */
    String all(String packed) {
        return "SELECT DISTINCT * FROM (" + every(packed) + ")";
    }

    /** Returns the query of those of them that the rows of a table say. */
    String saidIn(String table, String packed) {
        return "SELECT DISTINCT * FROM (%s) SEMI JOIN (SELECT %s FROM %s) USING (file, block, number)"
                .formatted(every(packed), place(), table);
    }

    private String every(String packed) {
        return "SELECT %1$s, %2$s_text AS text FROM %3$s WHERE %2$s_text IS NOT NULL"
                .formatted(place(), column, packed);
    }
}
