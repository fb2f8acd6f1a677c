package org.epaulet.job.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDateTime;
import java.util.List;
import org.epaulet.job.database.Database;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.report.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which of a year's runs was published last: a clock that was set back must not make it an earlier one. */
class RunStoreTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 1, 5, 12, 0);
    private static final String DIGEST = "0".repeat(64);

    private HikariDataSource source;
    private RunStore runs;

    @BeforeEach
    void database() {
        source = new Database(
                        "jdbc:h2:mem:runs;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                        "sa",
                        "")
                .open();
        runs = new RunStore(new JdbcTemplate(source));
    }

    @AfterEach
    void close() {
        source.close();
    }

    private long published(int year, LocalDateTime at) {
        long run = runs.add(new Run(
                0,
                "year-end",
                year,
                null,
                null,
                RunStore.State.RUNNING,
                "in",
                "out",
                Language.ZH,
                "policy.yaml",
                "",
                DIGEST,
                "",
                DIGEST,
                "Epaulet",
                NOON,
                null,
                null,
                null));
        runs.published(run, DIGEST, at);
        return run;
    }

    @Test
    void whatWasPublishedLastStaysLastThoughTheClockWasSetBack() {
        long first = published(2025, NOON);
        long second = published(2025, NOON.minusHours(1));
        long third = published(2025, NOON.minusHours(1));
        assertThat(runs.publishedRuns("year-end", 2025))
                .extracting(Run::number)
                .isEqualTo(List.of(third, second, first));
        assertThat(runs.publishedBefore(runs.find(second).orElseThrow())
                        .orElseThrow()
                        .number())
                .isEqualTo(first);
    }

    @Test
    void anotherYearHasItsOwnOrder() {
        published(2025, NOON);
        long other = published(2024, NOON.minusHours(1));
        assertThat(runs.find(other).orElseThrow().ended()).isEqualTo(NOON.minusHours(1));
    }

    @Test
    void aMomentIsToldToTheSecondThoseOfAFullMinuteToo() {
        assertThat(RunStore.told(LocalDateTime.parse("2026-11-27T18:06:00.123456")))
                .isEqualTo("2026-11-27T18:06:00");
    }
}
