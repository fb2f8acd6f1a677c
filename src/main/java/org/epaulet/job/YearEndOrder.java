package org.epaulet.job;

import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.policy.PolicyReader;

/** A year-end run as it was asked for, checked as far as that can be done before a database is opened. */
public final class YearEndOrder {

    private final YearEndOptions options;
    private final JobFiles files;

    private YearEndOrder(YearEndOptions options, JobFiles files) {
        this.options = options;
        this.files = files;
    }

    /**
     * Checks the options, and reads the job's definition and the policy.
     *
     * @throws StoppedException when an option cannot be followed
     * @throws org.epaulet.policy.yaml.YamlFileException when definition or policy is wrong
     * @throws org.epaulet.delivery.DeliveryException when the delivery is not there or lacks a table
     */
    public static YearEndOrder of(YearEndOptions options) {
        if (options.year() < 1900 || options.year() > 2999) {
            throw new StoppedException(
                    ExitStatus.USAGE, "Option --year is " + options.year() + "; expected a year from 1900 to 2999.");
        }
        JobFiles files = JobFiles.read(options);
        PolicyReader.read(files.policyName(), files.policyText());
        DeliveryFolder.open(options.data(), files.definition().elsewhere());
        Publication.check(new Place(options.out(), String.valueOf(options.year())));
        return new YearEndOrder(options, files);
    }

    YearEndOptions options() {
        return options;
    }

    JobFiles files() {
        return files;
    }
}
