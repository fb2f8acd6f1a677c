package org.epaulet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes one large sheet of {@link Cell}s several times, the first with a cold JVM, by Epaulet's writer or by another's.
 *
 * <p>Epaulet's cells are styled, its rows as high as they need, and forced onto the disk; the others' are plain.
 */
final class SheetRace {

    private SheetRace() {}

    /** Usage: epaulet|sxssf|fastexcel ROWS TIMES FOLDER. */
    public static void main(String[] arguments) throws IOException {
        SheetWriter writer = SheetWriter.named(arguments[0]);
        int rows = Integer.parseInt(arguments[1]);
        Path folder = Files.createDirectories(Path.of(arguments[3]));
        for (int time = 0; time < Integer.parseInt(arguments[2]); time++) {
            Stopwatch watch = new Stopwatch();
            Path book = writer.write(folder, rows);
            watch.step(time == 0 ? "cold" : "warm " + time);
            Files.delete(book);
        }
    }
}
