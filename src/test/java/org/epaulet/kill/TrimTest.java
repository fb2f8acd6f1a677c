package org.epaulet.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is trimmed by age, and what never is. */
class TrimTest {

    @TempDir
    Path folder;

    @Test
    void whatIsPublishedOrCanBeRestartedIsNotTouched() throws Exception {
        Place place = Place.make(folder.resolve("place"), 12, 8);
        List<String> trim =
                List.of("trim", "--older-than", "0", "--work", place.work().toString());

        assertThat(Cli.run(Cli.fate("KILL", "write", 3), place.yearEnd("zh")).status())
                .isEqualTo(137);
        assertThat(Cli.here(place.status(1)).said())
                .contains("Run 1: year-end 2025, DIED, ", "Its process ended without a word", "`restart 1` goes on");
        Cli.Ended nothing = Cli.here(trim);
        assertThat(nothing.said()).contains("Nothing is older than 0 days");
        assertThat(place.ask("SELECT COALESCE(SUM(people), 0) FROM roster_block WHERE run_id = 1"))
                .containsExactly("12");

        assertThat(Cli.here(place.yearEnd("en")).status()).isZero();
        SortedMap<String, String> published = place.bytes();
        Path folderOfRun1 = place.work().resolve("run-1");
        Path kept = Files.createDirectory(folder.resolve("kept"));
        Files.copy(folderOfRun1.resolve("run"), kept.resolve("run"));
        Files.writeString(kept.resolve("evidence"), "somebody's records");
        Cli.Ended trimmed = Cli.here(trim);
        assertThat(trimmed.status()).as(trimmed.said()).isZero();
        assertThat(trimmed.said())
                .contains("Run 1, never published: everything but its row deleted.")
                .contains("Run 2, published: metadata of its steps deleted.");
        assertThat(place.bytes()).isEqualTo(published);
        assertThat(folderOfRun1).doesNotExist();
        assertThat(place.work().resolve("run-2/evidence")).isDirectory();
        assertThat(place.ask("SELECT COALESCE(SUM(people), 0) FROM roster_block WHERE run_id = 1"))
                .containsExactly("0");
        assertThat(place.ask("SELECT COUNT(*) FROM batch_job_instance")).containsExactly("0");

        // as a process leaves it that dies while it trims
        Files.move(kept, folderOfRun1);
        assertThat(Cli.here(trim).said()).contains("Run 1, never published: everything but its row deleted.");
        assertThat(folderOfRun1).doesNotExist();
        assertThat(Cli.here(trim).said()).contains("Nothing is older than 0 days");

        Cli.Ended verified = Cli.here(List.of(
                "verify", place.published().toString(), "--work", place.work().toString()));
        assertThat(verified.status()).as(verified.said()).isZero();
        Cli.Ended restarted = Cli.here(place.restart(1));
        assertThat(restarted.status()).isEqualTo(2);
        assertThat(restarted.said()).contains("Run 1 is trimmed, it cannot go on; start the run anew.");
        assertThat(Cli.here(place.yearEnd("zh")).said()).contains("published in", "by run 3");
    }
}
