package org.epaulet.job.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.verification.Verification;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three corrections on one year: each kind comes up, and all differences add up to the last version (R17). */
class CorrectionChainTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void allDifferencesAddUpAndNothingPublishedChanges(long seed) throws IOException {
        Random random = new Random(seed);
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            Map<String, String> published = year.digests();
            Map<String, BigDecimal> gross = gross(year.out.resolve("2025/payroll.csv"));
            Map<String, BigDecimal> year0 = Map.copyOf(gross);
            Map<String, BigDecimal> due = new TreeMap<>();
            List<Path> deliveries = List.of(lateRecords(random), appeals(random), whole(random));
            for (int number = 1; number <= deliveries.size(); number++) {
                Outcome outcome = year.correct(deliveries.get(number - 1));
                assertThat(outcome.status()).as(outcome.sentence()).isEqualTo(ExitStatus.DONE);
                String of = "2025-correction-" + number + "/";
                for (Map.Entry<String, Map<String, String>> row : CorrectedYear.rows(
                                year.out.resolve(of + "corrections.csv"))
                        .entrySet()) {
                    Map<String, String> cells = row.getValue();
                    assertThat(money(cells, "paid_so_far"))
                            .isEqualByComparingTo(gross.getOrDefault(row.getKey(), BigDecimal.ZERO));
                    assertThat(money(cells, "gross_old"))
                            .isEqualByComparingTo(gross.getOrDefault(row.getKey(), BigDecimal.ZERO));
                    BigDecimal recovered = money(cells, "recovered").add(money(cells, "carried_forward"));
                    assertThat(money(cells, "payable").subtract(recovered)).isEqualByComparingTo(money(cells, "due"));
                    assertThat(money(cells, "recovered")).isLessThanOrEqualTo(money(cells, "month_limit"));
                    due.merge(row.getKey(), money(cells, "due"), BigDecimal::add);
                }
                gross.putAll(gross(year.out.resolve(of + "payroll.csv")));
                assertThat(year.digests()).containsAllEntriesOf(published);
                published = year.digests();
            }
            Verification.Verdict verdict =
                    new Verification(year.engine, new Progress()).verify(year.out.resolve("2025-correction-3"), null);
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.computedAgain()).isTrue();
            assertThat(due.values()).anyMatch(amount -> amount.signum() < 0).anyMatch(amount -> amount.signum() > 0);
            gross.forEach((person, last) -> assertThat(last)
                    .as(person)
                    .isEqualByComparingTo(year0.getOrDefault(person, BigDecimal.ZERO)
                            .add(due.getOrDefault(person, BigDecimal.ZERO))));
        }
    }

    /** A late record, a suspension that is lifted, a penalty that makes an overpayment. */
    private Path lateRecords(Random random) {
        return CorrectedYear.write(
                folder.resolve("late"),
                Map.of(
                        "evaluations.csv",
                        "record,revision,person,date,component,item,rater,score\nL1,1,P07,2025-11-30,DAILY,,,-%d\n"
                                .formatted(1 + random.nextInt(99)),
                        "events.csv",
                        "event,person,date,kind,until,note\nE1,P10,2025-06-01,INVESTIGATION,2025-11-30,\n"
                                + "E2,P0%d,2025-10-01,WARNING,,\n".formatted(1 + random.nextInt(2))));
    }

    /** An appeal, a seat, and a decision on who waits no longer. */
    private Path appeals(Random random) {
        return CorrectedYear.write(
                folder.resolve("appeals"),
                Map.of(
                        "decisions.csv",
                        "person,kind,grade,date,by,note\nP03,SEAT,,2026-02-01,C,\nP0%d,GRADE,BASIC,2026-02-02,C,\n"
                                        .formatted(5 + random.nextInt(2))
                                + "P10,GRADE,EXCELLENT,2026-02-02,C,\n"));
    }

    /** Everything once more, with the rows that came late, a person who had been forgotten, and a new revision. */
    private Path whole(Random random) throws IOException {
        Path whole = CorrectedYear.delivery(folder.resolve("whole"));
        append(whole, "people.csv", "P045,新人,B,FIELD,7,2025-01-01,2020-01-01,OPEN,,,HIGH_SCHOOL\n");
        append(
                whole,
                "evaluations.csv",
                "N1,1,P045,2025-12-01,EXAM,THEORY,,50\nN2,1,P045,2025-12-01,EXAM,FITNESS,,50\n"
                        + "P08-THEORY,2,P08,2025-12-01,EXAM,THEORY,,%d\n".formatted(random.nextInt(100)));
        append(whole, "events.csv", "E9,P11,2025-10-01,STAR_1,,\n");
        return whole;
    }

    private static void append(Path delivery, String file, String rows) throws IOException {
        Path path = delivery.resolve(file);
        Files.writeString(path, Files.readString(path) + rows);
    }

    private static Map<String, BigDecimal> gross(Path payroll) {
        Map<String, BigDecimal> gross = new TreeMap<>();
        CorrectedYear.rows(payroll).forEach((person, row) -> gross.put(person, money(row, "gross")));
        return gross;
    }

    private static BigDecimal money(Map<String, String> row, String column) {
        return new BigDecimal(row.get(column));
    }
}
