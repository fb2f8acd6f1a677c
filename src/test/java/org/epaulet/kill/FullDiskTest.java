package org.epaulet.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Disks of some kilobytes that fill up: on demand, by {@code make torture}, and only for root, who alone may make them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "torture", matches = "\\d+", disabledReason = "`make torture` asks for it")
class FullDiskTest {

    @TempDir
    static Path folder;

    private Path disk;
    private Place fresh;
    private SortedMap<String, String> undisturbed;

    @BeforeEach
    void disk() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                System.getProperty("user.name").equals("root") && Files.exists(Path.of("/proc/mounts")),
                "only root on Linux makes small disks");
        if (fresh == null) {
            fresh = Place.make(folder.resolve("fresh"), Shape.PIECES, 60, 30);
            Place alone = fresh.copy(folder.resolve("alone"));
            assertThat(Cli.run(Map.of(), alone.yearEnd("zh")).status()).isZero();
            undisturbed = alone.bytes();
        }
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        call("umount", "-l", disk.toString());
    }

    private static int call(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        process.waitFor(10, TimeUnit.SECONDS);
        return process.exitValue();
    }

    private void mount(Path place, int kilobytes) throws IOException, InterruptedException {
        disk = Files.createDirectories(place);
        Assumptions.assumeTrue(
                call("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", disk.toString()) == 0,
                "no disk can be mounted");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 200, 360, 400, 440, 480, 560, 680, 900, 1_200})
    void aFullDiskOfTheWorkFolderIsToldAndARestartWithRoomPublishesTheSame(int kilobytes) throws Exception {
        Place place = fresh.copy(folder.resolve("work-" + kilobytes));
        mount(place.work(), kilobytes);
        filledThenMadeLarger(place, Map.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 32, 64, 96, 128})
    void aFullDiskOfTheOutputsIsToldAndARestartWithRoomPublishesTheSame(int kilobytes) throws Exception {
        Place place = fresh.copy(folder.resolve("out-" + kilobytes));
        mount(place.out(), kilobytes);
        filledThenMadeLarger(place, Map.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000, 69_000, 72_000})
    void aFullDiskOfTemporaryFilesIsToldAndARestartWithRoomPublishesTheSame(int kilobytes) throws Exception {
        Place place = fresh.copy(folder.resolve("temporary-" + kilobytes));
        mount(place.root().resolve("temporary"), kilobytes);
        filledThenMadeLarger(place, Map.of("java.io.tmpdir", disk.toString()));
    }

    private void filledThenMadeLarger(Place place, Map<String, String> properties) throws Exception {
        Cli.Ended ended = Cli.run(properties, place.yearEnd("zh"));
        assertThat(ended.said()).doesNotContain("\tat ");
        if (ended.status() != 0) {
            assertThat(ended.status()).as(ended.said()).isOne();
            assertThat(place.published()).doesNotExist();
            assertThat(ended.said()).containsAnyOf("room", "full");
        }
        Cli.Ended again = Cli.run(properties, place.yearEnd("zh"));
        assertThat(again.status()).as(again.said()).isIn(0, 1);
        assertThat(again.said()).doesNotContain("\tat ");
        assertThat(call("mount", "-o", "remount,size=400m", disk.toString())).isZero();
        Cli.Ended finished = Cli.run(properties, place.yearEnd("zh"));
        assertThat(finished.status()).as(finished.said()).isZero();
        assertThat(place.bytes()).isEqualTo(undisturbed);
    }
}
