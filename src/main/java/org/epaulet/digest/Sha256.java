package org.epaulet.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.HexFormat;
import java.util.Optional;
import org.conscrypt.Conscrypt;

/**
 * The SHA-256 by which files, their parts and received rows are named.
 *
 * <p>A delivery is digested as a whole, and Java's own code does that at a tenth of the speed unless the optimizing compiler has
 * been at it; so a library does it where there is one for the machine. The digests are the same.
 */
public final class Sha256 {

    private static final String NAME = "SHA-256";
    private static final Optional<Provider> LIBRARY = library();

    private Sha256() {}

    /** Returns a digest of nothing yet. */
    public static MessageDigest begun() {
        try {
            return LIBRARY.isPresent()
                    ? MessageDigest.getInstance(NAME, LIBRARY.get())
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

    private static Optional<Provider> library() {
        try {
            return Optional.of(Conscrypt.newProvider());
        } catch (LinkageError | RuntimeException notForThisMachine) {
            return Optional.empty();
        }
    }
}
