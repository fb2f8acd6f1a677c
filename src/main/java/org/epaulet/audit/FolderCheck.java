package org.epaulet.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.FileDigest;
import org.epaulet.digest.Sha256;

/** Holds a published folder against its own manifest: digests, files too many or missing, the signature. */
public final class FolderCheck {

    /** The name of the manifest in a published folder. */
    public static final String MANIFEST = "manifest.json";

    private final Path folder;
    private final Manifest manifest;
    private final List<String> findings = new ArrayList<>();

    private FolderCheck(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Returns what is wrong, a sentence each; empty: nothing.
     *
     * @param key null: a signature is not checked
     * @throws IOException if the folder cannot be read
     */
    public static List<String> findings(Path folder, Manifest manifest, PublicKey key) throws IOException {
        FolderCheck check = new FolderCheck(folder, manifest);
        check.files();
        if (key != null) {
            check.signature(key);
        }
        return List.copyOf(check.findings);
    }

    private void files() throws IOException {
        TreeMap<String, Manifest.Output> listed = new TreeMap<>(CodePoints.ORDER);
        manifest.files().forEach(file -> listed.put(file.file(), file));
        TreeSet<String> there = new TreeSet<>(CodePoints.ORDER);
        try (Stream<Path> entries = Files.list(folder)) {
            entries.forEach(entry -> there.add(entry.getFileName().toString()));
        }
        for (Manifest.Output file : listed.values()) {
            if (!there.remove(file.file())) {
                findings.add(file.file() + " is missing.");
            } else if (!Files.isRegularFile(folder.resolve(file.file()))) {
                findings.add(file.file() + " is no file.");
            } else {
                digests(file);
            }
        }
        there.remove(MANIFEST);
        there.remove(Signatures.FILE);
        there.forEach(name -> findings.add(name + " was not published: the manifest does not list it."));
    }

    private void digests(Manifest.Output file) throws IOException {
        Path path = folder.resolve(file.file());
        if (!FileDigest.sha256(path).equals(file.sha256())) {
            findings.add(file.file() + " is not as it was published: its sha256 differs from the manifest's.");
        }
        if (file.contentSha256() != null) {
            content(path, file);
        }
    }

    private void content(Path path, Manifest.Output file) throws IOException {
        try {
            if (!contentSha256(path).equals(file.contentSha256())) {
                findings.add(file.file()
                        + " has other content: the content_sha256 of its parts differs from the manifest's.");
            }
        } catch (IOException | IllegalArgumentException broken) {
            findings.add(file.file() + " cannot be opened as a workbook any more.");
        }
    }

    /**
     * Returns the digest of a workbook's uncompressed parts in their order.
     *
     * @throws IOException if it is no workbook
     */
    public static String contentSha256(Path workbook) throws IOException {
        MessageDigest digest = Sha256.begun();
        byte[] block = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(workbook);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
                    digest.update(block, 0, read);
                }
            }
        }
        return Sha256.hex(digest);
    }

    private void signature(PublicKey key) throws IOException {
        Path file = folder.resolve(Signatures.FILE);
        if (!Files.isRegularFile(file)) {
            findings.add(Signatures.FILE + " is missing: the manifest is not signed.");
        } else if (!Signatures.holds(key, Files.readAllBytes(folder.resolve(MANIFEST)), Files.readAllBytes(file))) {
            findings.add(Signatures.FILE
                    + " does not fit: the manifest or its signature was changed, or another key signed it.");
        }
    }
}
