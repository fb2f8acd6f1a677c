package org.epaulet.job.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.epaulet.audit.FileDifference;
import org.epaulet.audit.FolderCheck;
import org.epaulet.audit.ManifestFile;
import org.epaulet.delivery.FileDigest;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.store.PeopleKind;
import org.epaulet.job.store.StandingStore.Standing;
import org.epaulet.job.store.Tampering;
import org.epaulet.job.yearend.PublishedYear;
import org.epaulet.roster.Event;
import org.epaulet.roster.Member;
import org.epaulet.tier.TierMove;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/** One flipped byte anywhere is found and named; what is untouched is the same. */
class VerificationTest {

    @TempDir
    static Path temporary;

    private static KeyPair key;
    private static PublishedYear year;
    private static int copies;
    private Path copy;

    @BeforeAll
    static void publish() throws Exception {
        key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        year = PublishedYear.golden("g2-status-components", temporary, key.getPrivate());
    }

    @AfterAll
    static void close() {
        year.close();
    }

    @BeforeEach
    void copy() {
        copy = temporary.resolve("copies").resolve(String.valueOf(copies++)).resolve("2025");
        PublishedYear.copy(year.folder, copy);
    }

    private List<String> findings() {
        return verdict().findings();
    }

    private Verification.Verdict verdict() {
        return new Verification(year.engine, new Progress()).verify(copy, key.getPublic());
    }

    private static void flip(Path file, long at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) at] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void whatNobodyTouchedIsTheSame() {
        assertThat(findings()).isEmpty();
        assertThat(year.engine.jdbc().queryForObject("SELECT COUNT(*) FROM result_block WHERE run_id < 0", Long.class))
                .as("nothing is left of the check itself")
                .isZero();
        assertThat(temporary.resolve("work/verify-" + year.run + "-1")).doesNotExist();
    }

    /** p10's total is 89.40, the eleventh line of results.csv. */
    @Test
    void aChangedFigureInCsvIsNamedByLinePersonAndColumn() throws IOException {
        Path results = copy.resolve("results.csv");
        Files.writeString(results, Files.readString(results).replace("89.40", "89.50"));
        assertThat(findings())
                .anySatisfy(finding -> assertThat(finding).contains("results.csv", "sha256"))
                .anySatisfy(finding -> assertThat(finding).contains("results.csv", "line 11", "p10", "column total"));
    }

    @Test
    void aFlippedByteInAnyPublishedFileIsFoundWhereverItStands() throws IOException {
        for (String name : List.of(
                "results.csv",
                "payroll.csv",
                "contracts.csv",
                "pools.csv",
                "rejects.csv",
                "payroll-2025.xlsx",
                "hr-2025.xlsx")) {
            long size = Files.size(copy.resolve(name));
            for (long at : List.of(0L, size / 2, size - 1)) {
                flip(copy.resolve(name), at);
                assertThat(FolderCheck.findings(
                                copy, ManifestFile.read(copy.resolve("manifest.json")), key.getPublic()))
                        .as(name + " byte " + at)
                        .anySatisfy(finding -> assertThat(finding).contains(name));
                flip(copy.resolve(name), at);
            }
        }
    }

    @Test
    void aFlippedByteInAWorkbookIsFound() throws IOException {
        flip(copy.resolve("hr-2025.xlsx"), Files.size(copy.resolve("hr-2025.xlsx")) / 2);
        assertThat(findings())
                .anySatisfy(
                        finding -> assertThat(finding).contains("hr-2025.xlsx differs from what its evidence gives"));
    }

    /** A zip ends with its directory: a byte there makes Java give up in several ways. */
    @Test
    void whereverAByteOfAWorkbookFlipsThereIsASentence() throws IOException {
        Path book = year.folder.resolve("hr-2025.xlsx");
        Path flipped = copy.resolve("hr-2025.xlsx");
        byte[] bytes = Files.readAllBytes(book);
        for (int at = bytes.length - 1; at >= 0; at -= at > bytes.length - 40 ? 1 : 1_999) {
            for (int bit = 0; bit < 8; bit++) {
                bytes[at] ^= (byte) (1 << bit);
                Files.write(flipped, bytes);
                assertThat(FileDifference.sentence(flipped, book))
                        .as("byte %d, bit %d", at, bit)
                        .startsWith("hr-2025.xlsx differs from what its evidence gives: ");
                bytes[at] ^= (byte) (1 << bit);
            }
        }
    }

    /** That says nothing about what was published. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatMayNotBeReadIsNoFinding() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may read everything");
        Files.setPosixFilePermissions(copy.resolve("pools.csv"), Set.of());
        assertThatThrownBy(this::findings)
                .isInstanceOf(StoppedException.class)
                .hasMessageContaining("pools.csv cannot be read: no rights on it");
    }

    @Test
    void aChangedManifestIsFoundThoughItIsStillOne() throws IOException {
        Path manifest = copy.resolve("manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest).replace("\"people_roster\" : \"12\"", "\"people_roster\" : \"13\""));
        assertThat(findings())
                .anySatisfy(finding -> assertThat(finding).contains("manifest.json is not the one that run"))
                .anySatisfy(finding -> assertThat(finding).contains("manifest.sig does not fit"))
                .anySatisfy(finding -> assertThat(finding).contains("manifest.json differs", "line"));
    }

    @Test
    void aGarbledOrMissingManifestIsFound() throws IOException {
        flip(copy.resolve("manifest.json"), 0);
        assertThat(findings()).anySatisfy(finding -> assertThat(finding).contains("cannot be read as a manifest"));
    }

    @Test
    void aFlippedByteInTheSignatureIsFoundWithAndWithoutTheKey() throws IOException {
        flip(copy.resolve("manifest.sig"), 5);
        assertThat(findings()).anySatisfy(finding -> assertThat(finding).contains("manifest.sig does not fit"));
        assertThat(new Verification(year.engine, new Progress())
                        .verify(copy, null)
                        .findings())
                .anySatisfy(finding -> assertThat(finding).contains("manifest.sig is not as it was published"));
    }

    @Test
    void anotherKeyDoesNotFit() throws Exception {
        assertThat(new Verification(year.engine, new Progress())
                        .verify(
                                copy,
                                KeyPairGenerator.getInstance("Ed25519")
                                        .generateKeyPair()
                                        .getPublic())
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding).contains("manifest.sig does not fit"));
    }

    @Test
    void missingAndAddedFilesAreNamed() throws IOException {
        Files.delete(copy.resolve("pools.csv"));
        Files.delete(copy.resolve("manifest.sig"));
        Files.writeString(copy.resolve("notes.txt"), "x");
        assertThat(findings())
                .contains("pools.csv is missing.")
                .contains("notes.txt was not published: the manifest does not list it.")
                .anySatisfy(finding -> assertThat(finding).contains("manifest.sig is missing"));
    }

    @Test
    void aFlippedByteInAnyEvidenceFileIsNamed() throws IOException {
        Path evidence = temporary.resolve("work/run-" + year.run + "/evidence");
        try (Stream<Path> files = Files.list(evidence)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] before = Files.readAllBytes(file);
                flip(file, before.length / 2);
                assertThat(findings())
                        .anySatisfy(finding ->
                                assertThat(finding).contains("evidence/" + file.getFileName(), "not as it was"));
                Files.write(file, before);
            }
        }
    }

    /** p10's commendation is worth a point: without it results.csv would be another. */
    @Test
    void aChangedReceivedRowIsNamedWithWhatFollowsFromIt() {
        eventOfP10("MERIT");
        try {
            assertThat(findings())
                    .anySatisfy(finding -> assertThat(finding).contains("Table roster_block of run"))
                    .anySatisfy(finding -> assertThat(finding).contains("results.csv", "p10", "column bonus"));
        } finally {
            eventOfP10("COMMENDATION");
        }
    }

    private static void eventOfP10(String kind) {
        int changed = Tampering.<Member>change(
                year.engine.jdbc(),
                year.run,
                PeopleKind.MEMBER,
                9,
                member -> new Member(
                        member.person(),
                        member.events().stream()
                                .map(event -> new Event(
                                        event.id(),
                                        event.person(),
                                        event.date(),
                                        event.id().equals("V3") ? kind : event.kind(),
                                        event.until(),
                                        event.note()))
                                .toList(),
                        member.absences(),
                        member.transfers(),
                        member.history(),
                        member.conflict()));
        assertThat(changed).isOne();
    }

    /** The folder is intact; the manifest computed again names this version, so it is another one. */
    @Test
    void whatDiffersOnlyWhenComputedAgainByAnotherVersionIsToldWithThatCause() {
        String version =
                year.engine.jdbc().queryForObject("SELECT software FROM run WHERE run_id = ?", String.class, year.run);
        tierOfP10(7);
        year.engine.jdbc().update("UPDATE run SET software = 'Epaulet 0.9' WHERE run_id = ?", year.run);
        try {
            Verification.Verdict verdict = verdict();
            assertThat(verdict.folder()).isEmpty();
            assertThat(verdict.basis()).isEmpty();
            assertThat(verdict.figures())
                    .anySatisfy(finding -> assertThat(finding).contains("Table result_block"));
            assertThat(verdict.notices())
                    .anySatisfy(notice -> assertThat(notice)
                            .startsWith("It was published by Epaulet 0.9 and computed again by " + version)
                            .contains("likely cause"));
        } finally {
            year.engine.jdbc().update("UPDATE run SET software = ? WHERE run_id = ?", version, year.run);
            tierOfP10(-7);
        }
        assertThat(verdict().notices()).isEmpty();
    }

    @Test
    void aDatabaseThatRefusesLeavesThePlaceOfTheCheckFree() {
        year.engine.jdbc().execute("ALTER TABLE output_part RENAME TO moved_part");
        try {
            assertThatThrownBy(this::findings)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("ComputingPlace.clear");
        } finally {
            year.engine.jdbc().execute("ALTER TABLE moved_part RENAME TO output_part");
        }
        assertThat(year.engine
                        .jdbc()
                        .queryForList(
                                "SELECT lock_name FROM run_lock WHERE lock_name LIKE 'check-%' AND owner IS NOT NULL",
                                String.class))
                .isEmpty();
        assertThat(findings()).isEmpty();
    }

    @Test
    void aChangedComputedRowIsNamed() {
        tierOfP10(7);
        try {
            assertThat(findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding)
                            .contains("Table result_block", "kind STANDING", "person_no 9", "column countedyears"));
        } finally {
            tierOfP10(-7);
        }
    }

    private static void tierOfP10(int moreYears) {
        int changed = Tampering.<Standing>change(
                year.engine.jdbc(),
                year.run,
                PeopleKind.STANDING,
                9,
                standing -> new Standing(
                        standing.graded(),
                        new TierMove(
                                standing.move().person(),
                                standing.move().before(),
                                standing.move().after(),
                                standing.move().action(),
                                standing.move().countedYears().add(BigDecimal.valueOf(moreYears))),
                        standing.band(),
                        standing.ranked(),
                        standing.periodAwards()));
        assertThat(changed).isOne();
    }

    @Test
    void aChangedPolicyOfTheRunIsFound() {
        String text = year.engine
                .jdbc()
                .queryForObject("SELECT policy_text FROM run WHERE run_id = ?", String.class, year.run);
        year.engine
                .jdbc()
                .update(
                        "UPDATE run SET policy_text = ? WHERE run_id = ?",
                        text.replace("percent: 20", "percent: 25"),
                        year.run);
        try {
            assertThat(findings()).anySatisfy(finding -> assertThat(finding).contains("manifest.json differs"));
        } finally {
            year.engine.jdbc().update("UPDATE run SET policy_text = ? WHERE run_id = ?", text, year.run);
        }
    }

    @Test
    void manifestsFormAChainAndABrokenLinkIsNamed(@TempDir Path other) throws IOException {
        try (PublishedYear first = PublishedYear.golden("g1-quota-tiers", other, null)) {
            Path delivery = PublishedYear.delivery("g1-quota-tiers", other.resolve("changed"));
            Path records = delivery.resolve("evaluations.csv");
            Files.writeString(
                    records, Files.readString(records, StandardCharsets.UTF_8).replace("39.99", "39.90"));
            String before = FileDigest.sha256(first.folder.resolve("manifest.json"));
            Path second =
                    PublishedYear.run(first.engine, delivery, first.out, null).folder();
            assertThat(Files.readString(second.resolve("manifest.json"))).contains("\"previous\" : \"" + before + "\"");
            Verification verification = new Verification(first.engine, new Progress());
            assertThat(verification.verify(second, null).findings()).isEmpty();
            Path aside = first.out.resolve("2025.before-run-2");
            assertThat(verification.verify(aside, null).findings()).isEmpty();
            Path link = aside.resolve("manifest.json");
            Files.writeString(link, Files.readString(link).replace("\"year\" : 2025", "\"year\" : 2024"));
            assertThat(verification.verify(second, null).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding).contains("2025.before-run-2/manifest.json"));
        }
    }
}
