package org.epaulet.roster;

import java.nio.file.Path;
import org.epaulet.policy.Policy;
import org.epaulet.policy.reading.PolicyReader;
import org.epaulet.policy.year.AssessmentYear;

/** The default policy, whose words and kinds the small deliveries use. */
final class DefaultRules {

    static final Policy POLICY = PolicyReader.read(Path.of("jobs/policies/default.yaml"));
    static final AssessmentYear YEAR = POLICY.year().year(2025);

    private DefaultRules() {}
}
