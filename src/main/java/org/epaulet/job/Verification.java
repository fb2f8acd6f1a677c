package org.epaulet.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.epaulet.audit.FileDifference;
import org.epaulet.audit.FolderCheck;
import org.epaulet.audit.Manifest;
import org.epaulet.audit.ManifestFile;
import org.epaulet.audit.Signatures;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.FileDigest;
import org.epaulet.evidence.ArchiveException;
import org.epaulet.job.store.CorrectionStore;
import org.epaulet.job.store.OutputStore;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.SealStore;
import org.epaulet.workbook.WorkbookException;
import org.springframework.dao.DataAccessException;
import tools.jackson.core.JacksonException;

/**
 * Checks a published folder: its digests, the chain of manifests, its signature, what it rests on, and whether the archived
 * evidence gives the same bytes again.
 */
public final class Verification {

    private final Engine engine;
    private final Progress progress;
    private final RunStore runs;

    /** Takes the opened work folder of the run that published, and where to tell how far it has come. */
    public Verification(Engine engine, Progress progress) {
        this.engine = engine;
        this.progress = progress;
        this.runs = new RunStore(engine.jdbc());
    }

    /**
     * What the check came to.
     *
     * @param run that published the folder; 0: none of this work folder
     * @param computedAgain whether it was computed again from its evidence
     * @param findings a sentence for everything that is not as it was; empty: the same
     * @param notices what was not checked, and why
     */
    public record Verdict(long run, boolean computedAgain, List<String> findings, List<String> notices) {

        /** Returns whether everything is the same. */
        public boolean same() {
            return findings.isEmpty();
        }
    }

    /**
     * Checks the folder.
     *
     * @param key null: a signature is only held against the run's own record of it
     * @throws StoppedException if there is no published folder at that place
     */
    public Verdict verify(Path folder, PublicKey key) {
        Path file = folder.resolve(Publication.MANIFEST);
        if (!Files.isDirectory(folder)) {
            throw new StoppedException(ExitStatus.USAGE, folder + " is no folder; name one that a run published.");
        }
        List<String> findings = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        try {
            String published = digest(file);
            Verdict verdict = verdict(folder, file, key, findings, notices);
            if (!Objects.equals(published, digest(file))) {
                throw new StoppedException(
                        ExitStatus.HELD, folder + " was replaced while it was checked; check it once more.");
            }
            return verdict;
        } catch (UncheckedIOException failure) {
            throw Folders.unreadable(failure.getCause());
        } catch (IOException failure) {
            throw Folders.unreadable(failure);
        }
    }

    private static String digest(Path file) {
        return Files.isRegularFile(file) ? FileDigest.sha256(file) : null;
    }

    private Verdict verdict(Path folder, Path file, PublicKey key, List<String> findings, List<String> notices)
            throws IOException {
        Manifest manifest = manifest(file, findings);
        if (manifest != null) {
            findings.addAll(FolderCheck.findings(folder, manifest, key));
        }
        Optional<Run> published = run(folder, manifest, findings);
        if (published.isEmpty()) {
            findings.add("No run of this work folder published " + folder
                    + ", so nothing can be computed again; name the --work that the run had.");
            return new Verdict(0, false, findings, notices);
        }
        Run run = published.get();
        Seals seals = seals(run);
        signature(folder, key, seals, findings, notices);
        chain(folder, run, manifest, findings);
        findings.addAll(seals.broken());
        boolean again = run.job().equals(YearEndKind.NAME);
        if (!again) {
            notices.add("A %s is not computed again: digests, chain, signature and what it rests on were checked."
                    .formatted(run.job().equals(NightlyKind.NAME) ? "night" : "correction"));
        } else {
            again(folder, run, findings, notices);
        }
        return new Verdict(run.number(), again, List.copyOf(findings), List.copyOf(notices));
    }

    /** A manifest that is missing or garbled is a finding like any other. */
    private static Manifest manifest(Path file, List<String> findings) {
        if (!Files.isRegularFile(file)) {
            findings.add(Publication.MANIFEST + " is missing.");
            return null;
        }
        try {
            return ManifestFile.read(file);
        } catch (JacksonException garbled) {
            findings.add(Publication.MANIFEST + " cannot be read as a manifest any more.");
            return null;
        }
    }

    private Seals seals(Run run) {
        return new Seals(new SealStore(engine.jdbc()), run.number(), RunCycle.folder(engine, run.number()));
    }

    /** Who published the folder: by the manifest's digest; when that was changed, by the files it lists, then by place. */
    private Optional<Run> run(Path folder, Manifest manifest, List<String> findings) {
        Path file = folder.resolve(Publication.MANIFEST);
        if (manifest != null) {
            Optional<Run> exact = runs.byManifest(FileDigest.sha256(file));
            if (exact.isPresent()) {
                return exact;
            }
        }
        Optional<Run> likely = runs.all().stream()
                .filter(run -> run.state() == RunStore.State.PUBLISHED)
                .filter(run -> manifest == null
                        ? place(folder)
                                .equals(place(JobKind.of(run.job()).place(run).folder()))
                        : run.year() == manifest.year())
                .max(Comparator.comparingLong((Run run) -> listedIn(folder, run))
                        .thenComparingLong(Run::number));
        if (manifest != null) {
            likely.ifPresent(run -> findings.add(Publication.MANIFEST + " is not the one that run " + run.number()
                    + " published: its sha256 differs from the one kept with the run."));
        }
        return likely;
    }

    private long listedIn(Path folder, Run run) {
        return new OutputStore(engine.jdbc(), run.number())
                .files().stream()
                        .filter(file -> Files.isRegularFile(folder.resolve(file.name())))
                        .filter(file ->
                                FileDigest.sha256(folder.resolve(file.name())).equals(file.sha256()))
                        .count();
    }

    private static Path place(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    private static void signature(
            Path folder, PublicKey key, Seals seals, List<String> findings, List<String> notices) {
        Path file = folder.resolve(Signatures.FILE);
        String kept = seals.signature();
        boolean there = Files.isRegularFile(file);
        if (kept == null && there && key == null) {
            findings.add(Signatures.FILE + " was not published: the run signed nothing.");
        } else if (kept != null && !there && key == null) {
            findings.add(Signatures.FILE + " is missing: the run signed its manifest.");
        } else if (kept != null && there && !FileDigest.sha256(file).equals(kept)) {
            findings.add(Signatures.FILE + " is not as it was published.");
        } else if (there && key == null) {
            notices.add("The signature is the one published; whose it is, only --public-key FILE can tell.");
        }
    }

    /** The manifest before must be one that this database's runs or a folder beside this one know, back to the first. */
    private void chain(Path folder, Run run, Manifest manifest, List<String> findings) throws IOException {
        String kept = before(run).map(Run::manifestDigest).orElse(null);
        if (manifest != null && !Objects.equals(manifest.previous(), kept)) {
            findings.add(Publication.MANIFEST + " does not follow the manifest published before it: `previous` is "
                    + manifest.previous() + ", expected " + kept + ".");
        }
        TreeSet<String> known = new TreeSet<>();
        runs.publishedRuns(run.job(), run.year()).forEach(other -> known.add(other.manifestDigest()));
        if (run.job().equals(CorrectionKind.NAME)) {
            runs.publishedRuns(YearEndKind.NAME, run.year()).forEach(other -> known.add(other.manifestDigest()));
        }
        for (Path neighbour : neighbours(folder, run.year())) {
            Manifest other = manifest(neighbour, new ArrayList<>());
            String named = neighbour.getParent().getFileName() + "/" + Publication.MANIFEST;
            if (other == null || !known.contains(FileDigest.sha256(neighbour))) {
                findings.add(named + ", a link of the chain, is not one that a run published.");
            } else if (other.previous() != null && !known.contains(other.previous())) {
                findings.add(named + " follows a manifest that no run published.");
            }
        }
    }

    /** A correction follows the version on which it rests. */
    private Optional<Run> before(Run run) {
        return run.job().equals(CorrectionKind.NAME)
                ? new CorrectionStore(engine.jdbc(), run.number()).basis().flatMap(basis -> runs.find(basis.baseRun()))
                : runs.publishedBefore(run);
    }

    private static List<Path> neighbours(Path folder, int year) throws IOException {
        List<Path> neighbours = new ArrayList<>();
        Path parent = place(folder).getParent();
        if (parent == null) {
            return neighbours;
        }
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(parent, year + ".before-run-*")) {
            for (Path each : beside) {
                Path manifest = each.resolve(Publication.MANIFEST);
                if (!each.equals(place(folder)) && Files.exists(manifest)) {
                    neighbours.add(manifest);
                }
            }
        }
        neighbours.sort(Comparator.comparing(Path::toString, CodePoints.ORDER));
        return neighbours;
    }

    private void again(Path folder, Run run, List<String> findings, List<String> notices) throws IOException {
        if (!run.software().equals(Software.VERSION)) {
            notices.add("The folder was published by %s and is computed again by %s: a difference may be the version's."
                    .formatted(run.software(), Software.VERSION));
        }
        Recomputation recomputation = new Recomputation(engine, run);
        try (recomputation) {
            Path again = recomputation.folder(progress);
            List<Path> files = new ArrayList<>();
            try (DirectoryStream<Path> made = Files.newDirectoryStream(again)) {
                made.forEach(files::add);
            }
            files.sort(Comparator.comparing(file -> file.getFileName().toString(), CodePoints.ORDER));
            for (Path ought : files) {
                Path is = folder.resolve(ought.getFileName());
                String difference = Files.isRegularFile(is) ? FileDifference.sentence(is, ought) : null;
                if (difference != null) {
                    findings.add(difference);
                }
            }
            recomputation.differences().forEach(row -> findings.add(sentence(row, run)));
        } catch (StoppedException | DataAccessException | ArchiveException | WorkbookException failure) {
            unfinished(failure);
            findings.add("It cannot be computed again from its evidence: " + reason(failure));
        }
    }

    /** What stops the check itself says nothing about the folder. */
    private static void unfinished(RuntimeException failure) {
        if (failure instanceof StoppedException stopped && stopped.status() == ExitStatus.HELD) {
            throw stopped;
        }
        boolean lost = failure instanceof DataAccessException && LostDatabase.is(failure);
        if (lost || LostDatabase.full(failure)) {
            throw new StoppedException(
                    ExitStatus.FAILED,
                    "The check could not be finished: " + LostDatabase.reason(failure) + ", then say it again.",
                    failure);
        }
    }

    /** A database's message may quote a row. */
    private static String reason(RuntimeException failure) {
        return failure instanceof DataAccessException
                ? "the database refused (" + failure.getClass().getSimpleName() + ")."
                : failure.getMessage() + ".";
    }

    private static String sentence(SealStore.Difference row, Run run) {
        return "Table %s of run %d in the database differs from what its evidence gives: row %s, %s."
                .formatted(
                        row.table(),
                        run.number(),
                        row.key(),
                        row.column() == null
                                ? "too many or missing"
                                : "column " + row.column().toLowerCase(Locale.ROOT));
    }
}
