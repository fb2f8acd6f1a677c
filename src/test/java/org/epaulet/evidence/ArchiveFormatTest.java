package org.epaulet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.epaulet.digest.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFormatTest {

    @TempDir
    private Path folder;

    /** Whoever changes how the files read raises the format, and puts the new digest here. */
    @Test
    void howTheFilesReadChangesOnlyWithTheFormat() throws IOException {
        new ArchiveFiles(folder).describe();

        assertThat(ArchiveFormat.CURRENT).isEqualTo(3);
        assertThat(Sha256.of(Files.readString(folder.resolve(ArchiveFiles.VIEW))))
                .isEqualTo("0ff99c361fdf765226d2de4d74f41473ee20a368117cf09af8724e7f030b1c9b");
    }

    @Test
    void anArchiveThatTellsNoFormatIsOfAnother() throws IOException {
        assertThat(ArchiveFormat.readable(folder)).isTrue();
        Files.writeString(folder.resolve(ArchiveFiles.VIEW), "-- The evaluation records of one run.\n");

        assertThat(ArchiveFormat.readable(folder)).isFalse();
        assertThatThrownBy(() -> new ArchiveFiles(folder).prepare())
                .isInstanceOf(OtherFormatException.class)
                .hasMessageContaining("in format 0, and this one reads format 3");
    }
}
