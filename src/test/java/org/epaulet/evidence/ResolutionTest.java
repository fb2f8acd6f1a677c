package org.epaulet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.epaulet.evidence.Year2025.employed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.epaulet.delivery.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R3, clause by clause. */
class ResolutionTest {

    @TempDir
    private Path folder;

    private List<String> rejects;
    private Archive archive;

    @Test
    void theHighestRevisionCounts() throws IOException {
        receive("R1,2,p1,2025-05-01,DAILY,,,2\nR1,10,p1,2025-05-01,DAILY,,,3\nR1,,p1,2025-05-01,DAILY,,,1\n");
        assertThat(standings("p1")).isEqualTo("4 SUPERSEDED, 2 SUPERSEDED, 3 COUNTED");
        assertThat(rejects).isEmpty();
    }

    @Test
    void aHighestRevisionMayMoveTheRecordToSomebodyElse() throws IOException {
        receive("R1,1,p1,2025-05-01,DAILY,,,2\nR1,2,p2,2025-05-01,DAILY,,,2\n");
        assertThat(standings("p1")).isEqualTo("2 SUPERSEDED");
        assertThat(standings("p2")).isEqualTo("3 COUNTED");
    }

    @Test
    void equalRowsAreDuplicatesByValue() throws IOException {
        receive("R1,,p1,2025-05-01,QUALITY,VIRTUE,,90\n R1\u3000,1.0,p1,2025/5/1,德能勤绩廉,德, ,90.00\n"
                + "R2,,p1,2025-05-02,DAILY,,,\nR2,,p1,2025-05-02,DAILY,,,\n");
        assertThat(standings("p1")).isEqualTo("2 COUNTED, 3 DUPLICATE, 4 WITHDRAWN, 5 DUPLICATE");
        assertThat(rejects).containsExactly("a.csv,3,DUPLICATE,record, R1\u3000", "a.csv,5,DUPLICATE,record,R2");
        assertThat(archive.conflicted()).isEmpty();
    }

    @Test
    void theSmallestFileThenLineCounts() throws IOException {
        // U+10000 comes after U+FFFD by code point, before it by UTF-16 unit
        Year2025 year = year().file("e/\uD800\uDC00.csv", "R1,,p1,2025-05-01,DAILY,,,1\n")
                .file("e/\uFFFD.csv", "R0,,p1,2025-05-01,DAILY,,,1\nR1,,p1,2025-05-01,DAILY,,,1\n");
        receive(year);
        assertThat(rejects).containsExactly("e/\uD800\uDC00.csv,2,DUPLICATE,record,R1");
    }

    @Test
    void anyDifferentColumnIsAConflict() throws IOException {
        String first = "2025-05-01,DAILY,a,b,1\n";
        for (String other : List.of(
                "2025-05-02,DAILY,a,b,1\n",
                "2025-05-01,DAILY,b,b,1\n",
                "2025-05-01,DAILY,a,c,1\n",
                "2025-05-01,DAILY,a,b,1.01\n",
                "2025-05-01,DAILY,a,b,\n",
                "2025-05-01,DAILY,ab,,1\n")) {
            receive("R1,,p1," + first + "R1,,p1," + first + "R1,,p1," + other);
            assertThat(rejects).hasSize(3).allMatch(reject -> reject.contains("CONFLICT,record,R1"));
            archive.close();
        }
    }

    @Test
    void aConflictInTheHighestRevisionCountsNowhereAndWithholdsWhoItNames() throws IOException {
        receive("R1,1,p3,2025-05-01,DAILY,,,1\nR1,2,p1,2025-05-01,DAILY,,,1\nR1,2,p2,2025-05-01,DAILY,,,1\n");
        assertThat(rejects).containsExactly("a.csv,3,CONFLICT,record,R1", "a.csv,4,CONFLICT,record,R1");
        assertThat(archive.conflicted()).containsExactly("p1", "p2");
        assertThat(tallies()).isEmpty();
    }

    @Test
    void aConflictInALowerRevisionWithholdsNobody() throws IOException {
        receive("R1,1,p1,2025-05-01,DAILY,,,1\nR1,1,p2,2025-05-01,DAILY,,,1\nR1,2,p1,2025-05-01,DAILY,,,5\n");
        assertThat(rejects).containsExactly("a.csv,2,CONFLICT,record,R1", "a.csv,3,CONFLICT,record,R1");
        assertThat(archive.conflicted()).isEmpty();
        assertThat(tallies()).containsExactly("p1 DAILY 5  1 500 []");
    }

    @Test
    void aRejectedRevisionIsNone() throws IOException {
        receive("R1,1,p1,2025-05-01,DAILY,,,1\nR1,2,p1,2025-05-01,DAILY,,,101\n");
        assertThat(tallies()).containsExactly("p1 DAILY 5  1 100 []");
    }

    @Test
    void anEmptyHighestRevisionWithdraws() throws IOException {
        receive("R1,1,p1,2025-05-01,DAILY,,,1\nR1,2,p1,2025-05-01,DAILY,,,\nR2,,p1,2025-05-01,DAILY,,,\n");
        assertThat(standings("p1")).isEqualTo("2 SUPERSEDED, 3 WITHDRAWN, 4 WITHDRAWN");
        assertThat(tallies()).isEmpty();
    }

    @Test
    void talliesThatDoNotStandAsTheyWereWrittenAreRefused() throws IOException, SQLException {
        receive("R1,,p1,2025-01-31,DAILY,x,,1.5\nR2,,p2,2025-01-01,DAILY,y,,-2\n");
        assertThat(tallies()).hasSize(2);
        Path tallies;
        try (Stream<Path> files = Files.walk(folder)) {
            tallies = files.filter(file -> file.endsWith(ArchiveFiles.TALLIES))
                    .findFirst()
                    .orElseThrow();
        }
        try (Connection other = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = other.createStatement()) {
            statement.execute("CREATE TABLE backwards AS SELECT * FROM '" + tallies + "' ORDER BY person DESC");
            statement.execute("COPY backwards TO '" + tallies + "' (FORMAT parquet)");
        }

        assertThatThrownBy(this::tallies)
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("is not in the order in which it was written");
    }

    @Test
    void talliesAreByPersonComponentPeriodAndGroup() throws IOException {
        receive("R1,,p2,2025-01-31,DAILY,x,,1.5\nR2,,p2,2025-01-01,DAILY,y,,-2\nR3,,p2,2025-02-01,DAILY,,,1\n"
                + "R4,,p1,2025-02-01,BALLOT,,STAFF,80\nR5,,p1,2025-09-01,BALLOT,,STAFF,70.5\n"
                + "R6,,p1,2025-09-01,BALLOT,,PEER,60\nR7,,p1,2025-09-01,EXAM,FITNESS,,99\n");
        assertThat(tallies())
                .containsExactly(
                        "p1 BALLOT 0 PEER 1 6000 [6000]",
                        "p1 BALLOT 0 STAFF 2 15050 [7050, 8000]",
                        "p1 EXAM 0 FITNESS 1 9900 []",
                        "p2 DAILY 1  2 -50 []",
                        "p2 DAILY 2  1 100 []");
    }

    @Test
    void talliesOfARangeOfPeople() throws IOException {
        receive("R1,,p1,2025-01-31,DAILY,,,1\nR2,,p2,2025-01-31,DAILY,,,1\nR3,,p3,2025-01-31,DAILY,,,1\n");
        List<String> people = new ArrayList<>();
        archive.tallies("p15", "p2", tallies -> people.add(tallies.person()));
        archive.tallies("p21", "p9", tallies -> people.add(tallies.person()));
        archive.tallies("p4", "p9", tallies -> people.add(tallies.person()));
        assertThat(people).containsExactly("p2", "p3");
    }

    @Test
    void recordsOfSeveralPeopleAtOnceAreThoseOfEach() throws IOException {
        receive("R1,,p3,2025-02-01,DAILY,,,1\nR2,,p1,2025-03-01,DAILY,,,1\nR3,1,p1,2025-01-31,DAILY,,,1\n"
                + "R3,2,p3,2025-01-31,DAILY,,,1\nR4,,p2,2025-01-31,DAILY,,,1\n");
        Map<String, List<ArchivedRecord>> together = archive.recordsOf(Set.of("p3", "p1", "nobody"));
        assertThat(together).containsOnlyKeys("p1", "p3");
        assertThat(together.get("p1"))
                .isEqualTo(archive.records("p1"))
                .extracting(ArchivedRecord::record)
                .containsExactly("R3", "R2");
        assertThat(together.get("p3")).isEqualTo(archive.records("p3")).hasSize(2);
    }

    @Test
    void aYearWithoutRecordsIsEmpty() throws IOException {
        receive("");
        assertThat(tallies()).isEmpty();
        assertThat(archive.conflicted()).isEmpty();
        assertThat(archive.records("p1")).isEmpty();
    }

    private void receive(String rows) throws IOException {
        receive(year().file("a.csv", rows));
    }

    private void receive(Year2025 year) throws IOException {
        Path archived = Files.createTempDirectory(folder, "archive");
        List<Reject> all = year.receive(archived, 2);
        rejects = Year2025.told(all).stream()
                .filter(reject -> !reject.contains("OUT_OF_RANGE"))
                .toList();
        archive = Archive.open(archived, new ArchiveLimits(1, 256));
    }

    private Year2025 year() {
        return new Year2025(folder, employed("p1"), employed("p2"), employed("p3"));
    }

    private String standings(String person) {
        return archive.records(person).stream()
                .map(record -> record.line() + " " + record.standing())
                .collect(Collectors.joining(", "));
    }

    private List<String> tallies() {
        return told(archive);
    }

    static List<String> told(Archive archive) {
        List<String> told = new ArrayList<>();
        archive.tallies(
                "",
                "\uDBFF\uDFFF",
                person -> person.tallies()
                        .forEach(tally -> told.add("%s %s %d %s %d %d %s"
                                .formatted(
                                        person.person(),
                                        tally.component(),
                                        tally.period(),
                                        tally.group(),
                                        tally.count(),
                                        tally.sum(),
                                        tally.scores()))));
        return told;
    }
}
