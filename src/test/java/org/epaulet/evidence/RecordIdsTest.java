package org.epaulet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.epaulet.evidence.Year2025.employed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.epaulet.delivery.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordIdsTest {

    /** With and without digits, at their end or elsewhere, more of them than a number has, and such as look alike. */
    private static final List<String> IDS = List.of(
            "E0042",
            "E0043",
            "E0000",
            "E9999",
            "E042",
            "E42",
            "42",
            "042",
            "0",
            "00",
            "E",
            "E-",
            "4E",
            "EX",
            "E5",
            "E4E4",
            "记录7",
            "记录07",
            "记录",
            "1234567890123456789012345",
            "0000000000000000000000001",
            "999999999999999999",
            "x'y",
            "a\tb1",
            "-1",
            "E-1",
            "E0042");

    @TempDir
    private Path folder;

    private static RecordIds set(List<String> all) {
        RecordIds ids = new RecordIds(all.size());
        for (int row = 0; row < all.size(); row++) {
            byte[] bytes = ("<" + all.get(row) + ">").getBytes(StandardCharsets.UTF_8);
            ids.set(row, bytes, 1, bytes.length - 1);
        }
        return ids;
    }

    @Test
    void anIdIsTheHeadWithTheNumberInPlaceOfItsZeros() {
        RecordIds ids = set(List.of("E0042", "A", "007"));
        assertThat(ids.id(0)).isEqualTo(new RecordIds.Id("E0000", 42));
        assertThat(ids.id(1)).isEqualTo(new RecordIds.Id("A", -1));
        assertThat(ids.id(2)).isEqualTo(new RecordIds.Id("000", 7));
    }

    @Test
    void everyIdIsFoundAgainInItsHeadAndNumberHereAndInSql() throws SQLException {
        RecordIds ids = set(IDS);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement text = connection.prepareStatement("SELECT " + RecordIds.TEXT
                        + " FROM (SELECT ?::VARCHAR AS record_head, ?::BIGINT AS record_number)")) {
            for (int row = 0; row < IDS.size(); row++) {
                assertThat(ids.id(row).text()).isEqualTo(IDS.get(row));
                text.setString(1, ids.id(row).head());
                text.setLong(2, ids.id(row).number());
                try (ResultSet found = text.executeQuery()) {
                    found.next();
                    assertThat(found.getString(1)).isEqualTo(IDS.get(row));
                }
            }
        }
    }

    /** Only the first and the last of the list are the same. */
    @Test
    void theHashIsThatOfTheIdWhateverStandsBeforeIt() {
        RecordIds ids = set(IDS);
        assertThat(ids.hash(IDS.size() - 1)).isEqualTo(ids.hash(0));
        for (int row = 0; row < IDS.size() - 1; row++) {
            assertThat(set(List.of(IDS.get(row))).hash(0)).isEqualTo(ids.hash(row));
            for (int other = 0; other < row; other++) {
                assertThat(ids.hash(other)).isNotEqualTo(ids.hash(row));
            }
        }
    }

    @Test
    void idsThatDifferInTheNumberAloneShareTheirHead() {
        assertThat(set(List.of("E-0042", "E-0007")).sharedHead(2)).contains("E-0000");
        assertThat(set(List.of("E0042", "E007")).sharedHead(2)).isEmpty();
        assertThat(set(List.of("E0042", "F0042")).sharedHead(1)).contains("E0000");
    }

    @Test
    void aHeadThatIsNoFileNameStandsInTheRows() {
        for (String id : List.of("a\tb1", "../1", "记录1", "x'1", "C:1", "a.1")) {
            assertThat(set(List.of(id)).sharedHead(1)).isEmpty();
        }
    }

    /** A head that all rows share stands in the name of their file, others row by row: the same id is the same in both. */
    @Test
    void anIdIsTheSameInABlockOfItsLikeAndAmongOthers() throws IOException {
        StringBuilder alike = new StringBuilder();
        StringBuilder mixed = new StringBuilder();
        for (int number = 10; number < 30; number++) {
            alike.append(row("E" + number));
            mixed.append(row("E" + (number + 10)));
        }
        List<String> others = IDS.subList(0, IDS.size() - 1);
        others.forEach(id -> mixed.append(row(id)));
        Path archived = folder.resolve("archived");

        List<Reject> rejects = new Year2025(folder, employed("p1"))
                .file("a.csv", alike.toString())
                .file("b.csv", mixed.toString())
                .receive(archived, 1000);

        // E20 to E29 stand in both files
        assertThat(rejects.stream().map(reject -> reject.file() + " " + reject.code() + " " + reject.value()))
                .containsExactlyElementsOf(IntStream.range(20, 30)
                        .mapToObj(number -> "b.csv DUPLICATE E" + number)
                        .toList());
        try (Archive archive = Archive.open(archived, new ArchiveLimits(1, 256))) {
            assertThat(archive.records("p1").stream().map(ArchivedRecord::record))
                    .containsAll(others);
        }
    }

    private static String row(String id) {
        return id + ",,p1,2025-02-01,BALLOT,x,PEER,90.5\n";
    }
}
