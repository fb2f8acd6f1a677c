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

    /** Whoever changes what the files hold raises the format, too; who only says it in other words puts the new digest here. */
    @Test
    void howTheFilesReadChangesOnlyWithTheFormat() throws IOException {
        new ArchiveFiles(folder).describe();

        assertThat(ArchiveFormat.CURRENT).isEqualTo(4);
        assertThat(Sha256.of(Files.readString(folder.resolve(ArchiveFiles.VIEW))))
                .isEqualTo("cde2bd4ea3d3739da7b84021652a10ef1dbc582cbab049463dae77c5cfa47534");
    }

    @Test
    void anArchiveThatTellsNoFormatIsOfAnother() throws IOException {
        assertThat(ArchiveFormat.readable(folder)).isTrue();
        Files.writeString(folder.resolve(ArchiveFiles.VIEW), "-- The evaluation records of one run.\n");

        assertThat(ArchiveFormat.readable(folder)).isFalse();
        assertThatThrownBy(() -> new ArchiveFiles(folder).prepare())
                .isInstanceOf(OtherFormatException.class)
                .hasMessageContaining("in format 0, and this one reads formats 3 to 4");
    }
}
