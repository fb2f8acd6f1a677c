package org.epaulet.workbook;

import java.util.List;

/**
 * The words that every sheet of a language shares.
 *
 * @param font of all cells
 * @param subtotal what follows the name of a group
 * @param carried what follows a subtotal whose group goes on in the next sheet (转下表)
 * @param brought what follows a subtotal whose group began in the sheet before (承上表)
 * @param sheetTotal total of one sheet where another follows
 * @param total total of all rows
 * @param none what stands in place of rows where there are none, and no total says so
 * @param countFormat number format of a count of rows
 * @param signatures who signs (制表, 审核, 审批), each with a place to sign
 * @param page footer; &amp;P is the page, &amp;N how many there are
 */
public record SheetWords(
        String font,
        String subtotal,
        String carried,
        String brought,
        String sheetTotal,
        String total,
        String none,
        String countFormat,
        List<String> signatures,
        String page) {

    public SheetWords {
        signatures = List.copyOf(signatures);
    }
}
