package org.epaulet.job.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.epaulet.audit.FolderCheck;
import org.epaulet.audit.ManifestFile;
import org.epaulet.job.Trimming;
import org.epaulet.job.correction.CorrectedYear;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.yearend.PublishedYear;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A correction is computed again from what its evidence and the versions before it give; what was changed since is found and named. */
class CorrectionVerificationTest {

    /** The year is run 1; each correction the next. */
    private static final int LAST = 3;

    @TempDir
    static Path temporary;

    private static KeyPair key;
    private static CorrectedYear year;
    private static int copies;
    private Path copy;

    /** Late records and an overpayment; appeals, one beside the quota; another overpayment of the same person and a late row. */
    @BeforeAll
    static void publish() throws Exception {
        key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        year = CorrectedYear.locked(temporary, Map.of(), "EXTRA", key.getPrivate());
        year.correct(Map.of(
                "evaluations",
                "L1,1,P07,2025-11-30,DAILY,,,-90",
                "events",
                "E1,P10,2025-06-01,INVESTIGATION,2025-11-30,\nE2,P01,2025-10-01,WARNING,,"));
        year.correct(Map.of(
                "decisions", "P03,SEAT,,2026-02-01,C,\nP10,GRADE,EXCELLENT,2026-02-02,C,\nP05,SEAT,,2026-02-01,C,"));
        year.correct(Map.of(
                "events", "E3,P01,2025-11-01,DEMERIT,2026-06-01,", "evaluations", "L2,1,P08,2025-11-30,DAILY,,,-90"));
    }

    @AfterAll
    static void close() {
        year.close();
    }

    @BeforeEach
    void copy() {
        Path copied = temporary.resolve("copies").resolve(String.valueOf(copies++));
        for (String folder : List.of("2025", "2025-correction-1", "2025-correction-2", "2025-correction-3")) {
            PublishedYear.copy(year.out.resolve(folder), copied.resolve(folder));
        }
        copy = copied.resolve("2025-correction-" + LAST);
    }

    private static Verification.Verdict verify(Path folder) {
        return new Verification(year.engine, new Progress()).verify(folder, key.getPublic());
    }

    private static List<String> digestsOf(Path folder) throws IOException {
        return FolderCheck.findings(folder, ManifestFile.read(folder.resolve("manifest.json")), key.getPublic());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void flip(Path file, long at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) at] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void everyCorrectionOfAChainIsComputedAgainAlsoWhenItIsTrimmed() {
        assertThat(new Trimming(year.engine).olderThan(-1)).hasSize(1 + LAST);
        for (int number : List.of(1, LAST)) {
            Verification.Verdict verdict = verify(copy.resolveSibling("2025-correction-" + number));
            assertThat(verdict.findings()).as("correction " + number).isEmpty();
            assertThat(verdict.notices()).isEmpty();
            assertThat(verdict.computedAgain()).isTrue();
        }
        assertThat(year.engine
                        .jdbc()
                        .queryForObject("SELECT COUNT(*) FROM corrected_person WHERE run_id < 0", Long.class))
                .as("nothing is left of the check itself")
                .isZero();
    }

    @Test
    void aFlippedByteInAnyPublishedFileIsFound() throws IOException {
        List<Path> files = new ArrayList<>(files(copy));
        files.remove(copy.resolve("manifest.json"));
        assertThat(files).hasSize(6);
        for (Path file : files) {
            long size = Files.size(file);
            for (long at : List.of(0L, size / 2, size - 1)) {
                flip(file, at);
                assertThat(digestsOf(copy))
                        .as(file + " byte " + at)
                        .anySatisfy(finding ->
                                assertThat(finding).contains(file.getFileName().toString()));
                flip(file, at);
            }
        }
    }

    @Test
    void whatWasChangedInTheFolderIsNamedByLinePersonAndColumn() throws IOException {
        Path first = copy.resolveSibling("2025-correction-1");
        Path file = first.resolve("corrections.csv");
        String due = year.row("2025-correction-1/corrections.csv", "P01").get("overpaid");
        Files.writeString(file, Files.readString(file).replaceFirst("," + due + ",", ",1.00,"));
        Path book = first.resolve("correction-2025-1.xlsx");
        flip(book, Files.size(book) / 2);
        Path manifest = first.resolve("manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replace("\"decisions\" : \"0\"", "\"decisions\" : \"1\""));
        Path link = copy.resolveSibling("2025").resolve("manifest.json");
        Files.writeString(link, Files.readString(link).replace("\"year\" : 2025", "\"year\" : 2024"));
        assertThat(verify(first).findings())
                .anySatisfy(finding -> assertThat(finding).contains("corrections.csv", "sha256"))
                .anySatisfy(
                        finding -> assertThat(finding).contains("corrections.csv", "line 2", "P01", "column overpaid"))
                .anySatisfy(finding ->
                        assertThat(finding).contains("correction-2025-1.xlsx differs from what its evidence gives"))
                .anySatisfy(finding -> assertThat(finding).contains("manifest.json differs", "line"))
                .anySatisfy(finding -> assertThat(finding).contains("manifest.sig does not fit"))
                .anySatisfy(finding -> assertThat(finding).contains("2025/manifest.json, a link of the chain"));
    }

    /** Also of the versions on which it rests: what was decided and paid by them must be what their own evidence gives. */
    @Test
    void whatWasChangedInTheDatabaseIsNamedWithItsRun() {
        Map<String, String> changes = Map.of(
                "unit_pool SET weight = weight + 1 WHERE run_id = 1",
                "unit_pool SET weight = weight - 1 WHERE run_id = 1",
                "decision SET outcome = 'NO_CANDIDATE' WHERE run_id = 3 AND person = 'P03'",
                "decision SET outcome = 'APPLIED' WHERE run_id = 3 AND person = 'P03'",
                "corrected_person SET month_limit = month_limit + 1 WHERE run_id = 4 AND person = 'P01'",
                "corrected_person SET month_limit = month_limit - 1 WHERE run_id = 4 AND person = 'P01'");
        changes.keySet().forEach(CorrectionVerificationTest::update);
        try {
            assertThat(verify(copy).findings())
                    .anySatisfy(finding -> assertThat(finding)
                            .contains("Table unit_pool of run 1", "what its evidence gives", "column weight"))
                    .anySatisfy(finding ->
                            assertThat(finding).contains("Table decision of run 3 in the database is not as it was"))
                    .anySatisfy(finding -> assertThat(finding).contains("Table decision of run 3", "column outcome"))
                    .anySatisfy(finding ->
                            assertThat(finding).contains("Table corrected_person of run 4", "column month_limit"));
        } finally {
            changes.values().forEach(CorrectionVerificationTest::update);
        }
    }

    private static void update(String change) {
        assertThat(year.engine.jdbc().update("UPDATE " + change)).isOne();
    }

    @Test
    void aFlippedByteInTheEvidenceOfAnyVersionIsNamedWithItsRun() throws IOException {
        Map<Integer, Path> flipped = new TreeMap<>();
        for (int run : List.of(1, 2)) {
            Path last = files(temporary.resolve("work/run-" + run + "/evidence")).stream()
                    .filter(each -> each.getFileName().toString().startsWith("rows-"))
                    .reduce((one, other) -> other)
                    .orElseThrow();
            flipped.put(run, last);
            flip(last, Files.size(last) / 2);
        }
        List<String> findings = verify(copy.resolveSibling("2025-correction-1")).findings();
        for (Map.Entry<Integer, Path> file : flipped.entrySet()) {
            flip(file.getValue(), Files.size(file.getValue()) / 2);
            assertThat(findings)
                    .contains(
                            "File evidence/%s of run %d in the work folder is not as it was when the run was published."
                                    .formatted(file.getValue().getFileName(), file.getKey()));
        }
    }

    @Test
    void evidenceThatIsNoLongerKeptIsSaidToBeMissing() throws IOException {
        Path evidence = temporary.resolve("work/run-2/evidence");
        Path away = Files.move(evidence, evidence.resolveSibling("away"));
        try {
            Verification.Verdict verdict = verify(copy.resolveSibling("2025-correction-1"));
            assertThat(verdict.folder()).isEmpty();
            assertThat(verdict.basis())
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding).contains("of run 2 in the work folder is missing"));
            assertThat(verdict.notices())
                    .contains("Correction 1 of year 2025 cannot be computed again from its evidence: the archived"
                            + " evidence of run 2 is no longer in the work folder.");
        } finally {
            Files.move(away, evidence);
        }
    }
}
