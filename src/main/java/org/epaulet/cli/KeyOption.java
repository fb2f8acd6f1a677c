package org.epaulet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.PrivateKey;
import org.epaulet.audit.Signatures;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import picocli.CommandLine.Option;

/** The option that names the key by which a manifest is signed. */
final class KeyOption {

    @Option(
            names = "--key",
            paramLabel = "FILE",
            defaultValue = "${env:EPAULET_SIGNING_KEY_FILE}",
            description =
                    "Signs the manifest: an Ed25519 private key, PKCS#8 in PEM (default: EPAULET_SIGNING_KEY_FILE).")
    private Path key;

    /**
     * Returns the key; null: none is named.
     *
     * @throws StoppedException if everybody may read it
     */
    PrivateKey key() {
        if (key == null || key.toString().isEmpty()) {
            return null;
        }
        PrivateKey read = Signatures.privateKey(key);
        if (isForEverybody()) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "The key " + key
                            + " may be read by everybody on this machine; take that away with `chmod o= FILE`.");
        }
        return read;
    }

    private boolean isForEverybody() {
        try {
            return Folders.forEverybody(key);
        } catch (IOException failure) {
            throw new UncheckedIOException("the rights on a file that was just read cannot be read", failure);
        }
    }
}
