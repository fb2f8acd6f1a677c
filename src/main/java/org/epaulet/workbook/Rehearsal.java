package org.epaulet.workbook;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A frame made for nobody: it has Java load and prepare, ahead of time and beside other work, what making one takes, which is most of the
 * first one's time.
 */
final class Rehearsal {

    private static final SheetWords WORDS = new SheetWords("", "", "", "", "", "", "", "0", List.of(), "");
    private static final SheetLayout LAYOUT = new SheetLayout(
            "1",
            "1",
            "1",
            "1",
            1,
            List.of(new Block(
                    "1",
                    List.of(
                            new SheetColumn("1", 10, Look.TEXT, Total.NONE),
                            new SheetColumn("1", 10, Look.MONEY, Total.SUM)),
                    true)),
            List.of(new ChartPlan("1", 0, 0, List.of(1), true)),
            WORDS);

    private Rehearsal() {}

    /** Returns the package of a workbook that has a sheet with a chart, and no row. */
    static byte[] frame() {
        PartState state = new PartState();
        state.segments.add(new Segment(0, 0, SheetLayout.TITLE_ROWS + 1, SheetLayout.TITLE_ROWS + 2, 0));
        state.row = SheetLayout.TITLE_ROWS + 3;
        state.finished = true;
        return Frame.build(List.of(new FinishedSheet(LAYOUT, Path.of(""), state.encode())), "1", Instant.EPOCH);
    }
}
