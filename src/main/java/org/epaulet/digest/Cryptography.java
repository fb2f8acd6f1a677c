package org.epaulet.digest;

import java.security.Provider;
import java.security.Security;
import java.util.Optional;
import org.conscrypt.Conscrypt;

/**
 * The library by which the machine itself digests and encrypts, where there is one for the machine. Java's own code does either at a
 * tenth of the speed unless the optimizing compiler has been at it, which a run of seconds does not repay.
 */
public final class Cryptography {

    private static final Optional<Provider> LIBRARY = library();

    private Cryptography() {}

    static Optional<Provider> provider() {
        return LIBRARY;
    }

    /** Returns the name by which others can ask for encrypted connections of the library; nobody else gets them from it. */
    public static Optional<String> connections() {
        // the last in order: whoever names none stays with Java's own
        LIBRARY.ifPresent(Security::addProvider);
        return LIBRARY.map(Provider::getName);
    }

    private static Optional<Provider> library() {
        try {
            return Optional.of(Conscrypt.newProvider());
        } catch (LinkageError | RuntimeException notForThisMachine) {
            return Optional.empty();
        }
    }
}
