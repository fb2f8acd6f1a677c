package org.epaulet.job.yearend;

import org.epaulet.evidence.ArchivedYears;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.definition.JobFiles;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.publication.Place;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.run.Asked;
import org.epaulet.policy.reading.PolicyReader;

/** A year-end run as it was asked for, checked as far as that can be done before a database is opened. */
public final class YearEndOrder {

    private final Asked asked;

    private YearEndOrder(Asked asked) {
        this.asked = asked;
    }

    /**
     * Checks the options, reads the job's definition and the policy, and begins to read the delivery through.
     *
     * @throws StoppedException when an option cannot be followed
     * @throws org.epaulet.policy.yaml.YamlFileException when definition or policy is wrong
     * @throws org.epaulet.delivery.DeliveryException when the delivery is not there or lacks a table
     */
    public static YearEndOrder of(YearEndOptions options) {
        if (!ArchivedYears.include(options.year())) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Option --year is %d; expected a year from %s.".formatted(options.year(), ArchivedYears.SPAN));
        }
        JobFiles files = JobFiles.read(JobDefinition.YEAR_END, options.job(), options.policy());
        PolicyReader.read(files.policyName(), files.policyText());
        Asked asked = Asked.of(options.year(), null, options.data(), options.out(), options.language(), files);
        Publication.check(Place.ofYear(options.out(), options.year()));
        return new YearEndOrder(asked);
    }

    Asked asked() {
        return asked;
    }
}
