package org.epaulet.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Where those who sign (制表 / 审核 / 审批) find their places: spread over the width of the sheet.
 */
final class SignatureLine {

    private SignatureLine() {}

    /** Returns the column of each signature. */
    static List<Integer> columns(SheetLayout layout) {
        int columns = layout.columns();
        int signatures = Math.min(columns, layout.words().signatures().size());
        int width = 0;
        for (int i = 0; i < columns; i++) {
            width += layout.width(i);
        }
        List<Integer> places = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < columns && places.size() < signatures; i++) {
            boolean due = before * signatures >= width * places.size();
            boolean last = columns - i == signatures - places.size();
            if (due || last) {
                places.add(i);
            }
            before += layout.width(i);
        }
        return places;
    }
}
