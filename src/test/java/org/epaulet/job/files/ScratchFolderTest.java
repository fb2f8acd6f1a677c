package org.epaulet.job.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one process computes for nobody to keep stands in nobody's way. */
class ScratchFolderTest {

    /** Above what systems number processes by. */
    private static final String DEAD = "999999999999";

    @TempDir
    private Path work;

    @Test
    void whatALivingProcessComputesStaysAndWhatADeadOneLeftIsClearedAway() throws IOException {
        String here;
        try (ScratchFolder own = ScratchFolder.of(work, "what-if")) {
            String name = own.resolve(".").getParent().getFileName().toString();
            here = name.substring(0, name.lastIndexOf('-') + 1);
        }
        Path alive = Files.createDirectory(work.resolve(
                here + ProcessHandle.current().parent().orElseThrow().pid()));
        Path dead = Files.createDirectory(work.resolve(here + DEAD));
        Path elsewhere = Files.createDirectory(work.resolve("what-if-another.machine-" + DEAD));
        Path somebodys = Files.createDirectory(work.resolve("what-if-notes"));
        try (ScratchFolder own = ScratchFolder.of(work, "what-if")) {
            Files.createDirectories(own.resolve("now"));
            assertThat(alive).exists();
            assertThat(dead).doesNotExist();
            assertThat(somebodys).exists();
            assertThat(elsewhere).exists();
        }
        assertThat(work.resolve(here + ProcessHandle.current().pid())).doesNotExist();
    }
}
