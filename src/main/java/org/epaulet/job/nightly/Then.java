package org.epaulet.job.nightly;

import java.util.EnumMap;
import java.util.Map;
import org.epaulet.assessment.Assessment;

/**
 * What tells the effect of a person's records from that of the days that went by since the night that changes are told against.
 *
 * @param records the digest of the records of the periods that were closed on that night, as they are now; null: not known
 * @param figures what they would be on the new day if the records were still those of that night; empty: not known, or the records are
 *     the same
 */
public record Then(Long records, Map<StandFigure, String> figures) {

    static final Then UNKNOWN = new Then(null, Map.of());

    /** Returns that of a person whose records are what they were. */
    static Then same(long records) {
        return new Then(records, Map.of());
    }

    /**
     * Returns that of a person whose records are not.
     *
     * @param otherwise how they would be assessed by the records of that night
     */
    static Then of(long records, Assessment otherwise, String byTotal) {
        Map<StandFigure, String> figures = new EnumMap<>(StandFigure.class);
        figures.put(StandFigure.STATUS, otherwise.status().name());
        figures.put(StandFigure.REASON, otherwise.reason());
        figures.put(StandFigure.TOTAL, StandFigure.text(otherwise.total()));
        figures.put(StandFigure.FAILED_PERIODS, Integer.toString(otherwise.failedPeriods()));
        figures.put(StandFigure.THRESHOLD_GRADE, byTotal);
        figures.put(StandFigure.CEILING, otherwise.ceiling());
        return new Then(records, figures);
    }
}
