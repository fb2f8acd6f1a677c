package org.epaulet.job.nightly;

import java.nio.file.Path;
import java.time.LocalDate;
import org.epaulet.evidence.ArchivedYears;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.definition.JobFiles;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.publication.Place;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.run.Asked;
import org.epaulet.policy.Policy;
import org.epaulet.policy.reading.PolicyReader;

/** A night as it was asked for, checked as far as that can be done before a database is opened. */
public final class NightlyOrder {

    private final NightlyOptions options;
    private final Asked asked;

    private NightlyOrder(NightlyOptions options, Asked asked) {
        this.options = options;
        this.asked = asked;
    }

    /**
     * Checks the options, reads the job's definition and the policy, and begins to read the delivery through.
     *
     * @throws StoppedException when an option cannot be followed
     * @throws org.epaulet.policy.yaml.YamlFileException when definition or policy is wrong
     * @throws org.epaulet.delivery.DeliveryException when the delivery is not there or lacks a table
     */
    public static NightlyOrder of(NightlyOptions options) {
        LocalDate date = checked(options.date());
        JobFiles files = JobFiles.read(JobDefinition.NIGHTLY, options.job(), options.policy());
        if (files.definition().watch() == null) {
            throw new StoppedException(
                    ExitStatus.USAGE, "The job's definition says nothing under `watch`; jobs/nightly.yaml shows how.");
        }
        int year = year(date, files);
        Asked asked = Asked.of(year, date, options.data(), options.out(), options.language(), files);
        Publication.check(Place.ofNight(options.out(), year, date));
        return new NightlyOrder(options, asked);
    }

    /**
     * Returns the assessment year in which a night of that day lies.
     *
     * @param job the job's definition; null: the one in the jar
     * @param policy null: the one that the definition names
     * @throws StoppedException when an option cannot be followed
     * @throws org.epaulet.policy.yaml.YamlFileException when definition or policy is wrong
     */
    public static int year(LocalDate date, Path job, Path policy) {
        return year(checked(date), JobFiles.read(JobDefinition.NIGHTLY, job, policy));
    }

    private static int year(LocalDate date, JobFiles files) {
        Policy policy = PolicyReader.read(files.policyName(), files.policyText());
        return policy.year().year(date.getYear()).numberOn(date);
    }

    private static LocalDate checked(LocalDate date) {
        if (!ArchivedYears.include(date.getYear())) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Option --date is %s; expected a day of the years %s.".formatted(date, ArchivedYears.SPAN));
        }
        return date;
    }

    NightlyKind kind() {
        return new NightlyKind(options.acceptRemoved(), options.fromNothing());
    }

    Asked asked() {
        return asked;
    }
}
