package org.epaulet.job.yearend;

import java.nio.file.Path;
import org.epaulet.report.Language;

/**
 * What a year-end run is started with.
 *
 * @param data the delivery
 * @param out where the year's folder is published
 * @param policy null: the one the job's definition names
 * @param job the job's definition; null: the one in the jar
 * @param language of the outputs
 */
public record YearEndOptions(int year, Path data, Path out, Path policy, Path job, Language language) {}
