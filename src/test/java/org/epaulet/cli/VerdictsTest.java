package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.epaulet.job.outcome.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code verify} concludes: whether the folder, what it rests on, or what is computed again is not as it was. */
class VerdictsTest {

    @TempDir
    private Path folder;

    private Said published() {
        return Said.yearEnd(Path.of("src/test/resources/golden/g1-quota-tiers/delivery"), folder)
                .done();
    }

    private Said verify(String name) {
        return Said.by("verify", folder.resolve(name), "--work", folder.resolve("work"));
    }

    private Path evidence() {
        return folder.resolve("work/run-1/evidence");
    }

    @Test
    void aFolderWhoseEvidenceWasTakenAwayIsStillAsItWasPublished() throws IOException {
        published();
        int files = evidence().toFile().list().length;
        Files.move(evidence(), folder.resolve("lost"));

        Said said = verify("out/2025");

        assertThat(said.exit()).isEqualTo(ExitStatus.FAILED.code());
        assertThat(said.out())
                .contains(
                        "out/2025 is as run 1 published it, but what it rests on is missing, damaged or changed: see the "
                                + files + " findings above.")
                .doesNotContain("is not as it was published");
    }

    @Test
    void aTruncatedFileOfTheEvidenceIsNamedAndNobodyIsSentToRestartAPublishedRun() throws IOException {
        published();
        try (DirectoryStream<Path> blocks = Files.newDirectoryStream(evidence(), "rows-*.parquet")) {
            Path block = blocks.iterator().next();
            try (FileChannel bytes = FileChannel.open(block, StandardOpenOption.WRITE)) {
                bytes.truncate(40);
            }
        }

        Said said = verify("out/2025");

        assertThat(said.exit()).isEqualTo(ExitStatus.FAILED.code());
        assertThat(said.out())
                .contains(
                        "is not as it was when the run was published.",
                        "its archived records cannot be read, a file is missing or damaged",
                        "published it, but what it rests on is missing, damaged or changed: see the finding above.")
                .doesNotContain("restart");
    }

    @Test
    void aChangedFolderIsNotAsItWasPublished() throws IOException {
        published();
        Folder year = new Folder(folder.resolve("out/2025"));
        year.write("pools.csv", List.of("nothing"));

        assertThat(verify("out/2025").out()).contains("out/2025 is not as it was published: see the ");
    }

    @Test
    void whoNamesTheFolderAroundIsToldWhichOneWasPublished() {
        published();

        verify("out")
                .refused(
                        ExitStatus.USAGE,
                        "was not published itself, it holds folders that were; name one of them: "
                                + folder.resolve("out/2025") + ".");
    }

    /** The same night again, with changes, moves the folder before aside: a link of the chain. */
    @Test
    void aNightThatWasMovedAsideAndChangedIsABrokenLink() throws IOException {
        Nights nights = new Nights(folder, 6);
        LocalDate day = LocalDate.of(2025, 8, 1);
        nights.run("going", day).done();
        nights.delivery.write(
                "evaluations/late.csv",
                List.of(Nights.HEADER, "LATE-1,1,%s,2025-07-03,DAILY,,,-4".formatted(nights.person(0))));
        nights.run("going", day).done();
        Folder night = nights.published("going", day);
        assertThat(nights.ask("verify", night.path()).done().out()).contains("is the same, byte by byte");

        Folder aside = new Folder(night.path().resolveSibling(day + ".before-run-2"));
        aside.write("manifest.json", List.of(new String(aside.bytes("manifest.json")).replace("2025", "2024")));

        Said broken = nights.ask("verify", night.path());
        assertThat(broken.exit()).isEqualTo(ExitStatus.FAILED.code());
        assertThat(broken.out())
                .contains(day + ".before-run-2/manifest.json, a link of the chain, is not one that a run published.");
    }
}
