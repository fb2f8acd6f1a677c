package org.epaulet.job.definition;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Set;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.delivery.Table;
import org.epaulet.policy.yaml.Optional;

/**
 * What a job's file in {@code jobs/} says: everything about a run that is not a rule.
 *
 * @param job the job's name
 * @param policy the policy's file, relative to {@code jobs/}; null where the year's own holds
 * @param rejects how many rejects stop the job before it scores
 * @param partitions how the work is cut
 * @param watch of a night: what it lists for HR to act on; null in other jobs
 * @param evaluations null: evaluations come with the delivery; else the table or view they are read from
 */
public record JobDefinition(
        String job,
        @Optional String policy,
        Rejects rejects,
        Partitions partitions,
        @Optional EvaluationSource evaluations,
        @Optional Watch watch) {

    /** The name of the job that computes a year. */
    public static final String YEAR_END = "year-end";

    /** The name of the job that tells where everybody stands on a day. */
    public static final String NIGHTLY = "nightly";

    /** The name of the job that corrects a locked year. */
    public static final String CORRECTION = "correction";

    /**
     * The limits on rejects: a table that exceeds both stops the job.
     *
     * @param percent of the rows read
     * @param rows how many
     */
    public record Rejects(BigDecimal percent, int rows) {}

    /**
     * How the work is cut.
     *
     * @param threads how many partitions run side by side; null: one a processor
     * @param records evaluation rows in a chunk
     * @param people people in a chunk
     * @param rows sheet rows in a chunk
     */
    public record Partitions(@Optional Integer threads, int records, int people, int rows) {

        /** Returns how many partitions run side by side. */
        public int sideBySide() {
            return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        }
    }

    /**
     * What a night lists for HR to act on.
     *
     * @param days how many days ahead a notice or the end of a probation is listed
     * @param lowestGrades how many of the policy's grades, from the worst, count as below the threshold
     * @param margin points above its threshold within which a grade is at risk
     */
    public record Watch(int days, int lowestGrades, BigDecimal margin) {}

    /** Returns what it says about what is published: how the work is cut changes no byte of it, and the policy has a digest. */
    public String meaning() {
        return String.join(
                "\n",
                rejects.percent().stripTrailingZeros().toPlainString(),
                String.valueOf(rejects.rows()),
                evaluations == null ? "" : evaluations.table(),
                watch == null ? "" : watch.toString());
    }

    /** Returns the tables that do not come with the delivery. */
    public Set<Table> elsewhere() {
        return evaluations == null ? Set.of() : Set.of(Table.EVALUATIONS);
    }

    /**
     * Opens the delivery as the job needs it.
     *
     * @throws org.epaulet.delivery.DeliveryException if it is not there or lacks a table
     */
    public DeliveryFolder delivery(Path data) {
        return job.equals(CORRECTION)
                ? DeliveryFolder.openForCorrection(data, elsewhere())
                : DeliveryFolder.open(data, elsewhere());
    }

    /** A table or view of the database that holds the evaluations. */
    public record EvaluationSource(String table) {}
}
