package org.epaulet.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Where those who sign (制表 / 审核 / 审批) find their places: in columns of which each leaves as much room as can be had until the
 * next, for what stands there is cut off by it.
 */
final class SignatureLine {

    private SignatureLine() {}

    /** Returns the column of each signature. */
    static List<Integer> columns(SheetLayout layout) {
        int signatures = Math.min(layout.columns(), layout.words().signatures().size());
        int room = width(layout) / signatures;
        List<Integer> places = columns(layout, room);
        while (places.size() < signatures) {
            places = columns(layout, --room);
        }
        return places.subList(0, signatures);
    }

    /** Returns the columns that stand that far from each other and from the end. */
    private static List<Integer> columns(SheetLayout layout, int room) {
        int all = width(layout);
        List<Integer> places = new ArrayList<>(List.of(0));
        int last = 0;
        int before = 0;
        for (int i = 0; i < layout.columns(); i++) {
            if (i > 0 && before - last >= room && all - before >= room) {
                places.add(i);
                last = before;
            }
            before += layout.width(i);
        }
        return places;
    }

    private static int width(SheetLayout layout) {
        int width = 0;
        for (int i = 0; i < layout.columns(); i++) {
            width += layout.width(i);
        }
        return width;
    }
}
