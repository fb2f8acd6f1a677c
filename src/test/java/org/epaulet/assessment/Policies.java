package org.epaulet.assessment;

import java.nio.file.Path;
import org.epaulet.policy.Policy;
import org.epaulet.policy.reading.PolicyReader;
import org.epaulet.policy.yaml.YamlFile;

/** The policies of the tests. */
final class Policies {

    private static final Path FILE = Path.of("jobs", "policies", "default.yaml");

    static final Policy DEFAULT = PolicyReader.read(FILE);

    private Policies() {}

    static final String DEFAULT_TEXT = YamlFile.text(FILE);

    /** The default policy with one of its lines changed. */
    static Policy defaultBut(String line, String changed) {
        if (!DEFAULT_TEXT.contains(line)) {
            throw new IllegalArgumentException("The default policy has no " + line);
        }
        return read(DEFAULT_TEXT.replace(line, changed));
    }

    static Policy read(String yaml) {
        return PolicyReader.read("changed.yaml", yaml);
    }
}
