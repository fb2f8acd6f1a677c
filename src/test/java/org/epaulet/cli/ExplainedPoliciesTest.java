package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What other regulations than the default one ask is explained to the person, each mechanism in words and with its figures. */
class ExplainedPoliciesTest {

    @TempDir
    private Path folder;

    private void run(String name) {
        Path worked = Path.of("src", "test", "resources", "policies", name, "delivery");
        assertThat(Epaulet.commandLine()
                        .execute(
                                "run",
                                "year-end",
                                "--year",
                                "2025",
                                "--data",
                                worked.toString(),
                                "--policy",
                                Path.of("jobs", "policies", name + ".yaml").toString(),
                                "--out",
                                folder.resolve("out").toString(),
                                "--work",
                                folder.resolve("work").toString()))
                .isZero();
    }

    private String explain(String person, String... more) {
        StringWriter told = new StringWriter();
        CommandLine line = Epaulet.commandLine().setOut(new PrintWriter(told));
        String[] words = new String[5 + more.length];
        System.arraycopy(
                new String[] {
                    "explain",
                    person,
                    "--year=2025",
                    "--work",
                    folder.resolve("work").toString()
                },
                0,
                words,
                0,
                5);
        System.arraycopy(more, 0, words, 5, more.length);
        assertThat(line.execute(words)).isZero();
        return told.toString().replaceAll("\\s+", " ");
    }

    @Test
    void quartersFloorsSeatsAndCreditsAreExplained() {
        run("quarterly");
        assertThat(explain("a1")).contains("平时考核", "年度考核奖金", "连续三年优秀");
        assertThat(explain("a3", "--lang", "en"))
                .contains(
                        "Excellent asks: does not hold.",
                        "Second-class merit: at least Excellent, beside the quota",
                        "The grade Excellent is given beside the quota",
                        "another of its kind counts instead",
                        "counts for 1.5",
                        "at most 2");
        assertThat(explain("b3", "--lang", "en")).contains("too few days of presence");
        assertThat(explain("a5").replace(" ", "")).contains("连续“较差”周期数=2");
        assertThat(explain("b2", "--json")).contains("Q_FAIR");
    }

    @Test
    void itemsBonusesCircumstancesAndCompetitionAreExplained() {
        run("key-figures");
        assertThat(explain("k1", "--lang", "en"))
                .contains(
                        "Full marks 50",
                        "Arrest × 3",
                        "Score of the unit K1: 95.000000",
                        "Full attendance",
                        "What the periods pay:",
                        "Month A",
                        "First of the year",
                        "6900.00");
        assertThat(explain("k2")).contains("迟到 × 5", "竞聘考试", "进一取整");
        assertThat(explain("k4", "--json")).contains("longest(UNEXCUSED)");
    }
}
