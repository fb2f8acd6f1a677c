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

        assertThat(ArchiveFormat.CURRENT).isEqualTo(2);
        assertThat(Sha256.of(Files.readString(folder.resolve(ArchiveFiles.VIEW))))
                .isEqualTo("43da4475c5b1f34466265ad3b6ed3d08e1f32f10a8b804eee2bd5a674b177c16");
    }

    @Test
    void anArchiveThatTellsNoFormatIsOfAnother() throws IOException {
        assertThat(ArchiveFormat.readable(folder)).isTrue();
        Files.writeString(folder.resolve(ArchiveFiles.VIEW), "-- The evaluation records of one run.\n");

        assertThat(ArchiveFormat.readable(folder)).isFalse();
        assertThatThrownBy(() -> new ArchiveFiles(folder).prepare())
                .isInstanceOf(OtherFormatException.class)
                .hasMessageContaining("in format 0, and this one reads format 2");
    }
}
