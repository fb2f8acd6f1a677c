package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.epaulet.Program;
import org.epaulet.delivery.synthetic.SyntheticDelivery;
import org.epaulet.delivery.synthetic.SyntheticPlan;
import org.epaulet.job.outcome.ExitStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine that writes other digits, lives on another day and, as in a job of cron, has no language for names. */
class ForeignMachineTest {

    private static final List<String> EGYPT =
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Apia");

    @TempDir
    private static Path usual;

    @TempDir
    private Path foreign;

    @BeforeAll
    static void aYearOnAUsualMachine() throws IOException {
        rooms(Locale.US, usual);
    }

    /** What the rooms do without the program around them: draw a delivery and run its year. */
    private static void rooms(Locale locale, Path folder) throws IOException {
        Locale machine = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            SyntheticDelivery.write(new SyntheticPlan(40, 7, 2025, 20, true), folder.resolve("delivery"));
            Path months = folder.resolve("delivery/evaluations");
            Files.move(months.resolve("2025-01.csv"), months.resolve("一月.csv"));
            Files.move(months.resolve("2025-02.csv"), months.resolve("二月.csv"));
            Said.yearEnd(usual.resolve("delivery"), folder).done();
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void hasTheProgramPublishAndArchiveTheSameAndSpeakTheSame() throws IOException {
        try (Program program = yearEnd(EGYPT)) {
            assertThat(program.exitStatus()).as(program.said()).isEqualTo(ExitStatus.DONE.code());
            assertSameYear();
            assertThat(program.said()).contains("by run 1: payroll-2025.xlsx for finance, hr-2025.xlsx for HR");
        }
        assertThat(new Folder(foreign).lines("health.json")).allMatch(line -> line.matches("\\p{ASCII}*"));
    }

    private Program yearEnd(List<String> machine) {
        return Program.start(
                machine,
                Map.of("LC_ALL", "C"),
                Stream.of(
                                "run",
                                "year-end",
                                "--year",
                                2025,
                                "--data",
                                usual.resolve("delivery"),
                                "--out",
                                foreign.resolve("out"),
                                "--work",
                                foreign.resolve("work"),
                                "--health",
                                foreign.resolve("health.json"))
                        .map(Object::toString)
                        .toArray(String[]::new));
    }

    @Test
    void hasTheRoomsDrawPublishAndArchiveTheSame() throws IOException {
        rooms(Locale.forLanguageTag("ar-EG"), foreign);
        assertSameFiles("delivery");
        assertSameYear();
    }

    private void assertSameYear() throws IOException {
        assertSameFiles("out/2025");
        assertThat(archived(foreign)).isEqualTo(archived(usual)).anyMatch(name -> name.startsWith("rows-0"));
    }

    private void assertSameFiles(String name) throws IOException {
        Folder found = new Folder(foreign.resolve(name));
        Folder expected = new Folder(usual.resolve(name));
        assertThat(found.files()).isEqualTo(expected.files()).isNotEmpty();
        for (String file : expected.files()) {
            assertThat(found.path().resolve(file))
                    .hasSameBinaryContentAs(expected.path().resolve(file));
        }
    }

    private static List<String> archived(Path folder) throws IOException {
        return new Folder(folder.resolve("work/run-1/evidence")).files();
    }
}
