package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.epaulet.job.outcome.ExitStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nights that go on from one another, against nights computed from nothing: every byte that is published is the same,
 * whatever was delivered, corrected, withdrawn, replaced or removed in between.
 */
class NightsTest {

    private static final String SECTION = "epaulet.section";
    /** More of them on demand. */
    private static final int NIGHTS =
            Integer.getInteger("epaulet.nights", Integer.getInteger("torture", 0) > 0 ? 30 : 3);

    @TempDir
    private Path folder;

    /** Small sections, so that a small file has many. */
    @BeforeAll
    static void cutSmall() {
        System.setProperty(SECTION, "12000");
    }

    @AfterAll
    static void cutAsUsual() {
        System.clearProperty(SECTION);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aNightThatGoesOnFromAnotherIsThatComputedFromNothing(long seed) throws IOException {
        Nights nights = new Nights(folder, seed);
        Random random = new Random(seed);
        LocalDate day = LocalDate.of(2025, 5, 20);
        for (int night = 0; night < NIGHTS; night++) {
            nights.change(random);
            Said going = nights.run("going", day, "--accept-removed").done();
            nights.run("nothing", day, "--accept-removed", "--from-nothing").done();
            Folder one = nights.published("going", day);
            Folder other = nights.published("nothing", day);
            assertThat(one.files()).isEqualTo(other.files()).contains("manifest.json");
            for (String file : one.files()) {
                assertThat(one.bytes(file))
                        .as("seed %d, night %d, %s, %s%n%s", seed, night, day, file, going.err())
                        .isEqualTo(other.bytes(file));
            }
            // now and then the same day again, or a night that was missed
            day = day.plusDays(random.nextInt(4) == 0 ? -9 : random.nextInt(3) * 17L);
            day = day.getYear() > 2025 ? day.minusDays(211) : day;
        }
    }

    @Test
    void onTheYearsLastDayItShowsWhatTheYearEndPublishes() throws IOException {
        Nights nights = new Nights(folder, 5);
        nights.run("going", LocalDate.of(2025, 12, 31)).done();
        Said.yearEnd(nights.delivery.path(), folder.resolve("year")).done();
        Folder year = new Folder(folder.resolve("year/out/2025"));
        Folder night = nights.published("going", LocalDate.of(2025, 12, 31));
        for (String file : List.of("results.csv", "contracts.csv", "rejects.csv")) {
            assertThat(night.lines(file)).isEqualTo(year.lines(file));
        }
    }

    @Test
    void anUnchangedNightIsDoneAtOnceAndAChangedOneReadsOnlyWhatIsNew() throws IOException {
        Nights nights = new Nights(folder, 6);
        LocalDate day = LocalDate.of(2025, 8, 1);
        nights.run("going", day).done();
        Said again = nights.run("going", day).done();
        assertThat(again.out()).contains("Nothing was done again");
        Said later = nights.run("going", day.plusDays(1)).done();
        assertThat(later.out()).contains("Nothing of the delivery has changed, and nothing of it was read");
        nights.delivery.write(
                "evaluations/late.csv",
                List.of(Nights.HEADER, "LATE-1,1,%s,2025-07-03,DAILY,,,-4".formatted(nights.person(0))));
        Said grown = nights.run("going", day.plusDays(1)).done();
        assertThat(grown.out()).contains("1 rows were read");
    }

    /** The file's last section was a middle one the night before: nothing of what stood behind it counts any more. */
    @Test
    void rowsThatAreTakenBackFromTheEndOfAFileNoLongerCount() throws IOException {
        Nights nights = new Nights(folder, 7);
        LocalDate day = LocalDate.of(2025, 8, 1);
        String file = nights.evaluations().get(1);
        List<String> first = nights.delivery.lines(file);
        nights.run("going", day).done();
        List<String> more = new ArrayList<>(first);
        String header = first.get(0).toLowerCase(Locale.ROOT);
        assertThat(header).isEqualTo(Nights.HEADER);
        more.add("TOO-MUCH,1,%s,2025-07-03,DAILY,,,-4".formatted(nights.person(0)));
        more.add("NOBODY,1,nobody,2025-07-03,DAILY,,,-1");
        nights.delivery.write(file, more);
        nights.run("going", day).done();
        nights.delivery.write(file, first);
        assertThat(nights.run("going", day).done().out())
                .contains("Run 1 was of the same inputs, and run 2 has published in its place since");
        nights.run("going", day.plusDays(1)).done();
        nights.run("nothing", day.plusDays(1)).done();
        for (String published : List.of("results.csv", "contracts.csv", "rejects.csv")) {
            assertThat(nights.published("going", day.plusDays(1)).bytes(published))
                    .isEqualTo(nights.published("nothing", day.plusDays(1)).bytes(published));
        }
        assertThat(nights.ask("explain", nights.person(0), "--date", day.plusDays(1))
                        .done()
                        .out())
                .doesNotContain("TOO-MUCH");
    }

    @Test
    void recordsThatContradictEachOtherAreNoChangeOfEvents() throws IOException {
        Nights nights = new Nights(folder, 11);
        LocalDate day = LocalDate.of(2025, 8, 1);
        nights.run("going", day).done();
        String row = "TWICE,1,%s,2025-07-03,DAILY,,,%d";
        nights.delivery.write(
                "evaluations/late.csv",
                List.of(Nights.HEADER, row.formatted(nights.person(0), -4), row.formatted(nights.person(0), -5)));
        nights.run("going", day.plusDays(1)).done();
        assertThat(nights.published("going", day.plusDays(1)).lines("changes.csv"))
                .anyMatch(line -> line.contains(nights.person(0)) && line.contains("CONFLICT"))
                .filteredOn(line -> line.contains(nights.person(0)))
                .allMatch(line -> line.contains("RECORDS"))
                .noneMatch(line -> line.contains("EVENTS"));
    }

    @Test
    void whatIsSaidToBeReadFromNothingIsReadThoughItIsPublishedAlready() throws IOException {
        Nights nights = new Nights(folder, 12);
        LocalDate day = LocalDate.of(2025, 8, 1);
        nights.run("going", day).done();
        Folder first = nights.published("going", day);
        byte[] results = first.bytes("results.csv");
        Said again = nights.run("going", day, "--from-nothing").done();
        assertThat(again.out()).doesNotContain("Nothing was done again").contains("by run 2");
        assertThat(nights.published("going", day).bytes("results.csv")).isEqualTo(results);
    }

    /** To tell the changes of most records apart costs more than to read all. */
    @Test
    void aNightForWhichMostRecordsChangedReadsThemAll() throws IOException {
        Nights nights = new Nights(folder, 8);
        LocalDate day = LocalDate.of(2025, 8, 1);
        nights.run("going", day).done();
        List<String> files = nights.evaluations();
        long rows = 0;
        for (String file : files) {
            List<String> lines = new ArrayList<>(nights.delivery.lines(file));
            rows += lines.size() - 1;
            if (!file.equals(files.get(2))) {
                Collections.reverse(lines.subList(1, lines.size()));
                nights.delivery.write(file, lines);
            }
        }
        Said going = nights.run("going", day).done();
        assertThat(going.out()).contains(rows + " rows were read");
        nights.run("nothing", day).done();
        Folder one = nights.published("going", day);
        for (String file : List.of("results.csv", "contracts.csv", "rejects.csv")) {
            assertThat(one.bytes(file))
                    .isEqualTo(nights.published("nothing", day).bytes(file));
        }
    }

    @Test
    void aNightIsExplainedComparedAndComputedAgain() throws IOException {
        Nights nights = new Nights(folder, 9);
        LocalDate day = LocalDate.of(2025, 9, 10);
        nights.run("going", day).done();
        String person = nights.person(0);
        nights.delivery.write(
                "evaluations/late.csv", List.of(Nights.HEADER, "LATE-1,1,%s,2025-07-03,DAILY,,,-60".formatted(person)));
        nights.run("going", day.plusDays(1)).done();

        Said told = nights.ask("explain", person, "--date", day.plusDays(1), "--lang", "en");
        assertThat(told.done().out())
                .contains(
                        "provisional standing of year 2025 up to 2025-09-11",
                        "as if the year ended on 2025-09-11",
                        "LATE-1",
                        "no effect yet")
                .doesNotContain("gross");
        assertThat(nights.ask("explain", person, "--year", 2025, "--run", 2, "--json")
                        .done()
                        .out())
                .doesNotContain("\"pay\"");
        nights.ask("explain", person, "--date", day.plusDays(2))
                .refused(ExitStatus.USAGE, "No night of 2025-09-12 is published");

        assertThat(nights.ask("compare", 1, 2).done().out())
                .contains("evaluations/late.csv is new", person, "because of record new: LATE-1 revision 1 DAILY");

        Folder night = nights.published("going", day.plusDays(1));
        assertThat(nights.ask("verify", night.path()).done().out())
                .contains("is the same, byte by byte, as what the evidence of run 2 gives");
        List<String> rows = new ArrayList<>(night.lines("results.csv"));
        rows.set(1, rows.get(1).replace("COMPETENT", "EXCELLENT") + " ");
        night.write("results.csv", rows);
        Said broken = nights.ask("verify", night.path());
        assertThat(broken.exit()).isEqualTo(1);
        assertThat(broken.out()).contains("results.csv");
    }

    /** Between the two days of May ten days are closed, but no month. */
    @Test
    void aLedgerMayHaveShorterPeriodsThanTheYear() throws IOException {
        for (String day : List.of("2025-05-15", "2025-05-20")) {
            tens("going", day);
        }
        tens("nothing", "2025-05-20");
        String results = Files.readString(folder.resolve("going/2025-nightly/2025-05-20/results.csv"));
        assertThat(results)
                .isEqualTo(Files.readString(folder.resolve("nothing/2025-nightly/2025-05-20/results.csv")))
                // 94 and ten times 80, the 60 and two of 80 left out
                .contains("\na2,人a2,T,T1,T,ASSESSED,,81.272727,");
    }

    private void tens(String name, String day) {
        Said.by(
                        "run",
                        "nightly",
                        "--date",
                        day,
                        "--data",
                        Path.of("src/test/resources/policies/ten-days/delivery"),
                        "--policy",
                        Path.of("jobs/policies/ten-days.yaml"),
                        "--out",
                        folder.resolve(name),
                        "--work",
                        folder.resolve(name + ".work"))
                .done();
    }

    @Test
    void aRemovedFileIsAskedAbout() throws IOException {
        Nights nights = new Nights(folder, 7);
        LocalDate day = LocalDate.of(2025, 8, 1);
        nights.run("going", day).done();
        String file = nights.evaluations().get(3);
        nights.delivery.delete(file);
        nights.run("going", day.plusDays(1)).refused(ExitStatus.USAGE, file + ". Bring back what is missing");
        assertThat(nights.run("going", day.plusDays(1), "--accept-removed")
                        .done()
                        .out())
                .contains(
                        "Nothing of the delivery had to be read: what there is is as it was for run 1.",
                        "No longer delivered since run 1, and no longer counted: " + file + ".");
        assertThat(nights.run("going", day.plusDays(2)).done().out())
                .contains("Nothing of the delivery has changed, and nothing of it was read since run 2.");
    }

    @Test
    void whatWasNoticedOfATableIsToldAsLongAsTheTableStays() throws IOException {
        Nights nights = new Nights(folder, 9);
        LocalDate day = LocalDate.of(2025, 8, 1);
        String unknown = "File units.csv has a column \"phone\" that units does not know; it is ignored.";
        String ignored = "File sub-units.csv is no table of a delivery and is ignored.";
        List<String> units = new ArrayList<>(nights.delivery.lines("units.csv"));
        units.set(0, units.get(0) + ",phone");
        for (int line = 1; line < units.size(); line++) {
            units.set(line, units.get(line) + ",1");
        }
        nights.delivery.write("units.csv", units);
        nights.delivery.write("sub-units.csv", units);
        assertThat(nights.run("going", day).done().out()).contains(unknown, ignored);
        nights.delivery.delete("sub-units.csv");
        assertThat(nights.run("going", day.plusDays(1)).done().out())
                .contains(unknown)
                .doesNotContain(ignored);
    }

    @Test
    void howANightEndedIsToldToWhoeverWatches() throws IOException {
        Nights nights = new Nights(folder, 8);
        LocalDate day = LocalDate.of(2025, 8, 1);
        Path metrics = folder.resolve("told/epaulet.prom");
        Path health = folder.resolve("told/health.json");
        Said done = nights.run("going", day, "--metrics", metrics, "--health", health)
                .done();
        assertThat(done.out()).containsPattern("job=nightly date=2025-08-01 run=1 state=done exit=0 rows=\\d+");
        String success = Files.readString(metrics)
                .lines()
                .filter(line -> line.startsWith("epaulet_last_success"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(health)).contains("\"healthy\" : true");
        nights.delivery.delete(nights.evaluations().get(0));
        Said failed = nights.run("going", day.plusDays(1), "--metrics", metrics, "--health", health);
        assertThat(failed.exit()).isEqualTo(2);
        assertThat(failed.err()).contains("state=usage exit=2");
        assertThat(Files.readString(metrics)).contains("epaulet_exit_status{job_name=\"nightly\"} 2", success);
        assertThat(Files.readString(health)).contains("\"healthy\" : false");
    }
}
