package org.epaulet.audit;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.assessment.Graded;
import org.epaulet.delivery.Table;
import org.epaulet.evidence.Standing;
import org.epaulet.pay.ReservedRelease;
import org.epaulet.pay.Share;
import org.epaulet.roster.Absence;
import org.epaulet.roster.Event;
import org.epaulet.roster.PastGrade;
import org.epaulet.roster.Transfer;

/**
 * How a correction's version of one person came about, beyond what a year's explanation tells (R17); amounts in fen.
 *
 * @param versionBefore the run that published the version before
 * @param causes RECORDS, TABLES, DECISION, DISPLACED
 * @param records that are new, gone, or count otherwise than before
 * @param rows of the tables that are new or gone
 * @param columns of the roster that changed
 * @param figures of the published files that changed
 * @param grade null: outside the year now
 */
public record CorrectionFacts(
        int number,
        long versionBefore,
        List<String> causes,
        List<RecordChange> records,
        List<RowChange> rows,
        List<ColumnChange> columns,
        List<RunChanges.FigureChange> figures,
        GradeSteps grade,
        List<ShareChange> shares,
        List<ReservedRelease> releases,
        RecoveryFacts recovery) {

    /** A record with what it came to; before null: it is new, now null: it is gone. */
    public record RecordChange(Explanation.Record record, Standing before, Standing now) {}

    /** A row that is now there, or is no longer: one of the four. */
    public record RowChange(
            Table table, boolean now, Event event, Absence absence, Transfer transfer, PastGrade history) {}

    /** A value on the roster; null: blank. */
    public record ColumnChange(String column, String before, String now) {}

    /**
     * How the grade came about; places stand as they were published.
     *
     * @param stood in the version before; null: not in the year
     * @param byRecords before decisions of this correction
     * @param decided whether an earlier decision still stands, so that the records do not count
     * @param ranked how many people the pool ranked when it was published
     * @param decisions on the person up to here
     */
    public record GradeSteps(
            Graded stood,
            Graded byRecords,
            boolean decided,
            Graded now,
            int ranked,
            List<Explanation.Decided> decisions) {}

    /**
     * The share of one unit's pool.
     *
     * @param pool as it was published
     * @param weight all weights of the unit, as they were published; of a pool without any, the days of all who did not leave
     * @param exact rate × coefficient × days in fen, four decimals, for show
     * @param step fen of which every share is a multiple
     * @param down whether it is rounded down
     * @param stands whether nothing changed by which it is reckoned
     * @param before null: no share before
     * @param now null: no share any more
     * @param docked what is kept back from it
     */
    public record ShareChange(
            String unit,
            long pool,
            BigDecimal weight,
            String exact,
            long step,
            boolean down,
            boolean stands,
            Share before,
            Share now,
            List<ShareFacts.DockedFacts> docked) {}

    /**
     * What is due, and how an overpayment comes back.
     *
     * @param due gross minus everything paid so far
     * @param tier by which the largest step is reckoned; null: none
     * @param tierWage of a month
     * @param standard of a month
     * @param percent of both together, at most
     * @param recoveriesBefore what earlier corrections found to be recovered
     */
    public record RecoveryFacts(
            long gross,
            long paidBefore,
            long due,
            long payable,
            long overpaid,
            String tier,
            long tierWage,
            long standard,
            BigDecimal percent,
            long monthLimit,
            long months,
            long firstStep,
            long lastStep,
            long recoveriesBefore) {}
}
