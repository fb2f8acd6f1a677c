package org.epaulet.bench;

import java.nio.file.Path;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.evidence.Employment;
import org.epaulet.evidence.People;
import org.epaulet.policy.Policy;
import org.epaulet.policy.reading.PolicyReader;
import org.epaulet.roster.RosterReader;

/** The policy, year and people that are measured with. */
final class Defaults {

    static final int YEAR = 2025;

    private Defaults() {}

    static Policy policy() {
        return PolicyReader.read(Path.of("jobs", "policies", "default.yaml"));
    }

    static People people(DeliveryFolder delivery, Policy policy) {
        return People.of(RosterReader.read(delivery, policy, policy.year().year(YEAR)).roster().people().stream()
                .map(person -> new Employment(person.id(), person.joined(), person.left()))
                .toList());
    }
}
