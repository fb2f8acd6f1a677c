package org.epaulet.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.epaulet.job.store.PayStore;
import org.epaulet.job.store.PeopleKind;
import org.epaulet.pay.PayLine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What signals, second starts and tampering do to a run, in real processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledOnOs({OS.LINUX, OS.MAC})
class SignalTest {

    @TempDir
    static Path folder;

    private Place fresh;
    private Place written;
    private SortedMap<String, String> undisturbed;

    @BeforeAll
    void aRunThatNobodyDisturbs() throws IOException, InterruptedException {
        fresh = Place.make(folder.resolve("fresh"), 16, 12);
        Place place = fresh.copy(folder.resolve("undisturbed"));
        assertThat(Cli.here(place.yearEnd("zh")).status()).isZero();
        undisturbed = place.bytes();
    }

    /** A run that was killed when all files were written and none was put together. */
    private Place written() throws IOException, InterruptedException {
        if (written == null) {
            written = fresh.copy(folder.resolve("written"));
            assertThat(Cli.run(Cli.fate("KILL", "assemble", 0), written.yearEnd("zh"))
                            .status())
                    .isEqualTo(137);
        }
        return written;
    }

    @Test
    void terminationStopsBehindTheRunningChunkAndARestartGoesOn() throws Exception {
        Place place = fresh.copy(folder.resolve("terminated"));
        Cli.Ended ended = Cli.run(Cli.fate("TERM", "write", 20), place.yearEnd("zh"));
        assertThat(ended.status()).isNotZero();
        assertThat(ended.said())
                .contains("Run 1 stopped as asked; nothing was published. `restart 1` goes on from there.");
        assertThat(place.published()).doesNotExist();
        assertThat(place.ask("SELECT state FROM run")).containsExactly("STOPPED");
        Cli.Ended status = Cli.here(place.status(1));
        assertThat(status.said()).contains("done and not done again: receive tables", "`restart 1` goes on");
        assertThat(Cli.here(place.restart(1)).status()).isZero();
        assertThat(place.bytes()).isEqualTo(undisturbed);
    }

    @Test
    void aFolderForTemporaryFilesThatIsNoneIsToldInASentence() throws Exception {
        Place place = fresh.copy(folder.resolve("temporary"));
        Path none = Files.createFile(folder.resolve("none"));
        Cli.Ended ended = Cli.run(Map.of("java.io.tmpdir", none.toString()), place.yearEnd("zh"));
        assertThat(ended.status()).isOne();
        assertThat(ended.said())
                .contains("cannot be unpacked into " + none, "`restart 1` goes on from there")
                .doesNotContain("\tat ");
        assertThat(Cli.here(place.restart(1)).status()).isZero();
        assertThat(place.bytes()).isEqualTo(undisturbed);
    }

    /** A heart that is stopped in the midst of a beat must not close the database with it. */
    @Test
    void aHeartThatBeatsAtEveryMomentStopsNoRun() throws Exception {
        Place place = fresh.copy(folder.resolve("beating"));
        Map<String, String> always = Map.of("epaulet.lock.beat", "1");
        for (int time = 0; time < 2; time++) {
            Cli.Ended ended = Cli.run(always, place.yearEnd("zh"));
            assertThat(ended.status()).as(ended.said()).isZero();
        }
        assertThat(place.bytes()).isEqualTo(undisturbed);
    }

    /** Seventy megabytes a kill would soon fill a disk. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aKilledProcessLeavesNothingInTheFolderForTemporaryFiles() throws Exception {
        Place place = fresh.copy(folder.resolve("left"));
        Path temporary = Files.createDirectory(folder.resolve("temporary-files"));
        Map<String, String> fate = new HashMap<>(Cli.fate("KILL", "assess", 5));
        fate.put("java.io.tmpdir", temporary.toString());
        assertThat(Cli.run(fate, place.yearEnd("zh")).status()).isEqualTo(137);
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".so"));
        }
    }

    @Test
    void aSecondStartSaysWhoHoldsTheWorkFolderSinceWhen() throws Exception {
        Place place = fresh.copy(folder.resolve("held"));
        Cli.Running first = Cli.start(Cli.fate("STOP", "assess", 5), place.yearEnd("zh"));
        first.says(Doomed.FAREWELL);
        Cli.Ended second = Cli.here(place.restart(1));
        assertThat(second.status()).isEqualTo(4);
        assertThat(second.said())
                .contains("is in use: process " + first.process().pid() + ", run year-end --year 2025, since 2");
        first.signal("CONT");
        assertThat(first.end().status()).isZero();
        assertThat(place.bytes()).isEqualTo(undisturbed);
    }

    @Test
    void ofTwoRestartsAtTheSameMomentOneWins() throws Exception {
        Place place = fresh.copy(folder.resolve("twice"));
        assertThat(Cli.run(Cli.fate("KILL", "assess", 3), place.yearEnd("zh")).status())
                .isEqualTo(137);
        Cli.Running one = Cli.start(Map.of(), place.restart(1));
        Cli.Running other = Cli.start(Map.of(), place.restart(1));
        assertThat(new int[] {one.end().status(), other.end().status()}).containsExactlyInAnyOrder(0, 4);
        assertThat(place.bytes()).isEqualTo(undisturbed);
    }

    @Test
    void aFenThatChangesBetweenTheStepsStopsTheRunBeforeItPublishes() throws Exception {
        Place place = written().copy(folder.resolve("fen"));
        assertThat(place.change(1, PeopleKind.PAY, 3, SignalTest::aFenMore)).isOne();
        Cli.Ended ended = Cli.here(place.restart(1));
        assertThat(ended.status()).isOne();
        assertThat(ended.said())
                .contains("Nothing is published, the totals do not agree")
                .contains("fen of heating and its column in payroll.csv differ")
                .contains("fen of gross and its column in payroll-performance.xml differ");
        assertThat(place.published()).doesNotExist();
    }

    private static PayStore.Paid aFenMore(PayStore.Paid paid) {
        PayLine line = paid.line();
        return new PayStore.Paid(
                new PayLine(
                        line.person(),
                        line.unit(),
                        line.band(),
                        line.coefficient(),
                        line.serviceDays(),
                        line.performancePaid(),
                        line.performanceReserved(),
                        line.yearEndAward(),
                        line.heating() + 1,
                        line.honourAward(),
                        line.gross() + 1,
                        line.taxExempt(),
                        line.awardsByOthers(),
                        line.tierWageOld(),
                        line.tierWageNew()),
                paid.honours(),
                paid.contract());
    }

    @Test
    void aRowThatIsLostBetweenTheStepsStopsTheRunBeforeItPublishes() throws Exception {
        Place place = fresh.copy(folder.resolve("row"));
        assertThat(Cli.run(Cli.fate("KILL", "write", 0), place.yearEnd("zh")).status())
                .isEqualTo(137);
        assertThat(place.change(1, PeopleKind.STANDING, 5, standing -> null)).isOne();
        Cli.Ended ended = Cli.here(place.restart(1));
        assertThat(ended.status()).isOne();
        assertThat(place.published()).doesNotExist();
    }

    @Test
    void aByteThatChangesInAPartFileStopsTheRunBeforeItPublishes() throws Exception {
        Place place = written().copy(folder.resolve("byte"));
        Path part = place.work().resolve("run-1/parts/hr-results.xml");
        byte[] bytes = Files.readAllBytes(part);
        bytes[bytes.length / 2] ^= 1;
        Files.write(part, bytes);
        Cli.Ended ended = Cli.here(place.restart(1));
        assertThat(ended.status()).isOne();
        assertThat(ended.said()).contains("hr-results.xml in the work folder is no longer as it was written");
        assertThat(place.published()).doesNotExist();
    }

    @Test
    void aFileThatIsLostFromTheFolderBeingFilledIsPutTogetherAgain() throws Exception {
        Place place = fresh.copy(folder.resolve("lost"));
        assertThat(Cli.run(Cli.fate("KILL", "reconcile and publish", 3), place.yearEnd("zh"))
                        .status())
                .isEqualTo(137);
        Files.delete(place.out().resolve(".2025.run-1/hr-2025.xlsx"));
        assertThat(Cli.here(place.restart(1)).status()).isZero();
        assertThat(place.bytes()).isEqualTo(undisturbed);
    }
}
