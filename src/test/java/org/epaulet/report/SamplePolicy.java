package org.epaulet.report;

import java.nio.file.Path;
import org.epaulet.policy.Policy;
import org.epaulet.policy.reading.PolicyReader;

/** The policy whose labels the sheets of the tests show. */
final class SamplePolicy {

    static final Policy POLICY = PolicyReader.read(Path.of("jobs/policies/default.yaml"));

    private SamplePolicy() {}
}
