package org.epaulet.job.yearend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.epaulet.MySqlServer;
import org.epaulet.Program;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole job on a MySQL server whose own character set, collation and time zone are none of ours. */
class MySqlYearTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/golden/g1-quota-tiers/delivery",
                "src/test/resources/golden/g2-status-components/delivery",
                "src/test/resources/golden/g3-pay-contracts/delivery",
                "src/test/resources/golden/g4-rejects/delivery",
                "sample-data"
            })
    void theSameBytesComeOutAsOfTheEmbeddedDatabase(Path delivery) {
        MySqlServer server = MySqlServer.shared();
        Year embedded = Year.embedded(folder.resolve("h2"), delivery);
        Year onServer = new Year(folder.resolve("mysql"), delivery, null, server.environment(server.database()));

        Outcome outcome = embedded.run();

        Outcome served = onServer.run();
        assertThat(served.status()).as(served.sentence()).isEqualTo(outcome.status());
        assertThat(onServer.published()).isEqualTo(embedded.published()).isNotEmpty();
    }

    /** A letter beyond the first 65,536, a sign, blanks at a value's end, and days that begin at another hour than the server's. */
    @Test
    void rareLettersTrailingBlanksAndAnotherTimeZoneChangeNoByte() throws IOException {
        MySqlServer server = MySqlServer.shared();
        Path delivery = withRareText(Path.of("src/test/resources/golden/g4-rejects/delivery"));
        Year embedded = Year.embedded(folder.resolve("h2"), delivery);
        Year onServer = new Year(folder.resolve("mysql"), delivery, null, server.environment(server.database()));
        embedded.run();
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        try {
            onServer.run();
        } finally {
            TimeZone.setDefault(before);
        }

        assertThat(onServer.published()).isEqualTo(embedded.published()).isNotEmpty();
        assertThat(Files.readString(onServer.out().resolve("2025/results.csv"))).contains("𠮷😀");
        assertThat(Files.readString(onServer.out().resolve("2025/rejects.csv"))).contains("没有的项目😀 ");
    }

    @Test
    void checksAtTheSameTimeDoNotDisturbEachOther() {
        MySqlServer server = MySqlServer.shared();
        Path delivery = Path.of("src/test/resources/golden/g1-quota-tiers/delivery");
        Year year = new Year(folder.resolve("checked"), delivery, null, server.environment(server.database()));
        assertThat(year.run().status()).isEqualTo(ExitStatus.DONE);

        try (Program one = verify(year);
                Program other = verify(year)) {
            assertThat(one.exitStatus()).as(one.said()).isZero();
            assertThat(other.exitStatus()).as(other.said()).isZero();
        }
        assertThat(year.work()).isDirectoryNotContaining("glob:**verify-*");
    }

    private static Program verify(Year year) {
        return Program.start(
                Program.QUICK,
                year.environment(),
                "verify",
                year.out().resolve("2025").toString(),
                "--work",
                year.work().toString());
    }

    private Path withRareText(Path delivery) throws IOException {
        Path copy = Files.createDirectories(folder.resolve("delivery"));
        try (Stream<Path> files = Files.list(delivery)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Path people = copy.resolve("people.csv");
        List<String> rows = new ArrayList<>(Files.readAllLines(people));
        String[] cells = rows.get(1).split(",", -1);
        int name = List.of(rows.get(0).split(",")).indexOf("name");
        cells[name] += "𠮷😀";
        rows.set(1, String.join(",", cells));
        Files.write(people, rows);
        Path evaluations = copy.resolve("evaluations.csv");
        Files.writeString(evaluations, "RARE,," + cells[0] + ",2025-06-30,没有的项目😀 ,,,1\n", StandardOpenOption.APPEND);
        return copy;
    }
}
