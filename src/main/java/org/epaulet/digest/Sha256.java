package org.epaulet.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The SHA-256 by which files, their parts and received rows are named.
 *
 * <p>A delivery is digested as a whole, so the library of {@link Cryptography} does it where there is one. The digests are the same.
 */
public final class Sha256 {

    private static final String NAME = "SHA-256";

    private Sha256() {}

    /** Returns a digest of nothing yet. */
    public static MessageDigest begun() {
        try {
            Optional<Provider> library = Cryptography.provider();
            return library.isPresent()
                    ? MessageDigest.getInstance(NAME, library.get())
                    : MessageDigest.getInstance(NAME);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns the digest in hexadecimal; it begins anew. */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Returns the digest of the text's UTF-8 bytes in hexadecimal. */
    public static String of(String text) {
        return HexFormat.of().formatHex(begun().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
