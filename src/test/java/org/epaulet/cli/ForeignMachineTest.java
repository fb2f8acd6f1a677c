package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.epaulet.Program;
import org.epaulet.delivery.synthetic.SyntheticDelivery;
import org.epaulet.delivery.synthetic.SyntheticPlan;
import org.epaulet.job.outcome.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine that writes other digits and lives on another day. */
class ForeignMachineTest {

    private static final List<String> USUAL =
            List.of("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=Asia/Shanghai");
    private static final List<String> FOREIGN =
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Apia");

    @TempDir
    private Path folder;

    @Test
    void publishesTheSameBytesAndArchivesUnderTheSameNames() throws IOException {
        Path delivery = folder.resolve("delivery");
        SyntheticDelivery.write(new SyntheticPlan(40, 7, 2025, 20, true), delivery);
        try (Program usual = yearEnd(USUAL, delivery, "usual");
                Program foreign = yearEnd(FOREIGN, delivery, "foreign")) {
            for (Program program : List.of(usual, foreign)) {
                assertThat(program.exitStatus()).as(program.said()).isEqualTo(ExitStatus.DONE.code());
            }
            assertSameFiles(published("foreign"), published("usual"));
            assertThat(archived("foreign")).isEqualTo(archived("usual")).anyMatch(name -> name.startsWith("rows-0"));
            assertThat(foreign.said()).contains("by run 1: payroll-2025.xlsx for finance, hr-2025.xlsx for HR");
        }
        assertThat(new Folder(folder.resolve("foreign")).lines("health.json"))
                .allMatch(line -> line.matches("\\p{ASCII}*"));
    }

    private Program yearEnd(List<String> machine, Path delivery, String name) {
        Path own = folder.resolve(name);
        return Program.start(
                machine,
                Map.of(),
                Stream.of(
                                "run",
                                "year-end",
                                "--year",
                                2025,
                                "--data",
                                delivery,
                                "--out",
                                own.resolve("out"),
                                "--work",
                                own.resolve("work"),
                                "--health",
                                own.resolve("health.json"))
                        .map(Object::toString)
                        .toArray(String[]::new));
    }

    private static void assertSameFiles(Folder found, Folder expected) throws IOException {
        assertThat(found.files()).isEqualTo(expected.files()).contains("manifest.json", "results.csv");
        for (String file : expected.files()) {
            assertThat(found.path().resolve(file))
                    .hasSameBinaryContentAs(expected.path().resolve(file));
        }
    }

    private Folder published(String name) {
        return new Folder(folder.resolve(name).resolve("out/2025"));
    }

    private List<String> archived(String name) throws IOException {
        return new Folder(folder.resolve(name).resolve("work/run-1/evidence")).files();
    }
}
