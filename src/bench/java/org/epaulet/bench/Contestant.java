package org.epaulet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that is measured.
 *
 * @param command what runs it, given an empty folder of its own
 */
record Contestant(String name, Function<Path, List<String>> command) {

    /** Runs it once, in a new folder that is left behind. */
    Measured run(Path folder) throws IOException, InterruptedException {
        empty(folder);
        return Child.run(command.apply(Files.createDirectories(folder)));
    }

    static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
