package org.epaulet.job.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.epaulet.audit.Signatures;
import org.epaulet.delivery.FileDigest;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.store.SealStore;

/** What a published run rests on, sealed by digests: its evidence files, its received rows, its signature. */
public final class Seals {

    /** File, within a night's own folder, of where everybody stood. */
    public static final String STANDING = "standing";

    private static final String EVIDENCE = "evidence/";
    private static final String TABLE = "table/";

    private final SealStore store;
    private final long run;
    private final Path evidence;

    Seals(SealStore store, long run, Path work) {
        this.store = store;
        this.run = run;
        this.evidence = work.resolve("evidence");
    }

    /** Returns those of a run. */
    public static Seals of(Engine engine, long run) {
        return new Seals(new SealStore(engine.jdbc()), run, engine.folder(run));
    }

    /** Keeps the digests as everything stands now; signature: the file's digest, null without one. */
    public void close(String signature) {
        close(signature, now());
    }

    /**
     * Keeps the digests as everything stands now; of files that were taken over from an earlier run's evidence those that were
     * kept with it, so that nothing is read twice and a file that was changed since is found.
     */
    public void close(String signature, Seals earlier) {
        close(signature, now(earlier.store.read(earlier.run), earlier.evidence));
    }

    private void close(String signature, SortedMap<String, String> digests) {
        if (signature != null) {
            digests.put(Signatures.FILE, signature);
        }
        store.write(run, digests);
    }

    private SortedMap<String, String> now() {
        return now(Map.of(), evidence);
    }

    private SortedMap<String, String> now(Map<String, String> known, Path other) {
        SortedMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(evidence)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String name = EVIDENCE + file.getFileName();
                String kept = known.get(name);
                digests.put(
                        name,
                        kept != null && same(file, other.resolve(file.getFileName())) ? kept : FileDigest.sha256(file));
            });
            Path standing = evidence.resolveSibling(STANDING);
            if (Files.isRegularFile(standing)) {
                digests.put(STANDING, FileDigest.sha256(standing));
            }
        } catch (NoSuchFileException gone) {
            // what was sealed is then missing, file by file
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        store.received(run).forEach((table, digest) -> digests.put(TABLE + table, digest));
        return digests;
    }

    private static boolean same(Path file, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(file, other);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns what is no longer as it was sealed, a sentence each. */
    public List<String> broken() {
        SortedMap<String, String> kept = store.read(run);
        kept.remove(Signatures.FILE);
        SortedMap<String, String> now = now();
        List<String> sentences = new ArrayList<>();
        kept.forEach((name, digest) -> {
            String found = now.remove(name);
            if (found == null) {
                sentences.add(named(name) + " is missing.");
            } else if (!found.equals(digest)) {
                sentences.add(named(name) + " is not as it was when the run was published.");
            }
        });
        now.keySet().forEach(name -> sentences.add(named(name) + " was not there when the run was published."));
        return sentences;
    }

    /** Returns the digest of the signature that the run published; null: none. */
    public String signature() {
        return store.read(run).get(Signatures.FILE);
    }

    private String named(String name) {
        return name.startsWith(TABLE)
                ? "Table " + name.substring(TABLE.length()) + " of run " + run + " in the database"
                : "File " + name + " of run " + run + " in the work folder";
    }
}
