package org.epaulet.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.epaulet.workbook.FinishedSheet;
import org.epaulet.workbook.WorkbookAssembler;
import org.epaulet.workbook.WrittenBook;

/**
 * A workbook that is published: its sheets are pieces, written one by one, then put together.
 */
public final class Book {

    private final String fileName;
    private final String title;
    private final Instant dated;
    private final List<SheetPiece> sheets;

    Book(String fileName, String title, Instant dated, List<SheetPiece> sheets) {
        this.fileName = fileName;
        this.title = title;
        this.dated = dated;
        this.sheets = List.copyOf(sheets);
    }

    /** Returns its published name. */
    public String fileName() {
        return fileName;
    }

    /** Returns its sheets, in order. */
    public List<Piece> sheets() {
        return List.copyOf(sheets);
    }

    /**
     * Puts the written sheets together.
     *
     * @param parts folder of the sheets' part files
     * @param states the last state of every sheet by its file name
     * @param target the workbook's file
     */
    public WrittenBook assemble(Path parts, Map<String, String> states, Path target) {
        List<FinishedSheet> finished = sheets.stream()
                .map(sheet -> sheet.finished(parts, states.get(sheet.fileName())))
                .toList();
        return WorkbookAssembler.write(target, title, dated, finished);
    }
}
