package org.epaulet.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EncodedKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Locale;

/**
 * Signs a manifest and checks its signature: Ed25519 (签名), which for the same key and bytes is always the same. The detached
 * signature is one line of base64. Keys are PEM files, the private one PKCS#8 ({@code openssl genpkey -algorithm ed25519}), the
 * public one X.509 ({@code openssl pkey -pubout}).
 */
public final class Signatures {

    /** The name of the signature's file beside the manifest. */
    public static final String FILE = "manifest.sig";

    private static final String ALGORITHM = "Ed25519";

    private Signatures() {}

    /**
     * Reads a private key.
     *
     * @throws AuditException if the file is none
     */
    public static PrivateKey privateKey(Path file) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pem(file, "PRIVATE KEY")));
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw noKey(file, "PRIVATE KEY", wrong);
        }
    }

    /**
     * Reads a public key.
     *
     * @throws AuditException if the file is none
     */
    public static PublicKey publicKey(Path file) {
        try {
            EncodedKeySpec key = new X509EncodedKeySpec(pem(file, "PUBLIC KEY"));
            return KeyFactory.getInstance(ALGORITHM).generatePublic(key);
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw noKey(file, "PUBLIC KEY", wrong);
        }
    }

    private static byte[] pem(Path file, String kind) {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new AuditException(
                    "The key " + file + " cannot be read; see whether it is there and may be read.", failure);
        }
        String begin = "-----BEGIN " + kind + "-----";
        int from = text.indexOf(begin);
        int to = text.indexOf("-----END " + kind + "-----");
        if (from < 0 || to < from) {
            throw noKey(file, kind, null);
        }
        return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
    }

    private static AuditException noKey(Path file, String kind, Exception cause) {
        return new AuditException(
                "%s holds no Ed25519 %s in PEM form; expected a line -----BEGIN %s----- and the key below it."
                        .formatted(file, kind.toLowerCase(Locale.ROOT), kind),
                cause);
    }

    /** Returns the content of the signature's file. */
    public static byte[] sign(PrivateKey key, byte[] manifest) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(manifest);
            return (Base64.getEncoder().encodeToString(signature.sign()) + "\n").getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", failure);
        }
    }

    /** Returns whether the content of the signature's file is that of the manifest under the key, to the byte. */
    public static boolean holds(PublicKey key, byte[] manifest, byte[] file) {
        try {
            String text = new String(file, StandardCharsets.ISO_8859_1);
            byte[] signed = Base64.getDecoder().decode(text.stripTrailing());
            boolean canonical = text.equals(Base64.getEncoder().encodeToString(signed) + "\n");
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(manifest);
            return canonical && signature.verify(signed);
        } catch (GeneralSecurityException | IllegalArgumentException garbled) {
            return false;
        }
    }
}
