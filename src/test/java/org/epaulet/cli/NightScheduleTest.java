package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code nights.sh} asks the program itself for the years; the nights are only written down, not run. */
@EnabledOnOs(OS.LINUX)
class NightScheduleTest {

    private static final Path HUMEN = Path.of("jobs/policies/humen.yaml").toAbsolutePath();

    /** Stands where {@code java} does, before {@code -jar JAR}. */
    private static final String JAVA = """
            shift 2
            if [ "$1" = policy ]; then
                exec "%s" -XX:TieredStopAtLevel=1 -cp "%s" org.epaulet.cli.Epaulet "$@"
            fi
            echo "$@" >> nights
            exit "${ENDS:-0}"
            """.formatted(
                    Path.of(System.getProperty("java.home"), "bin", "java"), System.getProperty("java.class.path"));

    @TempDir
    private Path home;

    @BeforeEach
    void aScheduleWithTwoYears() throws IOException {
        Files.writeString(home.resolve("java.sh"), JAVA);
        Files.createDirectories(home.resolve("in/2025"));
        Files.createDirectories(home.resolve("in/2026"));
    }

    @Test
    void aNightTakesTheDeliveryOfTheAssessmentYearThatItLiesIn() throws Exception {
        assertThat(nights("2025-12-26", Map.of("EPAULET_POLICY", HUMEN.toString())))
                .isZero();
        assertThat(told())
                .satisfiesExactly(
                        night -> assertThat(night)
                                .contains("--date 2025-12-25 --data in/2025 ")
                                .endsWith("--policy " + HUMEN),
                        night -> assertThat(night)
                                .contains("--date 2025-12-26 --data in/2026 ")
                                .endsWith("--policy " + HUMEN));
    }

    @Test
    void aNightThatIsPublishedIsNotCaughtUpWhicheverYearItLiesIn() throws Exception {
        Path published = Files.createDirectories(home.resolve("out/2026-nightly/2025-12-26"));
        Files.createFile(published.resolve("manifest.json"));
        assertThat(nights("2025-12-27", Map.of("EPAULET_POLICY", HUMEN.toString())))
                .isZero();
        assertThat(told()).singleElement().asString().contains("--date 2025-12-27 --data in/2026 ");
    }

    @Test
    void theJobsDefinitionMayBeOnesOwn() throws Exception {
        Path job = Files.copy(Path.of("jobs/nightly.yaml"), home.resolve("my nights.yaml"));
        Files.writeString(job, Files.readString(job).replace("policies/default.yaml", HUMEN.toString()));
        assertThat(nights("2025-12-26", Map.of("EPAULET_JOB", job.getFileName().toString())))
                .isZero();
        assertThat(told().get(1)).contains("--data in/2026 ").endsWith("--job my nights.yaml");
    }

    @Test
    void aYearThatIsNotDeliveredIsPassedOver() throws Exception {
        Files.delete(home.resolve("in/2026"));
        assertThat(nights("2025-12-26", Map.of("EPAULET_POLICY", HUMEN.toString())))
                .isZero();
        assertThat(told()).singleElement().asString().contains("--date 2025-12-25");
    }

    @Test
    void whereTheYearCannotBeToldTheNightSaysSo() throws Exception {
        assertThat(nights("2025-12-26", Map.of("EPAULET_POLICY", "none.yaml", "ENDS", "2")))
                .isEqualTo(2);
        assertThat(told()).singleElement().asString().contains("run nightly --date 2025-12-25", "--policy none.yaml");
    }

    private int nights(String last, Map<String, String> environment) throws Exception {
        ProcessBuilder script = new ProcessBuilder(
                Path.of("jobs/schedules/nights.sh").toAbsolutePath().toString(), last);
        script.environment()
                .putAll(Map.of(
                        "EPAULET_HOME", home.toString(),
                        "EPAULET_JAVA", "sh java.sh",
                        "EPAULET_CATCH_UP", "1"));
        script.environment().putAll(environment);
        Process process = script.redirectErrorStream(true)
                .redirectOutput(home.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private List<String> told() throws IOException {
        return Files.readAllLines(home.resolve("nights"));
    }
}
