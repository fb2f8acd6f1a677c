package org.epaulet.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.epaulet.tier.TierMove;

/**
 * The tier (R13).
 *
 * @param effective from when the move counts
 * @param rosterTier the tier on the roster, which is held unless it is void; null: none
 * @param lapsed whether it is void; null where none is on the roster, or the policy voids none
 * @param trainee the months after joining that lead to no tier and count for none; null: the policy knows none
 * @param converted the conversion that gave the tier; null: none did
 * @param firstYear the first full year in the tier; null without one
 * @param years the graded years that count or not, this one included
 * @param previousGrade null: none
 * @param demote whether the year costs a tier
 * @param rise whether it allows a step up
 * @param step null: no step leads up from the tier
 * @param caps room for selection; empty where no selection is asked
 * @param queue those eligible for the same step, in order, without names
 */
public record TierFacts(
        TierMove move,
        LocalDate effective,
        String rosterTier,
        Check lapsed,
        Trainee trainee,
        Converted converted,
        Integer firstYear,
        List<YearGrade> years,
        String previousGrade,
        boolean assessed,
        Check demote,
        Check enter,
        Check rise,
        Step step,
        List<Cap> caps,
        List<Queued> queue) {

    /** The months as a trainee 见习期, first and last day; still: whether they are not over when the next year begins. */
    public record Trainee(int months, LocalDate from, LocalDate to, boolean still) {}

    /** The passage from an old ladder (套改): its day, and the regulation, null: not told. */
    public record Converted(LocalDate on, String reference) {}

    /** A year with its grade (null: none), and whether it counts. */
    public record YearGrade(int year, String grade, boolean counts) {}

    /** The next step: so many counted years, by years or by selection; when null: nothing else is asked. */
    public record Step(String from, String to, BigDecimal years, boolean bySelection, Check when, List<Check> early) {}

    /** A cap: percent of base is size, or a number of posts (percent null); held before selection and given in it. */
    public record Cap(
            String name,
            List<String> tiers,
            BigDecimal percent,
            long base,
            long size,
            long held,
            long given,
            boolean raised) {}

    /** Somebody eligible for the step. */
    public record Queued(
            BigDecimal total, List<BigDecimal> keys, BigDecimal countedYears, String outcome, boolean self) {}
}
