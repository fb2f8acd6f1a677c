package org.epaulet.job.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.run.RunCycle;
import org.epaulet.job.year.YearBook.Word;
import org.epaulet.job.yearend.PublishedYear;
import org.epaulet.job.yearend.YearEnd;
import org.epaulet.job.yearend.YearEndOptions;
import org.epaulet.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearBookTest {

    private static final String YEAR = "g1-quota-tiers";

    @TempDir
    private Path folder;

    private static YearBook on(Engine engine, String day) {
        return new YearBook(engine, Clock.fixed(Instant.parse(day + "T04:00:00Z"), ZoneId.of("Asia/Shanghai")));
    }

    private static Word word(String by) {
        return new Word(by, null, null);
    }

    /** Posted on 5 January, five days of objections: 6 to 10 January, so it can be locked from the 11th. */
    @Test
    void aYearGoesFromCalculatedToPaidByThreeHands() {
        try (PublishedYear year = PublishedYear.golden(YEAR, folder, null)) {
            assertThat(on(year.engine, "2031-01-05").record(2025).state()).isEqualTo(YearState.CALCULATED);
            assertThat(on(year.engine, "2031-01-05").post(2025, word("王制"))).endsWith("from 2031-01-11.");
            assertThatThrownBy(() -> on(year.engine, "2031-01-10").lock(2025, word("李审")))
                    .isInstanceOf(StoppedException.class)
                    .hasMessageContaining("until 2031-01-10; it can be locked from 2031-01-11");
            assertThatThrownBy(() -> on(year.engine, "2031-01-11").pay(2025, word("赵发")))
                    .hasMessageContaining("what was not locked is not paid");
            assertThatThrownBy(() -> on(year.engine, "2031-01-11").lock(2025, word(" 王制 ")))
                    .hasMessageContaining("keeps preparing (`year post`) and approving (`year lock`) apart");
            on(year.engine, "2031-01-11").lock(2025, word("李审"));
            assertThatThrownBy(() -> on(year.engine, "2031-01-12").pay(2025, word("李审")))
                    .hasMessageContaining("keeps approving (`year lock`) and paying (`year pay`) apart");
            on(year.engine, "2031-01-12").pay(2025, word("赵发"));

            YearRecord paid = on(year.engine, "2031-01-12").record(2025);
            assertThat(paid.state()).isEqualTo(YearState.PAID);
            assertThat(YearHistory.lines(paid))
                    .anyMatch(line -> line.contains("posted   2031-01-05 by 王制, said 2031-01-05T04:00:00 UTC, run 1"))
                    .anyMatch(line -> line.contains("locked   2031-01-11 by 李审"))
                    .anyMatch(line -> line.contains("paid     2031-01-12 by 赵发")
                            && line.contains(paid.published().manifestDigest()));
            assertThatThrownBy(() -> on(year.engine, "2031-02-01").reopen(2025, new Word("王制", null, "again")))
                    .hasMessageContaining("never reopened");
        }
    }

    @Test
    void aDayLiesNeitherInTheFutureNorBeforeWhatItFollows() {
        try (PublishedYear year = PublishedYear.golden(YEAR, folder, null)) {
            YearBook book = on(year.engine, "2031-01-20");
            assertThatThrownBy(() -> book.post(2025, new Word("王制", LocalDate.parse("2031-01-21"), null)))
                    .hasMessageContaining("not in the future");
            assertThatThrownBy(() -> book.post(2025, new Word("王制", LocalDate.parse("2001-01-01"), null)))
                    .hasMessageContaining("CALCULATED since");
            book.post(2025, new Word("王制", LocalDate.parse("2031-01-03"), null));
            assertThatThrownBy(() -> book.lock(2025, new Word("李审", LocalDate.parse("2031-01-02"), null)))
                    .hasMessageContaining("POSTED since 2031-01-03");
            book.lock(2025, new Word("李审", LocalDate.parse("2031-01-09"), null));
            assertThat(book.record(2025).state()).isEqualTo(YearState.LOCKED);
        }
    }

    @Test
    void reopeningNeedsAReasonAndIsOnTheRecord() {
        try (PublishedYear year = PublishedYear.golden(YEAR, folder, null)) {
            YearBook book = on(year.engine, "2031-01-20");
            assertThatThrownBy(() -> book.reopen(2025, new Word("王制", null, "a wrong unit")))
                    .hasMessageContaining("nothing to take back");
            book.post(2025, word("王制"));
            assertThatThrownBy(() -> book.reopen(2025, new Word("王制", null, " ")))
                    .hasMessageContaining("--reason");
            book.reopen(2025, new Word("王制", null, "a wrong unit"));

            assertThat(book.record(2025).state()).isEqualTo(YearState.CALCULATED);
            assertThat(YearHistory.lines(book.record(2025))).anyMatch(line -> line.endsWith(": a wrong unit"));
            book.post(2025, word("李审"));
            assertThat(on(year.engine, "2031-02-01").lock(2025, word("王制"))).contains("LOCKED");
        }
    }

    @Test
    void aPostedYearIsNotComputedAnewButTheSameInputsAreStillKnown() throws IOException {
        try (PublishedYear year = PublishedYear.golden(YEAR, folder, null)) {
            on(year.engine, "2031-01-20").post(2025, word("王制"));
            Path changed = PublishedYear.delivery(YEAR, folder.resolve("changed"));
            Files.writeString(changed.resolve("evaluations.csv"), "\n", StandardOpenOption.APPEND);

            assertThatThrownBy(() -> PublishedYear.run(year.engine, changed, year.out, null))
                    .isInstanceOf(StoppedException.class)
                    .hasMessageContaining("POSTED")
                    .hasMessageContaining("`year reopen`");
            Outcome same = PublishedYear.run(
                    year.engine, Path.of("src/test/resources/golden", YEAR, "delivery"), year.out, null);
            assertThat(same.sentence()).contains("from the same inputs").contains("Nothing was done again");
        }
    }

    @Test
    void anUnpublishedYearCannotBePosted() {
        try (Engine engine = Engine.open(folder.resolve("work"), Map.of(), "test")) {
            assertThatThrownBy(() -> on(engine, "2031-01-20").post(2025, word("王制")))
                    .hasMessageContaining("Year 2025 is OPEN");
        }
    }

    @Test
    void withoutASectionProcedureItSaysWhatIsMissing() throws IOException {
        String text = Files.readString(Path.of("jobs/policies/default.yaml"));
        Path policy = Files.writeString(folder.resolve("plain.yaml"), text.substring(0, text.indexOf("# R17")));
        try (Engine engine = Engine.open(folder.resolve("work"), Map.of(), "test")) {
            new YearEnd(new RunCycle(engine, new Progress()))
                    .run(new YearEndOptions(
                            2025,
                            Path.of("src/test/resources/golden", YEAR, "delivery"),
                            folder.resolve("out"),
                            policy,
                            null,
                            Language.ZH));
            assertThatThrownBy(() -> on(engine, "2031-01-20").post(2025, word("王制")))
                    .hasMessageContaining("no section `procedure`")
                    .hasMessageContaining("objection_days");
        }
    }
}
