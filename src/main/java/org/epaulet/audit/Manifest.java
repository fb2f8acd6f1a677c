package org.epaulet.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * What a published folder was made of and holds: enough to tell years later whether it is what was published, and to make it
 * again. Holds no time, host or path.
 *
 * @param job the job's name
 * @param year assessment year
 * @param asOf the last day that counts; null: the year's
 * @param provisional true where nothing is final; else null
 * @param follows sha256 of the manifest of the night that changes are told against; null: none
 * @param language of the workbooks' headings
 * @param software name and version
 * @param policy the rule book
 * @param definition sha256 of the job's definition
 * @param inputs files of the delivery, by name
 * @param steps how many rows each step had, in the order of the steps
 * @param totals control totals: counts of people and records, amounts in CNY with two decimals
 * @param outsideYear ids of the people of the roster who were not employed on any day of the year, by code point; they stand in no
 *     csv; null: of other jobs
 * @param files what the folder holds beside this manifest, by name
 * @param previous sha256 of the manifest that this one follows; null: it is the first
 */
public record Manifest(
        String job,
        int year,
        LocalDate asOf,
        Boolean provisional,
        String follows,
        String language,
        String software,
        PolicyDigest policy,
        String definition,
        List<Input> inputs,
        List<StepCount> steps,
        SortedMap<String, String> totals,
        List<String> outsideYear,
        List<Output> files,
        String previous) {

    public Manifest {
        inputs = List.copyOf(inputs);
        steps = List.copyOf(steps);
        outsideYear = outsideYear == null ? null : List.copyOf(outsideYear);
        files = List.copyOf(files);
    }

    /** The policy by its code and the sha256 of its file. */
    public record PolicyDigest(String code, String sha256) {}

    /** A file of the delivery and what became of its rows: read = accepted + rejected + ignored. */
    public record Input(
            String file,
            String table,
            long bytes,
            String sha256,
            long read,
            long accepted,
            long rejected,
            long ignored) {}

    /** How many rows a step had. */
    public record StepCount(String step, long rows) {}

    /**
     * A published file.
     *
     * @param contentSha256 of a workbook: over its uncompressed parts in order; null for other files
     */
    public record Output(String file, String sha256, String contentSha256) {}
}
