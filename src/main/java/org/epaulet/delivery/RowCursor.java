package org.epaulet.delivery;

import java.nio.charset.Charset;
import java.util.List;

/**
 * The rows of one file below its header, one at a time, as slices of bytes: the same for CSV and XLSX.
 *
 * <p>Blank lines and rows of empty cells are never shown. The bytes of a field are as they stand in the file (quotes taken
 * off), in the cursor's charset; they are valid until the next call of {@link #next()}.
 */
public interface RowCursor extends AutoCloseable {

    /** Returns the header's cells as they stand, without empty ones at its end; none if the file is blank. */
    List<String> header();

    /** Moves to the next row and returns whether there is one. */
    boolean next();

    /** Returns the first line of the row, the header being 1; in a workbook the row. */
    long line();

    /** Returns whether the row's quoting is broken; its fields are then undefined. */
    boolean broken();

    /** Returns the row's fields: the same slices for every row. */
    Slices fields();

    /** Returns the charset of the bytes: UTF-8 or GB18030. */
    Charset charset();

    @Override
    void close();
}
