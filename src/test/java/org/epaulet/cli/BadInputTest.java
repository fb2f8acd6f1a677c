package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.epaulet.job.outcome.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries that cannot be used: one sentence that says what to do, the right exit status, nothing half published. */
class BadInputTest {

    @TempDir
    private Path folder;

    private Folder delivery;

    @BeforeEach
    void deliver() throws IOException {
        delivery =
                Folder.copy(Path.of("src/test/resources/golden/g1-quota-tiers/delivery"), folder.resolve("delivery"));
    }

    @Test
    void aDeliveryThatIsNotThere() throws IOException {
        Said.yearEnd(folder.resolve("gone"), folder).refused(ExitStatus.USAGE, "There is no folder");
        assertNothingWasDone();
    }

    @Test
    void aMissingTable() throws IOException {
        delivery.delete("people.csv");
        refusedBeforeAnything("has no table people; send people.csv, people.xlsx or a folder people");
    }

    @Test
    void anEmptyFile() throws IOException {
        delivery.write("units.csv", new byte[0]);
        refusedBeforeAnything("File units.csv is empty");
    }

    @Test
    void aFileOfBlankLines() throws IOException {
        delivery.write("units.csv", List.of("", ""));
        refused("File units.csv is empty; expected a header row");
    }

    @Test
    void aFileThatIsNoSpreadsheet() throws IOException {
        delivery.delete("units.csv");
        delivery.write("units.xlsx", List.of("unit,name"));
        refused("File units.xlsx is no workbook that can be read");
    }

    @Test
    void aTruncatedWorkbook() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("sample-data/events.xlsx"));
        delivery.delete("events.csv");
        delivery.write("events.xlsx", Arrays.copyOf(whole, whole.length / 2));
        refused("File events.xlsx is no workbook that can be read, or it is damaged");
    }

    @Test
    void aFileInNeitherEncoding() throws IOException {
        delivery.write("people.csv", new byte[] {'p', 'e', 'r', 's', 'o', 'n', '\n', (byte) 0xFF, (byte) 0xFF, '\n'});
        refused("people.csv is neither UTF-8 nor GB18030");
    }

    @Test
    void aMissingColumnWithTheNearestMatch() throws IOException {
        rename("people.csv", "joined", "joind");
        refused("lacks the required column joined (入职日期)", "the nearest match is \"joind\"");
    }

    @Test
    void aMissingColumnOfEvaluations() throws IOException {
        rename("evaluations.csv", "component", "compnent");
        refused("File evaluations.csv lacks the required column component (考评项目)", "the nearest match is \"compnent\"");
    }

    @Test
    void aColumnNamedTwice() throws IOException {
        rename("units.csv", "name", "单位代码");
        refused("names the column unit (单位代码) twice");
    }

    @Test
    void anUnknownColumnIsReportedAndIgnored() throws IOException {
        rename("units.csv", "leader", "remark");
        assertThat(Said.yearEnd(delivery.path(), folder).done().out())
                .contains("File units.csv has a column \"remark\" that units does not know; it is ignored.");
    }

    @Test
    void tooManyRejectsStopTheYearWithTheReasonFirst() throws IOException {
        List<String> events = IntStream.range(0, 21)
                .mapToObj(number -> "X" + number + ",a1,2025-13-01,WARNING,,")
                .toList();
        delivery.write("events.csv", List.of("event,person,date,kind,until,note", String.join("\n", events)));
        Said said = Said.yearEnd(delivery.path(), folder)
                .refused(
                        ExitStatus.REJECTED,
                        "Table events: 21 of 21 rows are rejected, more than 5% and more than 20 rows");
        assertThat(said.err()).contains("rejects.csv");
        Folder out = new Folder(folder.resolve("out"));
        assertThat(out.files()).containsExactly("2025/rejects.csv");
        assertThat(out.lines("2025/rejects.csv")).hasSize(22);
    }

    @Test
    void oneRejectInATableThatBearsNoneStopsTheYear() throws IOException {
        delivery.write("budget.csv", List.of("unit,amount", "B1-A,many"));
        Said.yearEnd(delivery.path(), folder).refused(ExitStatus.REJECTED, "Table budget: 1 of 1 rows");
        assertThat(new Folder(folder.resolve("out")).lines("2025/rejects.csv"))
                .anyMatch(line -> line.startsWith("budget.csv,2,BAD_NUMBER,amount,many,"));
    }

    @Test
    void aMendedDeliveryTakesThePlaceOfItsRejects() throws IOException {
        delivery.write("budget.csv", List.of("unit,amount", "B1-A,many"));
        Said.yearEnd(delivery.path(), folder).refused(ExitStatus.REJECTED, "budget");
        delivery.delete("budget.csv");
        Said.yearEnd(delivery.path(), folder).done();
        assertThat(new Folder(folder.resolve("out")).files())
                .contains("2025/manifest.json")
                .hasSize(8);
    }

    private void rename(String file, String column, String other) throws IOException {
        List<String> lines = new ArrayList<>(delivery.lines(file));
        assertThat(lines.get(0)).contains(column);
        lines.set(0, lines.get(0).replaceFirst("\\b" + column + "\\b", other));
        delivery.write(file, lines, StandardCharsets.UTF_8);
    }

    private void refused(String... parts) throws IOException {
        for (String part : parts) {
            Said.yearEnd(delivery.path(), folder).refused(ExitStatus.USAGE, part);
        }
        assertThat(new Folder(folder.resolve("out")).files()).isEmpty();
    }

    private void refusedBeforeAnything(String part) throws IOException {
        refused(part);
        assertNothingWasDone();
    }

    private void assertNothingWasDone() {
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(folder.resolve("work")).doesNotExist();
    }
}
