package org.epaulet.policy;

import java.util.Locale;

/**
 * The figures of a person's year that a condition may name, by their name in lower case.
 */
public enum Figure {
    YEAR_START(FigureType.DATE, Stage.SCORED, "first day of the assessment year"),
    YEAR_END(FigureType.DATE, Stage.SCORED, "last day of the assessment year"),
    YEAR_DAYS(FigureType.NUMBER, Stage.SCORED, "days of the assessment year"),
    NEXT_YEAR_END(FigureType.DATE, Stage.SCORED, "last day of the assessment year after it"),
    JOINED(FigureType.DATE, Stage.SCORED, "day of entry"),
    LEFT(FigureType.DATE, Stage.SCORED, "last day of employment; missing while employed"),
    SERIES(FigureType.CODE, Stage.SCORED, "series of the post"),
    EDUCATION(FigureType.CODE, Stage.SCORED, "education"),
    TIER(FigureType.CODE, Stage.SCORED, "tier on the roster; missing without one"),
    TIER_SINCE(FigureType.DATE, Stage.SCORED, "first day in the tier"),
    CONTRACT(FigureType.CODE, Stage.SCORED, "kind of contract: FIXED, OPEN or AGENCY"),
    CONTRACT_NO(FigureType.NUMBER, Stage.SCORED, "how many fixed contracts so far"),
    CONTRACT_END(FigureType.DATE, Stage.SCORED, "last day of a fixed contract"),
    PROBATION_END(FigureType.DATE, Stage.SCORED, "last day of probation"),
    POST_SINCE(FigureType.DATE, Stage.SCORED, "first day in the present post"),
    PROTECTED(FigureType.TRUTH, Stage.SCORED, "whether the roster names a special protection"),
    SERVICE_DAYS(FigureType.NUMBER, Stage.SCORED, "days employed in the year"),
    NEUTRAL_DAYS(FigureType.NUMBER, Stage.SCORED, "days of statutory leave in it"),
    ORDINARY_DAYS(FigureType.NUMBER, Stage.SCORED, "days of sick and personal leave in it"),
    UNEXCUSED_DAYS(FigureType.NUMBER, Stage.SCORED, "days absent without leave in it"),
    CONFLICT(FigureType.TRUTH, Stage.SCORED, "whether rows that contradict each other name the person"),
    PRESENT_WEIGHT(FigureType.NUMBER, Stage.SCORED, "sum of the weights of the components that have a score"),
    FAILED_PERIODS(FigureType.NUMBER, Stage.SCORED, "periods below the pass mark"),
    BONUS(FigureType.NUMBER, Stage.SCORED, "points of the year's events, within the limits"),
    TOTAL(FigureType.NUMBER, Stage.SCORED, "the total, two decimals; missing without any component"),
    STATUS(FigureType.CODE, Stage.RATED, "ASSESSED, WITHHELD or NOT_ASSESSED"),
    REASON(FigureType.CODE, Stage.RATED, "the reason of the status; missing when assessed"),
    THRESHOLD_GRADE(FigureType.GRADE, Stage.RATED, "the grade by total alone"),
    GRADE(FigureType.GRADE, Stage.GRADED, "the grade of the year; missing unless assessed"),
    PREVIOUS_GRADE(FigureType.GRADE, Stage.GRADED, "the grade of the latest earlier year that has one");

    private final FigureType type;
    private final Stage stage;
    private final String meaning;

    Figure(FigureType type, Stage stage, String meaning) {
        this.type = type;
        this.stage = stage;
        this.meaning = meaning;
    }

    /** Returns the type of its value. */
    public FigureType type() {
        return type;
    }

    /** Returns the stage from which it is known. */
    public Stage stage() {
        return stage;
    }

    /** Returns what it means, in English. */
    public String meaning() {
        return meaning;
    }

    /** Returns its name in a condition. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
