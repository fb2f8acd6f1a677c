package org.epaulet.job.nightly;

import java.nio.file.Path;
import java.time.LocalDate;
import org.epaulet.report.Language;

/**
 * What a night is started with.
 *
 * @param date the last day that counts; the year is the one it lies in
 * @param data the delivery
 * @param out beside what the year publishes, where the nights' folder is
 * @param policy null: the one the job's definition names
 * @param job the job's definition; null: the one in the jar
 * @param language of the outputs
 * @param acceptRemoved whether files that are no longer delivered may be left out from now on
 * @param fromNothing whether nothing is taken over from the night before
 */
public record NightlyOptions(
        LocalDate date,
        Path data,
        Path out,
        Path policy,
        Path job,
        Language language,
        boolean acceptRemoved,
        boolean fromNothing) {}
