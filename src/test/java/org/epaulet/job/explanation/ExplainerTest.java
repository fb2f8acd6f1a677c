package org.epaulet.job.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.epaulet.audit.ComponentFacts;
import org.epaulet.audit.ContractFacts;
import org.epaulet.audit.Explanation;
import org.epaulet.audit.ExplanationText;
import org.epaulet.audit.Json;
import org.epaulet.audit.SeatFacts;
import org.epaulet.audit.ShareFacts;
import org.epaulet.audit.TierFacts;
import org.epaulet.evidence.Standing;
import org.epaulet.job.Restart;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.run.RunCycle;
import org.epaulet.job.store.PayStore;
import org.epaulet.job.store.PeopleKind;
import org.epaulet.job.store.Tampering;
import org.epaulet.job.verification.Verification;
import org.epaulet.job.yearend.PublishedYear;
import org.epaulet.pay.PayLine;
import org.epaulet.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explanations hold the figures that were worked out by hand for the golden years. */
class ExplainerTest {

    @TempDir
    Path temporary;

    private static String text(PublishedYear year, String person, Language language) {
        Explainer.Explained explained = new Explainer(year.engine).explain(person, 2025, null);
        return ExplanationText.of(explained.explanation(), explained.policy(), language);
    }

    private static Explanation facts(PublishedYear year, String person) {
        return new Explainer(year.engine).explain(person, 2025, null).explanation();
    }

    /** n = 10, cap 2; PB and PC merge to 4 people: 0.8, by the remainder one seat; b1 = c1 straddle it. */
    @Test
    void aTieShowsTheSeatArithmeticAndTheEqualsWithoutNames() {
        try (PublishedYear year = PublishedYear.golden("g1-quota-tiers", temporary, null)) {
            SeatFacts seat = facts(year, "b1").seat();
            assertThat(seat.cap()).isEqualTo(2);
            assertThat(seat.assessed()).isEqualTo(10);
            SeatFacts.PoolFacts own = seat.pools().stream()
                    .filter(SeatFacts.PoolFacts::own)
                    .findFirst()
                    .orElseThrow();
            assertThat(own.exact()).isEqualTo("0.8000");
            assertThat(own.members()).containsExactly("PB", "PC");
            assertThat(own.seats()).isEqualTo(1);
            assertThat(seat.seat()).isEqualTo("TIE");
            assertThat(seat.line()).extracting(SeatFacts.Place::rank).containsExactly(1, 1, 3);
            assertThat(seat.line()).filteredOn(SeatFacts.Place::self).hasSize(1);
            assertThat(text(year, "b1", Language.ZH))
                    .contains("并列待议", "0.8000", "96.67")
                    .doesNotContainPattern("\\bc[12]\\b");

            TierFacts a5 = facts(year, "a5").tier();
            assertThat(a5.move().action().name()).isEqualTo("NO_VACANCY");
            assertThat(a5.caps().get(0))
                    .as("H = 11: at most 3, a6 and b1 hold, a4 moves")
                    .satisfies(cap -> assertThat(List.of(cap.base(), cap.size(), cap.held(), cap.given()))
                            .containsExactly(11L, 3L, 2L, 1L));
            assertThat(a5.queue()).extracting(TierFacts.Queued::outcome).containsExactly("SELECT", "NO_VACANCY");
        }
    }

    @Test
    void everyFigureOfARichYearIsShown() {
        try (PublishedYear year = PublishedYear.golden("g2-status-components", temporary, null)) {
            Explanation p10 = facts(year, "p10");
            assertThat(p10.components())
                    .extracting(ComponentFacts::score)
                    .containsExactly(
                            new BigDecimal("100.000000"),
                            new BigDecimal("76.000000"),
                            new BigDecimal("79.000000"),
                            new BigDecimal("81.875000"),
                            new BigDecimal("66.670000"));
            ComponentFacts.GroupFacts peers = p10.components().get(3).groups().get(0);
            assertThat(peers.trimmedAtEachEnd()).isEqualTo(1);
            assertThat(peers.mean()).isEqualByComparingTo("87.5");
            assertThat(p10.total().mean())
                    .as("(5000 + 760 + 1185 + 1228.125 + 666.7) / 100")
                    .isEqualByComparingTo("88.39825");
            assertThat(p10.total().total()).isEqualTo(new BigDecimal("89.40"));
            assertThat(p10.pay().shares()).singleElement().satisfies(share -> {
                assertThat(share.exact()).startsWith("747463.12");
                assertThat(share.leftOver()).isFalse();
                assertThat(share.totalWeight()).isEqualByComparingTo("3334.8");
            });
            assertThat(text(year, "p10", Language.EN))
                    .contains(
                            "[10] 80 85 90 95 [100]",
                            "total 89.40",
                            "too few scores",
                            "until 2025-12-30), not in force");
            assertThat(Json.text(p10)).contains("\"total\" : 89.40", "\"date\" : \"2025-12-06\"");

            assertThat(facts(year, "p04").records())
                    .as("a revision in the place of another, and a withdrawn record")
                    .extracting(Explanation.Record::standing)
                    .contains(Standing.SUPERSEDED, Standing.WITHDRAWN, Standing.COUNTED);
            assertThat(text(year, "p01", Language.ZH)).contains("不参加考核", "已离职：符合", "2025-12-30");
            for (int number = 1; number <= 12; number++) {
                String person = "p%02d".formatted(number);
                for (Language language : Language.values()) {
                    assertThat(text(year, person, language).lines())
                            .allSatisfy(line -> assertThat(columns(line)).isLessThanOrEqualTo(92));
                }
            }
        }
    }

    /**
     * 500 a month for 3826 - 364 days; weights 438 + 438 + 89 + 108 + 436.8 + 5 x 365 = 3334.8; seven fen are left over, the last of
     * them p03's for .78 of 151881.78. p11 has a row out of range, p01 left and takes no part.
     */
    @Test
    void aPoolItsWeightsAndItsLeftOverFenCanBeReckonedAgain() {
        try (PublishedYear year = PublishedYear.golden("g2-status-components", temporary, null)) {
            ShareFacts share = facts(year, "p03").pay().shares().get(0);
            assertThat(share.standards()).containsExactly(new ShareFacts.Standard(50_000, 3_462));
            assertThat(share.weights())
                    .extracting(weight -> weight.coefficient().toPlainString() + " x " + weight.days())
                    .containsExactly("1.20 x 1184", "1.00 x 1914");
            assertThat(share.leftOverFen()).isEqualTo(7);
            assertThat(share.leftOverFrom()).as(".777 of 151881.777").isEqualTo("0.7773");
            assertThat(share.leftOver()).isTrue();
            assertThat(text(year, "p03", Language.EN).replaceAll("\\s+", " "))
                    .contains(
                            "(500 × 3462 days) × 12 ÷ 365 = 56909.59 CNY",
                            "1.2 × 1184 days + 1 × 1914 days = 3334.8",
                            "and one of the fen left over (rounding everybody down leaves 7 fen");

            assertThat(facts(year, "p01").records())
                    .filteredOn(record -> record.standing() == Standing.COUNTED)
                    .hasSize(5)
                    .allSatisfy(record -> assertThat(record.noEffect()).isEqualTo(Explanation.NoEffect.NOT_ASSESSED));
            assertThat(facts(year, "p02").records())
                    .as("PUBLIC has one ballot, the other groups seven")
                    .extracting(Explanation.Record::noEffect)
                    .contains(Explanation.NoEffect.GROUP_DROPPED, Explanation.NoEffect.COMPONENT_MISSING, null);
        }
    }

    /** r3: 2023-07-01 to 2025-12-31, both included, is two years and six months. */
    @Test
    void aTerminationNamesArticleEvidenceAndSeverance() {
        try (PublishedYear year = PublishedYear.golden("g3-pay-contracts", temporary, null)) {
            ContractFacts r3 = facts(year, "r3").contract();
            assertThat(r3.candidate().ground()).isEqualTo("ART_40_2");
            assertThat(List.of(
                            r3.severance().years(),
                            r3.severance().months(),
                            r3.severance().days()))
                    .containsExactly(2, 6, 0);
            assertThat(r3.severance().result()).isEqualTo(new BigDecimal("3.0"));
            assertThat(text(year, "r3", Language.ZH)).contains("劳动合同法第四十条第二项", "2年6个月0天", "提前30日书面通知", "培训 V01");
            assertThat(facts(year, "r6").pay().shares())
                    .as("the fen to r6")
                    .anySatisfy(share -> assertThat(share.leftOver()).isTrue());
        }
    }

    /** u6: 182 days in B1-B at 2719.80, 183 in B1-A at 10 a day, all of it reserved. */
    @Test
    void aWithheldPersonSeesTheRowsInConflictAndBothPools() {
        try (PublishedYear year = PublishedYear.golden("g4-rejects", temporary, null)) {
            Explanation u6 = facts(year, "u6");
            assertThat(u6.status().reason()).isEqualTo("CONFLICT");
            assertThat(u6.rejected()).hasSize(2);
            assertThat(facts(year, "u1").rejected())
                    .as("an event told in two ways")
                    .extracting(row -> row.table() + " " + row.line() + " " + row.code())
                    .containsExactly("EVENTS 2 CONFLICT", "EVENTS 3 CONFLICT");
            assertThat(facts(year, "v4").rejected())
                    .as("a revision of 150 points")
                    .singleElement()
                    .satisfies(row -> assertThat(row.table() + " " + row.column() + " " + row.value())
                            .isEqualTo("EVALUATIONS score 150"));
            assertThat(text(year, "v4", Language.EN)).contains("Out of range, score '150'; expected");
            assertThat(text(year, "u7", Language.ZH)).contains("调动不衔接，调入单位").contains("本人各次调动应前后相接");
            assertThat(u6.pay().shares())
                    .extracting(share -> share.share().fen())
                    .containsExactly(183000L, 271980L);
            assertThat(u6.pay().shares())
                    .allSatisfy(share -> assertThat(share.share().reserved()).isTrue());
            assertThat(text(year, "u6", Language.EN).replaceAll("\\s+", " "))
                    .contains("Contradicting records: applies", "2719.80 CNY (reserved, not paid)");
        }
    }

    @Test
    void whatCannotBeExplainedIsSaidInASentence() {
        try (PublishedYear year = PublishedYear.golden("g1-quota-tiers", temporary, null)) {
            assertThatThrownBy(() -> facts(year, "nobody"))
                    .isInstanceOf(StoppedException.class)
                    .hasMessageContaining("not on the roster");
            assertThatThrownBy(() -> new Explainer(year.engine).explain("a1", 2024, null))
                    .hasMessageContaining("Year 2024 is not published");
            assertThatThrownBy(() -> new Explainer(year.engine).explain("a1", 2025, 9L))
                    .hasMessageContaining("no run 9");
        }
    }

    @Test
    void evidenceThatIsLostIsSaidInASentence() throws IOException {
        try (PublishedYear year = PublishedYear.golden("g1-quota-tiers", temporary, null)) {
            Path evidence = temporary.resolve("work/run-1/evidence");
            Files.move(evidence, temporary.resolve("lost"));
            assertThatThrownBy(() -> facts(year, "a1"))
                    .isInstanceOf(StoppedException.class)
                    .hasMessageContaining("The archived evidence of run 1 is not in the work folder");
            Verification.Verdict verdict = new Verification(year.engine, new Progress()).verify(year.folder, null);
            assertThat(verdict.basis()).contains("File evidence/cells.parquet of run 1 in the work folder is missing.");
            assertThat(verdict.notices())
                    .as("what only follows is no finding of its own")
                    .singleElement()
                    .satisfies(notice -> assertThat(notice).contains("cannot be computed again"));
        }
    }

    @Test
    void aPublishedRunWhoseFolderIsAnotherNowIsNotGoneOnWith() throws IOException {
        try (PublishedYear year = PublishedYear.golden("g1-quota-tiers", temporary, null)) {
            RunCycle cycle = new RunCycle(year.engine, new Progress());
            assertThat(new Restart(year.engine, cycle).of(1).sentence()).contains("Nothing was done again");
            Files.move(year.folder, temporary.resolve("elsewhere"));
            assertThatThrownBy(() -> new Restart(year.engine, cycle).of(1))
                    .isInstanceOf(StoppedException.class)
                    .hasMessageContaining("Year 2025 was published by run 1")
                    .hasMessageContaining("is not its folder");
        }
    }

    @Test
    void figuresThatAreNotThosePublishedAreNotExplained() {
        try (PublishedYear year = PublishedYear.golden("g1-quota-tiers", temporary, null)) {
            Tampering.<PayStore.Paid>change(
                    year.engine.jdbc(),
                    1,
                    PeopleKind.PAY,
                    0,
                    paid -> new PayStore.Paid(
                            new PayLine(
                                    paid.line().person(),
                                    paid.line().unit(),
                                    paid.line().band(),
                                    paid.line().coefficient(),
                                    paid.line().serviceDays(),
                                    paid.line().performancePaid(),
                                    paid.line().performanceReserved(),
                                    paid.line().yearEndAward(),
                                    paid.line().heating() + 1,
                                    paid.line().honourAward(),
                                    paid.line().gross(),
                                    paid.line().taxExempt(),
                                    paid.line().awardsByOthers(),
                                    paid.line().tierWageOld(),
                                    paid.line().tierWageNew()),
                            paid.honours(),
                            paid.contract()));
            assertThatThrownBy(() -> facts(year, "a1"))
                    .hasMessageContaining("not those that run 1 published")
                    .hasMessageContaining("pay")
                    .extracting(stopped -> ((StoppedException) stopped).status())
                    .isEqualTo(ExitStatus.FAILED);
        }
    }

    private static int columns(String line) {
        return line.chars()
                .map(character -> character >= 0x2E80 && character <= 0xFFDC ? 2 : 1)
                .sum();
    }
}
