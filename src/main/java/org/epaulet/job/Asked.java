package org.epaulet.job;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What a run is asked to do, whatever its job.
 *
 * @param asOf the last day that counts; null: the year's
 * @param data the delivery
 * @param out what the command names as such
 * @param language zh or en
 */
record Asked(int year, LocalDate asOf, Path data, Path out, String language, JobFiles files) {}
