package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.epaulet.Program;
import org.epaulet.job.outcome.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which options of Java a run is given, and when it is left as it was started. */
class JavaOptionsTest {

    private static final String WITHOUT_OPTIMIZING = "-XX:TieredStopAtLevel=1";

    private static final String LITTLE_NEW = "-Xmn128m";

    private static final String LARGE_KEPT = "-XX:PretenureSizeThreshold=1m";

    private static final String HUGE_PAGES = "-XX:+UseTransparentHugePages";

    private static final long MEMORY = 1L << 30;

    @TempDir
    private Path folder;

    @Test
    void standBeforeWhatIsRunAndBehindWhatTheUserSaid() {
        assertThat(added("java", "-Xmx512m", "-Dx=y", "-jar", "epaulet.jar", "run", "year-end", "-Xodd"))
                .containsExactly(
                        "java",
                        "-Xmx512m",
                        "-Dx=y",
                        "-Depaulet.java=tuned",
                        "-Djfr.unsupported.vm=true",
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:+UseSerialGC",
                        "-XX:MetaspaceSize=128m",
                        "-XX:InitialRAMPercentage=6",
                        WITHOUT_OPTIMIZING,
                        "-jar",
                        "epaulet.jar",
                        "run",
                        "year-end",
                        "-Xodd");
    }

    @Test
    void areAddedOnce() {
        List<String> once = added("java", "-cp", "classes", "org.epaulet.cli.Start", "runs");
        assertThat(once).containsSubsequence("-cp", "classes", "-XX:+UseSerialGC", "org.epaulet.cli.Start", "runs");
        assertThat(options(Map.of()).added(once)).isEmpty();
    }

    @Test
    void areLeftToWhoeverChoseAny() {
        assertThat(options(Map.of()).added(List.of("java", "-XX:+UseG1GC", "-jar", "epaulet.jar")))
                .isEmpty();
        assertThat(options(Map.of()).added(List.of("java", "-javaagent:a.jar", "-jar", "epaulet.jar")))
                .isEmpty();
        assertThat(options(Map.of()).added(List.of("java", "-Depaulet.java=as-started", "-jar", "e.jar")))
                .isEmpty();
        assertThat(options(Map.of("JAVA_TOOL_OPTIONS", "")).added(List.of("java", "-jar", "epaulet.jar")))
                .isEmpty();
        assertThat(options(Map.of()).added(List.of("java"))).isEmpty();
    }

    @Test
    void keepTheOptimizingCompilerForALargeDelivery() throws IOException {
        Path evaluations = evaluations((1L << 32) + 1);
        assertThat(added("java", "-jar", "e.jar", "run", "year-end", "--data", folder.toString()))
                .doesNotContain(WITHOUT_OPTIMIZING);
        assertThat(added("java", "-jar", "e.jar", "run", "year-end", "--data=" + folder))
                .doesNotContain(WITHOUT_OPTIMIZING);
        assertThat(added("java", "-jar", "e.jar", "run", "year-end", "--data", evaluations + "/none"))
                .contains(WITHOUT_OPTIMIZING);
        Path deep = Files.createDirectories(folder.resolve("deep/er/est"));
        Files.move(evaluations.resolve("2025-01.csv"), deep.resolve("2025-01.csv"));
        assertThat(added("java", "-jar", "e.jar", "run", "year-end", "--data", folder.toString()))
                .contains(WITHOUT_OPTIMIZING);
    }

    @Test
    void useLittleNewMemoryForASmallDelivery() throws IOException {
        evaluations(1L << 29);
        assertThat(nightly(MEMORY)).contains(LITTLE_NEW, LARGE_KEPT);
        evaluations((1L << 29) + 1);
        assertThat(nightly(MEMORY)).doesNotContain(LITTLE_NEW, LARGE_KEPT);
    }

    @Test
    void leaveTheDivisionOfMemoryToJavaWhereItIsLittle() throws IOException {
        evaluations(1);
        assertThat(nightly(1L << 28)).doesNotContain(LITTLE_NEW, LARGE_KEPT);
    }

    @Test
    void leaveItToJavaWhereNobodySaysHowMuchIsDelivered() {
        assertThat(added("java", "-jar", "e.jar", "restart", "7")).doesNotContain(LITTLE_NEW);
    }

    @Test
    void nameTheArchiveOfClassesBesideTheJar() throws IOException {
        Path archive = Files.createFile(folder.resolve("epaulet.jsa"));
        assertThat(added("java", "-jar", folder.resolve("epaulet.jar").toString()))
                .contains("-XX:SharedArchiveFile=" + archive);
        assertThat(added("java", "-jar", folder.resolve("other.jar").toString()))
                .noneMatch(option -> option.startsWith("-XX:Shared"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void comeToTheProcessThatWasStarted() {
        try (Program program = Program.start(
                List.of(), Map.of(), "runs", "--work", folder.resolve("work").toString())) {
            program.awaitRunningBy(WITHOUT_OPTIMIZING).awaitSaying("There is no database in the work folder");
            assertThat(program.exitStatus()).isEqualTo(ExitStatus.USAGE.code());
        }
    }

    @Test
    void leaveArgumentsAndExitStatusAsTheyAre() {
        try (Program program = Program.start(List.of(), Map.of(), "run", "year-end", "--year", "第 25 年 ''")) {
            assertThat(program.exitStatus()).isEqualTo(ExitStatus.USAGE.code());
            assertThat(program.said()).contains("'第 25 年 '''");
        }
    }

    @Test
    void askForHugePagesWhereTheSystemGivesThem() throws IOException {
        Path told = folder.resolve("enabled");
        for (String gives : List.of("always [madvise] never", "[always] madvise never")) {
            Files.writeString(told, gives);
            assertThat(asking(told)).contains(HUGE_PAGES);
        }
        Files.writeString(told, "always madvise [never]");
        assertThat(asking(told)).doesNotContain(HUGE_PAGES);
        assertThat(asking(folder.resolve("none"))).doesNotContain(HUGE_PAGES);
    }

    /** Lays a file of evaluations of that length into the delivery; returns its folder. */
    private Path evaluations(long length) throws IOException {
        Path evaluations = Files.createDirectories(folder.resolve("evaluations"));
        try (RandomAccessFile sparse =
                new RandomAccessFile(evaluations.resolve("2025-01.csv").toFile(), "rw")) {
            sparse.setLength(length);
        }
        return evaluations;
    }

    private List<String> nightly(long memory) {
        return new JavaOptions(Map.of(), memory, Path.of("none"))
                .added(List.of("java", "-jar", "e.jar", "run", "nightly", "--data", folder.toString()))
                .orElseThrow();
    }

    private static List<String> asking(Path told) {
        return new JavaOptions(Map.of(), MEMORY, told)
                .added(List.of("java", "-jar", "e.jar"))
                .orElseThrow();
    }

    private static JavaOptions options(Map<String, String> environment) {
        return new JavaOptions(environment, MEMORY, Path.of("none"));
    }

    private static List<String> added(String... words) {
        return options(Map.of()).added(List.of(words)).orElseThrow();
    }
}
