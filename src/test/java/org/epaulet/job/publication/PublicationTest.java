package org.epaulet.job.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a filled folder comes into its place, also when other runs came in between. */
class PublicationTest {

    @TempDir
    private Path out;

    private Publication filled(long run) throws IOException {
        Publication publication = new Publication(new Place(out, "2025"), run);
        Files.createDirectories(publication.staging());
        Files.writeString(publication.staging().resolve("manifest.json"), "run " + run);
        return publication;
    }

    private String manifest(String folder) throws IOException {
        return Files.readString(out.resolve(folder).resolve("manifest.json"));
    }

    @Test
    void whatStoodInThePlaceIsKeptBesideIt() throws IOException {
        filled(1).publish(() -> {});
        filled(2).publish(() -> {});
        assertThat(manifest("2025")).isEqualTo("run 2");
        assertThat(manifest("2025.before-run-2")).isEqualTo("run 1");
    }

    @Test
    void aRunThatDiedBetweenItsMovesAndGoesOnBehindAnotherLosesNothing() throws IOException {
        filled(1).publish(() -> {});
        Publication died = filled(2);
        Files.move(died.folder(), out.resolve("2025.before-run-2"));
        filled(3).publish(() -> {});

        died.publish(() -> {});

        assertThat(manifest("2025")).isEqualTo("run 2");
        assertThat(manifest("2025.before-run-2")).isEqualTo("run 1");
        assertThat(manifest("2025.before-run-2-2")).isEqualTo("run 3");
    }

    @Test
    void whatSomebodyPutIntoThePlaceMeanwhileIsKeptBesideIt() throws IOException {
        Files.createDirectories(out.resolve("2025"));
        Files.writeString(out.resolve("2025/notes.txt"), "mine");
        filled(1).publish(() -> {});
        assertThat(manifest("2025")).isEqualTo("run 1");
        assertThat(out.resolve("2025.before-run-1/notes.txt")).hasContent("mine");
    }

    @Test
    void rejectsThatAKilledProcessWasWritingStandInNobodysWay() throws IOException {
        Files.createDirectories(out.resolve("2025"));
        Files.writeString(out.resolve("2025/.rejects.csv.run-1"), "half");
        Publication.check(new Place(out, "2025"));
        filled(2).publish(() -> {});
        assertThat(out.resolve("2025/.rejects.csv.run-1")).doesNotExist();
        assertThat(out.resolve("2025.before-run-2")).doesNotExist();
    }

    /** However it came that the folder was filled once more: what stands in the place is not moved aside for its like. */
    @Test
    void aNightThatDiedBehindItsRenameFindsItsOwnFolderAndLeavesNothingBeside() throws IOException {
        filled(2).publish(() -> {});
        Publication again = filled(2);

        assertThat(again.stands("run 3".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(again.stands("run 2".getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(again.staging()).exists();
        again.discard();
        assertThat(again.staging()).doesNotExist();
        assertThat(manifest("2025")).isEqualTo("run 2");
    }
}
