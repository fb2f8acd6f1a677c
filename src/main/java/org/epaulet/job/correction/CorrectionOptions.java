package org.epaulet.job.correction;

import java.nio.file.Path;
import org.epaulet.report.Language;

/**
 * What a correction is started with.
 *
 * @param data the delivery: whole with people, else rows that come to those sent before
 * @param out where its folder is published
 * @param job the job's definition; null: the one in the jar
 * @param language of the outputs
 */
public record CorrectionOptions(int year, Path data, Path out, Path job, Language language) {}
