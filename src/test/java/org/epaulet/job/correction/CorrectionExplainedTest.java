package org.epaulet.job.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.epaulet.audit.CorrectionFacts;
import org.epaulet.audit.Explanation;
import org.epaulet.audit.ExplanationText;
import org.epaulet.audit.Json;
import org.epaulet.job.explanation.Explainer;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a correction made of a person is explained to the fen (R17); the figures follow from those of {@link CorrectedYear}. */
class CorrectionExplainedTest {

    private static final String WARNING = "E2,P01,2025-10-01,WARNING,,";

    @TempDir
    private Path folder;

    private static Explainer.Explained explained(CorrectedYear year, String person, Long run) {
        return new Explainer(year.engine).explain(person, 2025, run);
    }

    private static String told(CorrectedYear year, String person, Language language) {
        Explainer.Explained explained = explained(year, person, null);
        return ExplanationText.of(explained.explanation(), explained.policy(), language)
                .replaceAll("\\s+", " ");
    }

    /** 886,567 → 709,254 fen and 1,000 → 500 CNY; 20% of 300 + 600 CNY are 180, so twelve months of that and one of 113.13. */
    @Test
    void anOverpaymentIsExplainedByTheRowThatCameItsShareAndTheStepsInWhichItComesBack() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            year.correct(Map.of("events", WARNING));

            assertThat(told(year, "P01", Language.ZH))
                    .contains(
                            "第1次更正后",
                            "结论：参加考核，总分 98.00，等次 称职，全年应发 8592.54元",
                            "此前已付 10865.67元，现应发 8592.54元，多发应追回 2273.13元，分13个月扣回",
                            "受警告，最高称职",
                            "更正前：优秀，占用名额",
                            "7920000分 ÷ 4891 × 1.2 × 365 = 709253.7313分；四舍五入到分 → 7092.54元",
                            "奖惩，现有：警告（E2，2025-10-01）",
                            "(300.00 + 600.00) × 20% → 180.00元",
                            "共13个月，每月 180.00元，最后一个月 113.13元");
            assertThat(told(year, "P01", Language.EN))
                    .contains(
                            "as correction 1 has it",
                            "Before this correction: Excellent, Seat",
                            "8592.54 − 10865.67 = -2273.13 CNY",
                            "13 months, each 180.00 CNY, the last 113.13 CNY");
            assertThat(explained(year, "P01", 2L).explanation().seat().shared())
                    .as("as the year tells them")
                    .hasSize(1)
                    .isEqualTo(explained(year, "P01", 1L).explanation().seat().shared());
            CorrectionFacts.RecoveryFacts recovery =
                    explained(year, "P01", 2L).explanation().corrected().recovery();
            assertThat(List.of(recovery.due(), recovery.monthLimit(), recovery.months(), recovery.lastStep()))
                    .containsExactly(-227313L, 18000L, 13L, 11313L);

            year.correct(Map.of("events", "E3,P01,2025-11-01,DEMERIT,2026-12-31,"));
            assertThat(told(year, "P01", Language.ZH)).contains("此前更正已查明的多发2273.13元先按其计划扣回");
        }
    }

    /** A seat takes a decision: the late records are told first, the decision with the correction that carried it out. */
    @Test
    void lateRecordsAndTheDecisionBehindThemAreToldVersionByVersion() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            year.correct(Map.of(
                    "evaluations",
                    "P05-THEORY,2,P05,2025-12-01,EXAM,THEORY,,100\nP05-FITNESS,2,P05,2025-12-01,EXAM,FITNESS,,100"));
            year.correct(Map.of("decisions", "P05,SEAT,EXCELLENT,2026-03-01,委员会,"));

            Explainer.Explained first = explained(year, "P05", 2L);
            assertThat(ExplanationText.of(first.explanation(), first.policy(), Language.EN)
                            .replaceAll("\\s+", " "))
                    .contains(
                            "Record P05-THEORY, revision 1, 2025-12-01, Examination, 10.00: counts → does not count (a higher revision stands)",
                            "Record P05-THEORY, revision 2, 2025-12-01, Examination, 100.00: new → counts",
                            "before the quota Excellent; Competent, No seat (records alone never give a seat",
                            "the share stands as it was: 7092.54 CNY",
                            "nothing to be paid or recovered");
            assertThat(told(year, "P05", Language.ZH))
                    .contains("决定：补优 优秀 2026-03-01（委员会）：已办理", "因此现为：优秀，占用名额。", "等次 称职 → 优秀", "应补发 2273.13元");
            Explanation published = explained(year, "P05", 1L).explanation();
            assertThat(published.corrected()).as("the year as it was published").isNull();
            assertThat(published.total().total()).isEqualByComparingTo("85.00");
        }
    }

    /** P06 keeps the grade that was decided while the records say the same; told as a decision that stands, not as what records say. */
    @Test
    void aDecisionThatStillStandsIsToldAsOne() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            year.correct(Map.of("decisions", "P06,GRADE,EXCELLENT,2026-02-01,委员会,"));
            year.correct(Map.of("evaluations", "P06-THEORY,2,P06,2025-12-01,EXAM,THEORY,,12"));

            assertThat(told(year, "P06", Language.EN))
                    .contains("before the quota Competent; an earlier decision still stands, Excellent, Seat")
                    .doesNotContain("records alone never");
        }
    }

    /** 7,092.54 are due in place of a reserved 5,910.45. */
    @Test
    void aReservedShareIsFollowedAndAGradeThatWaitedIsExplainedByItsDecision() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            year.correct(Map.of("decisions", "P10,GRADE,COMPETENT,2026-02-01,委员会,"));

            assertThat(told(year, "P10", Language.ZH))
                    .contains(
                            "参加考核（等次由决定确定）",
                            "等次待定，须有决定",
                            "决定：定等 称职 2026-02-01（委员会）：已办理",
                            "预留份额5910.45元（单位B）：由此支付5910.45元，退回0.00元，总量之外补足1182.09元");
        }
    }

    @Test
    void whoGaveUpASeatIsToldWhy() {
        try (CorrectedYear year = CorrectedYear.locked(folder, Map.of(), "DISPLACE", null)) {
            year.correct(Map.of("decisions", "P03,SEAT,,2026-02-01,考核委员会,"));

            assertThat(told(year, "P02", Language.ZH))
                    .contains("名额由决定给予本组他人", "因此现为：称职，名额已满。")
                    .doesNotContain("P03");
        }
    }

    /** They left before the year began, as it turns out: everything paid comes back. */
    @Test
    void whoWasNotInTheYearAfterAllIsToldWhatComesBack() throws IOException {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            Path whole = CorrectedYear.delivery(folder.resolve("whole"));
            Path people = whole.resolve("people.csv");
            String rows = Files.readString(people);
            Files.writeString(
                    people,
                    rows.replace("joined,contract", "joined,left,contract")
                            .replaceAll("2020-01-01,OPEN", "2020-01-01,,OPEN")
                            .replace(
                                    "P07,姓名7,B,FIELD,7,2025-01-01,2020-01-01,,",
                                    "P07,姓名7,B,FIELD,7,2024-01-01,2020-01-01,2024-12-31,"));
            Path evaluations = whole.resolve("evaluations.csv");
            Files.writeString(evaluations, Files.readString(evaluations).replaceAll("P07-.*\n", ""));
            assertThat(year.correct(whole).status()).isEqualTo(ExitStatus.DONE);

            assertThat(told(year, "P07", Language.EN))
                    .contains("Not employed on any day of the year", "0.00 − 8592.54 = -8592.54 CNY", "48 months");
            assertThat(Json.text(explained(year, "P07", 2L).explanation())).doesNotContain("\"pay\"");
        }
    }

    @Test
    void whomACorrectionDoesNotTouchIsToldWhichVersionStands() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            year.correct(Map.of("events", WARNING));
            year.correct(Map.of("decisions", "P03,SEAT,,2026-02-01,委员会,"));

            assertThatThrownBy(() -> explained(year, "P01", 3L))
                    .isInstanceOf(StoppedException.class)
                    .hasMessage(
                            "Correction 2 of year 2025 (run 3) does not touch person P01: for them stands what run 2 published, explained by --run 2.");
            assertThatThrownBy(() -> explained(year, "P02", 3L)).hasMessageContaining("what run 1 published");
            assertThatThrownBy(() -> explained(year, "nobody", 3L)).hasMessageContaining("is not on the roster");
            assertThat(told(year, "P02", Language.EN)).doesNotContain("R17");
        }
    }

    /** What was changed in the database behind the correction's back is not explained away. */
    @Test
    void figuresThatAreNotThosePublishedAreNotExplained() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            year.correct(Map.of("events", WARNING));
            year.engine.jdbc().update("UPDATE corrected_person SET due = due + 1 WHERE person = 'P01'");

            assertThatThrownBy(() -> explained(year, "P01", null))
                    .isInstanceOf(StoppedException.class)
                    .hasMessageContaining("are not those that run 2 published: due");
        }
    }
}
