package org.epaulet.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.epaulet.policy.Policy;
import org.epaulet.policy.PolicyReader;

/** The policies of the tests. */
final class Policies {

    private static final Path FILE = Path.of("jobs", "policies", "default.yaml");

    static final Policy DEFAULT = PolicyReader.read(FILE);

    private Policies() {}

    /** The default policy with one of its lines changed. */
    static Policy defaultBut(String line, String changed) {
        try {
            String yaml = Files.readString(FILE);
            if (!yaml.contains(line)) {
                throw new IllegalArgumentException("The default policy has no " + line);
            }
            return PolicyReader.read("changed.yaml", yaml.replace(line, changed));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
