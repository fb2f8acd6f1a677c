package org.epaulet.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.epaulet.MySqlServer;
import org.epaulet.audit.Json;
import org.epaulet.job.Jobs;
import org.epaulet.job.Trimming;
import org.epaulet.job.comparison.RunComparison;
import org.epaulet.job.correction.CorrectedYear;
import org.epaulet.job.explanation.Explainer;
import org.epaulet.job.nightly.Nightly;
import org.epaulet.job.nightly.NightlyOptions;
import org.epaulet.job.nightly.NightlyOrder;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.verification.Verification;
import org.epaulet.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the nights of a year to its corrections: whatever is asked, a MySQL server gives the answers of the embedded database. */
class MySqlLifeTest {

    @TempDir
    private Path folder;

    @Test
    void everyCommandAnswersAsOnTheEmbeddedDatabase() throws IOException {
        MySqlServer server = MySqlServer.shared();

        List<String> embedded = answers(folder.resolve("h2"), Map.of());
        List<String> served = answers(folder.resolve("mysql"), server.environment(server.database()));

        assertThat(served).containsExactlyElementsOf(embedded).hasSizeGreaterThan(40);
    }

    private static List<String> answers(Path folder, Map<String, String> environment) throws IOException {
        List<String> answers = new ArrayList<>();
        try (CorrectedYear year = CorrectedYear.locked(folder, environment, "EXTRA", null)) {
            night(year, LocalDate.of(2025, 11, 30), answers);
            Path evaluations = folder.resolve("year/evaluations.csv");
            Files.writeString(evaluations, Files.readString(evaluations) + "P01-X,1,P01,2025-12-01,EXAM,THEORY,,7\n");
            night(year, LocalDate.of(2025, 12, 31), answers);
            answers.add(year.correct(Map.of("decisions", "P03,SEAT,,2026-02-01,考核委员会,复核𠮷"))
                    .sentence());
            answers.add(year.correct(Map.of("events", "E1,P10,2025-06-01,INVESTIGATION,2025-11-30,"))
                    .sentence());
            asked(year, answers);
            year.digests().forEach((file, digest) -> answers.add(file + " " + digest));
        }
        return answers.stream()
                .map(answer -> answer.replace(folder.toAbsolutePath().toString(), ""))
                .toList();
    }

    private static void night(CorrectedYear year, LocalDate date, List<String> answers) {
        Outcome outcome = new Nightly(new RunCycle(year.engine, new Progress()))
                .run(NightlyOrder.of(new NightlyOptions(
                        date, year.folder.resolve("year"), year.out, null, null, Language.ZH, false, false)));
        answers.add(outcome.sentence());
        answers.addAll(outcome.notices());
    }

    private static void asked(CorrectedYear year, List<String> answers) {
        RunBook book = new RunBook(year.engine);
        book.runs().forEach(run -> {
            answers.add(run.number() + " " + run.job() + " " + run.state() + " " + run.manifestDigest());
            book.steps(run)
                    .forEach(step -> answers.add(
                            step.name() + " " + step.state() + " " + step.rows() + " " + step.executions()));
            book.counts(run.number()).forEach(count -> answers.add(count.toString()));
            answers.add(book.restart(Jobs.of(run.job()), run));
        });
        for (String person : List.of("P01", "P03", "P10")) {
            answers.add(Json.text(
                    new Explainer(year.engine).explain(person, 2025, null).explanation()));
        }
        for (String published : List.of("2025", "2025-correction-1", "2025-correction-2")) {
            answers.add(new Verification(year.engine, new Progress())
                    .verify(year.out.resolve(published), null)
                    .toString());
        }
        answers.add(Json.text(new RunComparison(year.engine).compare(1, 1)));
        answers.addAll(new Trimming(year.engine).olderThan(0));
    }
}
