package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.epaulet.policy.reading.PolicyReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nights under other regulations than the default one, where periods are quarters, points are given by grade or key figures, or a
 * grade hangs on the places of others: each that goes on from another is that computed from nothing.
 */
class PolicyNightsTest {

    /** Twelve on demand; two tell whether anything of the night before is taken for what it is not. */
    private static final int NIGHTS =
            Integer.getInteger("epaulet.nights", Integer.getInteger("torture", 0) > 0 ? 12 : 2);

    @TempDir
    private Path folder;

    /** All that are shipped on demand. */
    static List<String> policies() {
        return NIGHTS > 2
                ? List.of(
                        "conversion",
                        "humen",
                        "key-figures",
                        "province-seven-tiers",
                        "quarterly",
                        "ruian-heads",
                        "shandong-trial",
                        "station-and-office",
                        "ten-days")
                : List.of("quarterly", "key-figures");
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aNightThatGoesOnFromAnotherIsThatComputedFromNothing(String policy) throws IOException {
        Nights nights = new Nights(folder, 11, policy, NIGHTS > 2 ? 60 : 16);
        Random random = new Random(policy.hashCode());
        LocalDate day = LocalDate.of(2025, 4, 12);
        // a year may begin and end in another month
        LocalDate last = PolicyReader.read(policy, Files.readString(Path.of("jobs/policies", policy + ".yaml")))
                .year()
                .year(2025)
                .end();
        for (int night = 0; night < NIGHTS; night++) {
            nights.run("going", day, "--accept-removed").done();
            nights.run("nothing", day, "--accept-removed", "--from-nothing").done();
            Folder going = nights.published("going", day);
            Folder nothing = nights.published("nothing", day);
            assertThat(going.files()).isEqualTo(nothing.files()).contains("manifest.json");
            for (String file : going.files()) {
                assertThat(going.bytes(file))
                        .as("%s, night %d, %s, %s", policy, night, day, file)
                        .isEqualTo(nothing.bytes(file));
            }
            assertThat(going.lines("results.csv")).hasSizeGreaterThan(10);
            nights.change(random);
            day = day.plusDays(1 + random.nextInt(NIGHTS > 2 ? 40 : 80));
            day = day.isAfter(last) ? last : day;
        }
    }
}
