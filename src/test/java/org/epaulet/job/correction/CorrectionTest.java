package org.epaulet.job.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.epaulet.job.Restart;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.run.RunBook;
import org.epaulet.job.run.RunCycle;
import org.epaulet.job.store.CorrectionStore;
import org.epaulet.job.yearend.PublishedYear;
import org.epaulet.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R17, a clause a test; the figures follow from those of {@link CorrectedYear}. */
class CorrectionTest {

    private static final String FIRST = "2025-correction-1/corrections.csv";

    @TempDir
    private Path folder;

    /**
     * The investigation ended in November: 85.00 is COMPETENT, 1.2 × 591,044.78 = 709,254 fen are due; the reserved share goes
     * into it whole, the rest comes beside the pool. With the award of 500: 7,592.54.
     */
    @Test
    void aLiftedSuspensionReleasesTheReservedShare() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            Map<String, String> reserved = year.row("2025/payroll.csv", "P10");
            assertThat(reserved.get("performance_reserved")).isEqualTo("5910.45");

            Outcome outcome = year.correct(Map.of("events", "E1,P10,2025-06-01,INVESTIGATION,2025-11-30,"));

            assertThat(outcome.status()).as(outcome.sentence()).isEqualTo(ExitStatus.DONE);
            Map<String, String> row = year.row(FIRST, "P10");
            assertThat(row)
                    .containsEntry("causes", "RECORDS TABLES")
                    .containsEntry("status_old", "WITHHELD")
                    .containsEntry("status_new", "ASSESSED")
                    .containsEntry("grade_new", "COMPETENT")
                    .containsEntry("performance_paid_old", "0.00")
                    .containsEntry("performance_paid_new", "7092.54")
                    .containsEntry("performance_reserved_difference", "-5910.45")
                    .containsEntry("year_end_award_new", "500.00")
                    .containsEntry("paid_so_far", "1000.00")
                    .containsEntry("due", "7592.54")
                    .containsEntry("payable", "7592.54")
                    .containsEntry("months", "0");
            assertThat(CorrectedYear.rows(year.out.resolve(FIRST))).containsOnlyKeys("P10");
            assertThat(year.row("2025-correction-1/payroll.csv", "P10")).containsEntry("gross", "8592.54");
        }
    }

    /** P03 was left out of the quota: 1.5 is 886,567 fen instead of 709,254 (or a fen less), the award 1,000 instead of 500. */
    @Test
    void aSeatIsExtraAndNobodyElseMoves() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            String before = year.row("2025/payroll.csv", "P03").get("performance_paid");

            year.correct(Map.of("decisions", "P03,SEAT,,2026-02-01,考核委员会,复核"));

            assertThat(year.row(FIRST, "P03"))
                    .containsEntry("grade_old", "COMPETENT")
                    .containsEntry("grade_new", "EXCELLENT")
                    .containsEntry("seat_old", "N")
                    .containsEntry("seat_new", "Y")
                    .containsEntry("performance_paid_old", before)
                    .containsEntry("performance_paid_new", "8865.67")
                    .containsEntry("year_end_award_difference", "500.00");
            assertThat(CorrectedYear.rows(year.out.resolve(FIRST))).containsOnlyKeys("P03");
            assertThat(seats(year, 1)).as("against the cap").contains("B B 10 2 2 2 3 1");
        }
    }

    /** P01 has a seat of the pool b and turns out to be of the unit B2, alone there with P11. */
    @Test
    void whoPassesToAnotherPoolWithASeatIsShownAgainstTheCapOfBoth() throws IOException {
        Path first = CorrectedYear.delivery(folder.resolve("twoPools"));
        Files.writeString(first.resolve("units.csv"), "unit,name,parent,pool\nB,分局,,b\nB2,二队,B,c\n");
        Path people = first.resolve("people.csv");
        Files.writeString(people, Files.readString(people).replace("P11,姓名11,B,", "P11,姓名11,B2,"));
        try (CorrectedYear year = CorrectedYear.lockedOf(folder, first)) {
            Files.writeString(people, Files.readString(people).replace("P01,姓名1,B,", "P01,姓名1,B2,"));

            year.correct(first);

            assertThat(year.row(FIRST, "P01"))
                    .containsEntry("grade_new", "EXCELLENT")
                    .containsEntry("seat_new", "Y");
            assertThat(seats(year, 1))
                    .anyMatch(row -> row.startsWith("P01 "))
                    .contains("B b 9 2 2 2 1 0", "B c 1 0 0 0 1 1");
        }
    }

    /** Returns the rows of the sheet 补优, a blank between cells. */
    private static List<String> seats(CorrectedYear year, int correction) {
        Path book = year.out.resolve("2025-correction-%1$d/correction-2025-%1$d.xlsx".formatted(correction));
        DataFormatter cells = new DataFormatter();
        List<String> rows = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
            workbook.getSheet("补优").forEach(row -> {
                StringJoiner text = new StringJoiner(" ");
                row.forEach(cell -> text.add(cells.formatCellValue(cell)));
                rows.add(text.toString().strip());
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return rows;
    }

    /** P02 has the last seat, so P03 takes it. */
    @Test
    void aSeatDisplacesTheLastOfThePoolWhereThePolicySaysSo() {
        try (CorrectedYear year = CorrectedYear.locked(folder, Map.of(), "DISPLACE", null)) {
            year.correct(Map.of("decisions", "P03,SEAT,,2026-02-01,考核委员会,"));

            assertThat(year.row(FIRST, "P02"))
                    .containsEntry("causes", "DISPLACED")
                    .containsEntry("grade_new", "COMPETENT")
                    .containsEntry("seat_new", "N")
                    .containsEntry("performance_paid_new", "7092.54");
            assertThat(CorrectedYear.rows(year.out.resolve(FIRST))).containsOnlyKeys("P02", "P03");
        }
    }

    /** P04 takes what is left by rank, P01's seat, not P03's, which was decided, though P03 ranks last; then nothing is left to take. */
    @Test
    void aSeatNeverDisplacesOneThatWasItselfDecided() {
        try (CorrectedYear year = CorrectedYear.locked(folder, Map.of(), "DISPLACE", null)) {
            year.correct(Map.of("decisions", "P03,SEAT,,2026-02-01,考核委员会,"));
            year.correct(Map.of("decisions", "P02,SEAT,,2026-03-02,考核委员会,\nP04,SEAT,,2026-03-01,考核委员会,"));

            Map<String, Map<String, String>> second =
                    CorrectedYear.rows(year.out.resolve("2025-correction-2/corrections.csv"));
            assertThat(second).containsOnlyKeys("P01", "P02", "P04");
            assertThat(second.get("P01"))
                    .containsEntry("causes", "DISPLACED")
                    .containsEntry("grade_new", "COMPETENT")
                    .containsEntry("seat_new", "N")
                    .containsEntry("due", "-2273.13");
            assertThat(second.get("P04")).as("decided first").containsEntry("grade_new", "EXCELLENT");
            assertThat(second.get("P02")).as("none by rank is left").containsEntry("grade_new", "COMPETENT");
        }
    }

    /**
     * A warning found late: the ceiling COMPETENT takes the seat. 886,567 → 709,254 fen and 1,000 → 500 CNY: 2,273.13 too much (or
     * a fen off); 20% of a month (300 + 600 CNY) are 180, so thirteen months.
     */
    @Test
    void anOverpaymentComesBackInMonthlySteps() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            assertThat(year.row("2025/payroll.csv", "P01")).containsEntry("performance_paid", "8865.67");

            year.correct(Map.of("events", "E2,P01,2025-10-01,WARNING,,"));

            assertThat(year.row(FIRST, "P01"))
                    .containsEntry("total_difference", "-2.00")
                    .containsEntry("ceiling_new", "COMPETENT")
                    .containsEntry("grade_new", "COMPETENT")
                    .containsEntry("due", "-2273.13")
                    .containsEntry("overpaid", "2273.13")
                    .containsEntry("month_limit", "180.00")
                    .containsEntry("recovered", "180.00")
                    .containsEntry("carried_forward", "2093.13")
                    .containsEntry("months", "13")
                    .containsEntry("last_step", "113.13");
        }
    }

    /** P05 goes from 85.00 to 100.00 by a late revision: a candidate now, but a seat takes a decision, which comes next. */
    @Test
    void lateRecordsLeadToTheTopGradeOnlyWithADecision() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            year.correct(Map.of(
                    "evaluations",
                    "P05-THEORY,2,P05,2025-12-01,EXAM,THEORY,,100\nP05-FITNESS,2,P05,2025-12-01,EXAM,FITNESS,,100"));
            assertThat(year.row(FIRST, "P05"))
                    .containsEntry("total_new", "100.00")
                    .containsEntry("threshold_grade_new", "EXCELLENT")
                    .containsEntry("grade_new", "COMPETENT")
                    .containsEntry("seat_new", "N")
                    .containsEntry("due", "0.00");

            year.correct(Map.of("decisions", "P05,SEAT,EXCELLENT,2026-03-01,委员会,"));
            assertThat(year.row("2025-correction-2/corrections.csv", "P05"))
                    .containsEntry("grade_new", "EXCELLENT")
                    .containsEntry("performance_paid_new", "8865.67");
        }
    }

    /** P06 appealed and got EXCELLENT beside the quota; P10 waits no longer. */
    @Test
    void aDecisionSetsAGradeAndStandsUntilTheRecordsChangeIt() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            year.correct(Map.of("decisions", "P06,GRADE,EXCELLENT,2026-02-01,委员会,申诉\nP10,GRADE,BASIC,2026-02-01,委员会,"));
            assertThat(year.row(FIRST, "P06"))
                    .containsEntry("grade_new", "EXCELLENT")
                    .containsEntry("seat_new", "Y");
            // 0.6 × 591,044.78 = 354,627 fen out of 5,910.45; the rest goes back to the bureau
            assertThat(year.row(FIRST, "P10"))
                    .containsEntry("status_new", "ASSESSED")
                    .containsEntry("band_new", "C")
                    .containsEntry("performance_paid_new", "3546.27");

            // another score of the same grade: the decision stands; a demerit: the records count again
            year.correct(Map.of("evaluations", "P06-THEORY,2,P06,2025-12-01,EXAM,THEORY,,12"));
            assertThat(year.row("2025-correction-2/corrections.csv", "P06")).containsEntry("grade_new", "EXCELLENT");
            year.correct(Map.of("events", "E3,P06,2025-12-01,DEMERIT,2026-06-01,"));
            assertThat(year.row("2025-correction-3/corrections.csv", "P06"))
                    .containsEntry("grade_old", "EXCELLENT")
                    .containsEntry("grade_new", "BASIC");
        }
    }

    /** P06 appealed and got EXCELLENT; a demerit ends that, and taken back it brings back what the records say, not the decision. */
    @Test
    void aDecisionThatTheRecordsHaveOvertakenNeverStandsAgain() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            year.correct(Map.of("decisions", "P06,GRADE,EXCELLENT,2026-02-01,委员会,申诉"));
            year.correct(Map.of("events", "E3,P06,2025-12-01,DEMERIT,2026-06-01,"));
            assertThat(year.row("2025-correction-2/corrections.csv", "P06")).containsEntry("grade_new", "BASIC");
            assertThat(decided(year, 2)).containsExactly("P06 LAPSED");

            year.correct(Map.of("events", "E3,P06,2025-12-01,STAR_1,,"));

            assertThat(year.row("2025-correction-3/corrections.csv", "P06"))
                    .containsEntry("grade_old", "BASIC")
                    .containsEntry("grade_new", "COMPETENT");
            assertThat(decided(year, 3)).isEmpty();
        }
    }

    /** P03 got a seat, lost the claim to one by its records, and claims one again: a new decision gives it. */
    @Test
    void aSeatThatTheRecordsHaveTakenCanBeGivenAgain() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            year.correct(Map.of("decisions", "P03,SEAT,,2026-02-01,考核委员会,复核"));
            year.correct(Map.of(
                    "evaluations",
                    "P03-THEORY,2,P03,2025-12-01,EXAM,THEORY,,10\nP03-FITNESS,2,P03,2025-12-01,EXAM,FITNESS,,10"));
            assertThat(year.row("2025-correction-2/corrections.csv", "P03"))
                    .containsEntry("grade_new", "COMPETENT")
                    .containsEntry("seat_new", "");
            year.correct(Map.of(
                    "evaluations",
                    "P03-THEORY,3,P03,2025-12-01,EXAM,THEORY,,88\nP03-FITNESS,3,P03,2025-12-01,EXAM,FITNESS,,88"));
            assertThat(year.row("2025-correction-3/corrections.csv", "P03"))
                    .containsEntry("grade_new", "COMPETENT")
                    .containsEntry("seat_new", "N");
            year.correct(Map.of("decisions", "P03,SEAT,,2026-03-01,考核委员会,再次复核"));
            assertThat(year.row("2025-correction-4/corrections.csv", "P03"))
                    .containsEntry("grade_new", "EXCELLENT")
                    .containsEntry("seat_new", "Y");
        }
    }

    private static String restart(CorrectedYear year, long run) {
        RunBook book = new RunBook(year.engine);
        return book.restart(new CorrectionKind(), book.run(run));
    }

    private static List<String> decided(CorrectedYear year, int correction) {
        return new CorrectionStore(year.engine.jdbc(), 1 + correction)
                .decisionsOf(correction).stream()
                        .filter(kept -> kept.correction() != correction)
                        .map(kept -> kept.decision().person() + " " + kept.outcome())
                        .toList();
    }

    @Test
    void aDecisionThatMakesNoSenseIsToldAndNotGuessedAt() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            year.correct(
                    Map.of(
                            "decisions",
                            "P05,SEAT,,2026-02-01,委员会,\nP03,SEAT,COMPETENT,2026-02-01,委员会,\nP01,GRADE,EXCELLENT,2026-02-01,委员会,"));

            assertThat(CorrectedYear.rows(year.out.resolve(FIRST)).values())
                    .hasSize(3)
                    .allSatisfy(row -> assertThat(row)
                            .containsEntry("due", "0.00")
                            .containsEntry("grade_new", row.get("grade_old")));
        }
    }

    @Test
    void whatChangesNothingAndWhatIsTurnedAwayIsToldAtTheEnd() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            String turnedAway = "P05,GRADE,,2026-02-01,委员会,\nP06,NONE,BASIC,2026-02-01,委员会,";
            Outcome none = year.correct(Map.of("decisions", turnedAway));
            assertThat(none.status()).isEqualTo(ExitStatus.REJECTED);
            assertThat(none.sentence())
                    .isEqualTo(
                            "Of the rows sent none is left to correct by: 2 are turned away; mend those that rejects.csv"
                                    + " names. Nothing was corrected; every rejected row is in "
                                    + year.out.resolve("2025-correction-1/rejects.csv") + ".");
            assertThat(year.out.resolve("2025-correction-1")).isDirectoryContaining("glob:**/rejects.csv");

            Outcome outcome =
                    year.correct(Map.of("decisions", turnedAway, "evaluations", "X,1,P05,2025-12-01,DAILY,,,0"));
            assertThat(outcome.sentence()).startsWith("Correction 1 of year 2025 is published");
            assertThat(outcome.notices())
                    .contains("Nobody is touched: what was sent changes nothing.")
                    .contains("Rows turned away: 2 of 2 in decisions; the list of rejects (剔除) says why.");
        }
    }

    @Test
    void theSameDeliveryAgainPaysNothingTwice() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            Map<String, String> rows = Map.of("decisions", "P03,SEAT,,2026-02-01,委员会,");
            year.correct(rows);
            Map<String, String> published = year.digests();

            Outcome again = year.correct(folder.resolve("delta-1"));
            assertThat(again.sentence())
                    .startsWith("Correction 1 of year 2025 was published")
                    .contains("Nothing was done again");
            assertThat(year.digests()).isEqualTo(published);
        }
    }

    /** The rows of a table take the place of those with their key: what the first correction sent is undone, and brought back. */
    @Test
    void aDeliveryThatWasUndoneSinceIsCorrectedByOnceMore() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            Map<String, String> warning = Map.of("events", "E2,P01,2025-10-01,WARNING,,");
            year.correct(warning);
            Path first = folder.resolve("delta-1");
            year.correct(Map.of("events", "E2,P01,2025-10-01,TRAINING,,"));
            assertThat(year.row("2025-correction-2/corrections.csv", "P01")).containsEntry("total_new", "100.00");

            Outcome again = year.correct(first);

            assertThat(again.sentence()).startsWith("Correction 3 of year 2025 is published");
            assertThat(again.notices())
                    .anyMatch(notice -> notice.startsWith("Correction 1 of year 2025 was published by run 2 on ")
                            && notice.endsWith("; another version stands since, and they are put to that."));
            assertThat(year.row("2025-correction-3/corrections.csv", "P01")).containsEntry("total_new", "98.00");
        }
    }

    /** A scheduler may send two deliveries in turn as often as it likes; nor is a number used up in another folder. */
    @Test
    void anOldDeliveryThatChangesNothingUsesUpNoNumber() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            year.correct(Map.of("decisions", "P03,SEAT,,2026-02-01,委员会,"));
            year.correct(Map.of("decisions", "P06,GRADE,BASIC,2026-02-01,委员会,"));
            Map<String, String> published = year.digests();

            Outcome again = year.correct(folder.resolve("delta-1"));

            assertThat(again.status()).isEqualTo(ExitStatus.DONE);
            assertThat(again.sentence())
                    .startsWith("Correction 1 of year 2025 was published by run 2 on ")
                    .endsWith("They change nothing of what stands now, so nothing was published.");
            assertThat(again.notices())
                    .contains("1 decision is known from earlier corrections and not carried out again.");
            assertThat(year.correct(folder.resolve("delta-1")).sentence()).isEqualTo(again.sentence());
            assertThat(new RunBook(year.engine).runs()).hasSize(4);
            assertThat(restart(year, 4)).isEqualTo("Nothing is left to do.");
            assertThat(year.correct(folder.resolve("delta-2")).sentence()).startsWith("Correction 2 of year 2025 was");
            assertThat(year.digests()).isEqualTo(published);
        }
    }

    /** The first one stopped; the second is published in its place, so nobody would ever fill the first one's folder again. */
    @Test
    void whatAnOvertakenCorrectionHadFilledIsClearedAway() throws IOException {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            RunCycle cycle = new RunCycle(year.engine, new Progress());
            cycle.stop();
            Path late = CorrectedYear.write(
                    folder.resolve("late"),
                    Map.of("events.csv", "event,person,date,kind,until,note\nE2,P01,2025-10-01,WARNING,,\n"));
            assertThat(new Correction(year.engine, cycle)
                            .run(new CorrectionOptions(2025, late, year.out, null, Language.ZH))
                            .status())
                    .isEqualTo(ExitStatus.FAILED);
            Path filled = Files.createDirectory(year.out.resolve(".2025-correction-1.run-2"));
            Path anothers = Files.createDirectory(year.out.resolve(".2025-correction-1.run-9"));

            year.correct(Map.of("decisions", "P03,SEAT,,2026-02-01,委员会,"));

            assertThat(filled).doesNotExist();
            assertThat(anothers).isDirectory();
            Files.createDirectory(filled);
            assertThat(restart(year, 2)).startsWith("It cannot go on: ");
            assertThatThrownBy(() -> new Restart(year.engine, new RunCycle(year.engine, new Progress())).of(2))
                    .hasMessageContaining("Run 2 cannot go on: another version of year 2025 was published since");
            assertThat(filled).doesNotExist();
        }
    }

    @Test
    void decisionsThatAreSentAgainAreToldByTheirNumber() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            String seat = "P03,SEAT,,2026-02-01,委员会,\n";
            String grade = "P10,GRADE,BASIC,2026-02-01,委员会,\n";
            assertThat(year.correct(Map.of("decisions", seat)).notices()).noneMatch(notice -> notice.contains("known"));
            assertThat(year.correct(Map.of("decisions", seat + grade)).notices())
                    .contains("1 decision is known from earlier corrections and not carried out again.");
            assertThat(year.correct(Map.of("decisions", grade + seat)).notices())
                    .contains("2 decisions are known from earlier corrections and not carried out again.");
        }
    }

    /** What is equal to a record that is archived is known, not turned away. */
    @Test
    void recordsThatAreKnownAreIgnored() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            Outcome outcome = year.correct(Map.of(
                    "evaluations",
                    "P05-THEORY,1,P05,2025-12-01,EXAM,THEORY,,10\nP07-THEORY,2,P07,2025-12-01,EXAM,THEORY,,16"));

            assertThat(new RunBook(year.engine).counts(outcome.run()))
                    .singleElement()
                    .satisfies(count -> {
                        assertThat(count.read()).isEqualTo(2);
                        assertThat(count.accepted()).isEqualTo(1);
                        assertThat(count.ignored()).isEqualTo(1);
                        assertThat(count.rejected()).isZero();
                    });
            assertThat(CorrectedYear.rows(year.out.resolve(FIRST))).containsOnlyKeys("P07");
        }
    }

    @Test
    void onlyALockedYearIsCorrected() {
        try (PublishedYear year = PublishedYear.golden("g1-quota-tiers", folder, null)) {
            Path delta = CorrectedYear.write(
                    folder.resolve("delta"), Map.of("decisions.csv", "person,kind,grade,date,by\n"));
            assertThatThrownBy(() -> new Correction(year.engine, new RunCycle(year.engine, new Progress()))
                            .run(new CorrectionOptions(2025, delta, year.out, null, Language.ZH)))
                    .isInstanceOf(StoppedException.class)
                    .hasMessageContaining("Year 2025 is CALCULATED; only a locked or paid year is corrected");
        }
    }

    /** The row is there, so nobody is said to be lacking; rejects.csv tells what is wrong with it. */
    @Test
    void somebodyWhoseRowIsTurnedAwayIsNotSaidToBeLacking() throws IOException {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            Path whole = CorrectedYear.delivery(folder.resolve("whole"));
            Path people = whole.resolve("people.csv");
            Files.writeString(people, Files.readString(people).replace("P05,姓名5,B,FIELD,7", "P05,姓名5,B,FIELD,9"));
            Outcome outcome = year.correct(whole);
            assertThat(outcome.status()).isEqualTo(ExitStatus.REJECTED);
            assertThat(outcome.sentence()).contains("Nothing was corrected", "rejects.csv");
        }
    }
}
