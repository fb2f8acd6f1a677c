package org.epaulet.cli;

import java.nio.file.Path;
import java.security.PrivateKey;
import org.epaulet.audit.Signatures;
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

    /** Returns the key; null: none is named. */
    PrivateKey key() {
        return key == null || key.toString().isEmpty() ? null : Signatures.privateKey(key);
    }
}
