package org.epaulet.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Somebody who can write the sheet that is measured. */
interface SheetWriter {

    /** Writes a workbook of so many rows and returns it. */
    Path write(Path folder, int rows) throws IOException;

    static SheetWriter named(String name) {
        return switch (name) {
            case "epaulet" -> new EpauletSheet();
            case "sxssf" -> new SxssfSheet();
            case "fastexcel" -> new FastexcelSheet();
            default -> throw new IllegalArgumentException(name + " writes no sheets here");
        };
    }
}
