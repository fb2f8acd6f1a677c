package org.epaulet.job.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.epaulet.audit.FolderCheck;
import org.epaulet.audit.Manifest;
import org.epaulet.audit.ManifestFile;
import org.epaulet.audit.Signatures;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.FileDigest;
import org.epaulet.job.Jobs;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.publication.Seals;
import org.epaulet.job.store.OutputStore;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
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
     * @param folder a sentence for everything in which the folder is not as it was published
     * @param basis the same of what it rests on
     * @param figures the same of what is computed again
     * @param notices what was not checked, and why
     */
    public record Verdict(
            long run,
            boolean computedAgain,
            List<String> folder,
            List<String> basis,
            List<String> figures,
            List<String> notices) {

        /** Returns all sentences; none: everything is the same. */
        public List<String> findings() {
            return Findings.together(folder, basis, figures);
        }

        /** Returns whether everything is the same. */
        public boolean same() {
            return findings().isEmpty();
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
        try {
            requirePublished(folder);
            String published = digest(file);
            Verdict verdict = verdict(folder, file, key, new Findings());
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

    /** Who names the folder around published ones is told which they are. */
    private static void requirePublished(Path folder) throws IOException {
        if (Files.exists(folder.resolve(Publication.MANIFEST))) {
            return;
        }
        List<Path> within = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path each : folders) {
                if (Files.isRegularFile(each.resolve(Publication.MANIFEST))) {
                    within.add(each);
                }
            }
        }
        if (!within.isEmpty()) {
            within.sort(Comparator.comparing(Path::toString, CodePoints.ORDER));
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "The folder %s was not published itself, it holds folders that were; name one of them: %s."
                            .formatted(
                                    folder, within.stream().map(Path::toString).collect(Collectors.joining(", "))));
        }
    }

    private Verdict verdict(Path folder, Path file, PublicKey key, Findings findings) throws IOException {
        Manifest manifest = manifest(file, findings.folder());
        if (manifest != null) {
            findings.folder().addAll(FolderCheck.findings(folder, manifest, key));
        }
        Optional<Run> published = run(folder, manifest, findings.folder());
        if (published.isEmpty()) {
            findings.folder()
                    .add("No run of this work folder published " + folder
                            + ", so nothing can be computed again; name the --work that the run had.");
            return findings.verdict(0, false);
        }
        Run run = published.get();
        Seals seals = Seals.of(engine, run.number());
        signature(folder, key, seals, findings.folder(), findings.notices());
        findings.folder().addAll(new ManifestChain(engine).findings(folder, run, manifest));
        findings.basis().addAll(seals.broken());
        boolean again = new EvidenceCheck(engine, progress, findings).again(folder, run);
        return findings.verdict(run.number(), again);
    }

    /** A manifest that is missing or garbled is a finding like any other. */
    static Manifest manifest(Path file, List<String> findings) {
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
                                .equals(place(Jobs.of(run.job()).place(run).folder()))
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

    static Path place(Path folder) {
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
}
