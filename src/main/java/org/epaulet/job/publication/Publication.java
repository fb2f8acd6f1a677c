package org.epaulet.job.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.epaulet.audit.Manifest;
import org.epaulet.audit.ManifestFile;
import org.epaulet.delivery.FileDigest;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.store.OutputStore;
import org.epaulet.job.store.RunStore.Run;

/**
 * The folder that a run publishes: it is filled beside its place and appears there whole, by one rename. What was published there before
 * is moved aside, never changed.
 */
public final class Publication {

    /** The file in every published folder that tells what lies in it. */
    public static final String MANIFEST = "manifest.json";

    private static final String REJECTS = "rejects.csv";

    private static final String STAGED_REJECTS = "." + REJECTS + ".run-";

    private final Place place;
    private final long run;

    /** Takes the place, and the run that fills it. */
    public Publication(Place place, long run) {
        this.place = place;
        this.run = run;
    }

    /**
     * Makes sure that a run can publish there.
     *
     * @throws StoppedException when the folder cannot be written, or holds something that is no publication
     */
    public static void check(Place place) {
        Path out = Folders.create(place.out());
        Path folder = place.folder();
        try {
            Path probe = Files.createTempFile(out, ".epaulet-", ".probe");
            Files.delete(probe);
            if (Files.exists(folder) && !ours(folder)) {
                throw new StoppedException(
                        ExitStatus.USAGE,
                        "Folder " + folder
                                + " holds files that no run published; name another --out or move them away.");
            }
        } catch (IOException failure) {
            throw Folders.unusable(out, failure);
        }
    }

    private static boolean ours(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        if (Files.exists(folder.resolve(MANIFEST))) {
            return true;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .allMatch(name -> name.equals(REJECTS) || name.startsWith(STAGED_REJECTS));
        }
    }

    /** Returns whether the folder that the run published is still there, with every file as it was published. */
    public static boolean intact(Place place, Run run) {
        Path manifest = place.folder().resolve(MANIFEST);
        return is(manifest, run.manifestDigest())
                && ManifestFile.read(manifest).files().stream()
                        .allMatch(file -> is(place.folder().resolve(file.file()), file.sha256()));
    }

    private static boolean is(Path file, String sha256) {
        return Files.isRegularFile(file) && FileDigest.sha256(file).equals(sha256);
    }

    /** Returns the folder that is being filled. */
    public Path staging() {
        return place.staging(run);
    }

    /** Returns the folder that is published. */
    public Path folder() {
        return place.folder();
    }

    /**
     * Puts the filled folder in its place. Asked again after a crash, it goes on where it was.
     *
     * @param stillOurs throws when another process has taken the year over
     * @throws StoppedException when the folder cannot be written
     */
    public void publish(Runnable stillOurs) {
        try {
            forceAll();
            stillOurs.run();
            moveAside();
            stillOurs.run();
            Files.move(staging(), folder(), StandardCopyOption.ATOMIC_MOVE);
            Folders.force(place.out());
        } catch (IOException failure) {
            throw Folders.unusable(place.out(), failure);
        }
    }

    /** Returns whether a run that died behind the rename has published exactly these files. */
    boolean published(List<OutputStore.Output> files) {
        Path manifest = folder().resolve(MANIFEST);
        if (Files.exists(staging()) || !Files.exists(manifest)) {
            return false;
        }
        Map<String, String> listed = ManifestFile.read(manifest).files().stream()
                .collect(Collectors.toMap(Manifest.Output::file, Manifest.Output::sha256));
        return listed.equals(
                files.stream().collect(Collectors.toMap(OutputStore.Output::name, OutputStore.Output::sha256)));
    }

    /** Returns whether what stands in the place is what this manifest is about. */
    public boolean stands(byte[] manifest) {
        Path file = folder().resolve(MANIFEST);
        try {
            return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), manifest);
        } catch (IOException failure) {
            throw Folders.unreadable(failure);
        }
    }

    /** Deletes what was filled for a place where the same stands already. */
    public void discard() {
        Folders.delete(staging());
    }

    private void forceAll() throws IOException {
        try (Stream<Path> files = Files.list(staging())) {
            for (Path file : files.toList()) {
                Folders.ownOnly(file);
                Folders.force(file);
            }
        }
        Folders.force(staging());
    }

    private void moveAside() throws IOException {
        if (!Files.exists(folder())) {
            return;
        }
        if (!Files.exists(folder().resolve(MANIFEST)) && ours(folder())) {
            Folders.delete(folder());
            return;
        }
        Files.move(folder(), free(place.aside(run)), StandardCopyOption.ATOMIC_MOVE);
    }

    /** A run that died behind its first move may find in the place what another run published meanwhile. */
    private static Path free(Path aside) {
        Path free = aside;
        for (int again = 2; Files.exists(free); again++) {
            free = aside.resolveSibling(aside.getFileName() + "-" + again);
        }
        return free;
    }

    /**
     * Publishes the rejects alone, when these are why the job stops: in the folder's place if nothing is published there,
     * else beside it. Returns the file.
     */
    public Path publishRejects(Path rejects) {
        boolean published = Files.exists(folder().resolve(MANIFEST));
        Path where = published ? place.rejected() : folder();
        Path target = where.resolve(REJECTS);
        try {
            Folders.create(where);
            Path staged = where.resolve(STAGED_REJECTS + run);
            Files.copy(rejects, staged, StandardCopyOption.REPLACE_EXISTING);
            Folders.ownOnly(staged);
            Folders.force(staged);
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } catch (IOException failure) {
            throw Folders.unusable(where, failure);
        }
    }

    /** Returns the names of what lies in the folder being filled. */
    List<String> staged() {
        try (Stream<Path> files = Files.list(staging())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (NoSuchFileException nothingYet) {
            return List.of();
        } catch (IOException failure) {
            throw Folders.unusable(place.out(), failure);
        }
    }
}
