package org.epaulet.policy.condition;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a function of a condition counts, by its name in lower case: things that bear one of the codes named.
 */
public enum Counted {
    EVENTS("kind of event", Stage.SERVED, "年内奖惩次数", "events of these kinds dated in the year"),
    IN_FORCE("kind of event", Stage.SERVED, "影响期内奖惩次数", "events of these kinds in force on the year's last day"),
    IN_TIER(
            "kind of event",
            Stage.SERVED,
            "任现层级以来奖惩次数",
            "events of these kinds from the first day in the tier to the year's last"),
    EVER("kind of event", Stage.SERVED, "累计奖惩次数", "events of these kinds dated by the year's last day, in any year"),
    DAYS("kind of absence", Stage.SERVED, "缺勤天数", "days of the year absent by these kinds, each counted once"),
    LONGEST("kind of absence", Stage.SERVED, "最长连续缺勤天数", "longest unbroken run of days absent by these kinds"),
    ITEMS("item of a catalogue", Stage.SCORED, "指标次数", "counted records of the year that name one of these items"),
    PERIODS("grade of a period", Stage.SCORED, "周期等次次数", "periods of the year with one of these period grades"),
    PERIODS_IN_ROW(
            "grade of a period",
            Stage.SCORED,
            "连续周期数",
            "longest run of periods, one after the other, with these grades"),
    IN_ROW("grade", Stage.GRADED, "连续年数", "graded years with one of these grades, in a row up to this year"),
    YEARS("grade", Stage.GRADED, "累计年数", "graded years with one of these grades, this one included"),
    TIER_YEARS(
            "grade",
            Stage.GRADED,
            "任现层级以来年数",
            "graded years with one of these grades from the first full year in the tier, this one included"),
    CONTRACT_YEARS(
            "grade",
            Stage.GRADED,
            "本合同期年数",
            "graded years with one of these grades from the year of the contract's first day, this one included");

    private final String what;
    private final Stage stage;
    private final String term;
    private final String meaning;

    Counted(String what, Stage stage, String term, String meaning) {
        this.what = what;
        this.stage = stage;
        this.term = term;
        this.meaning = meaning;
    }

    /** Returns what its codes are codes of. */
    String what() {
        return what;
    }

    /** Returns the stage from which it is known. */
    Stage stage() {
        return stage;
    }

    /** Returns what it is called in Chinese. */
    String term() {
        return term;
    }

    /** Returns what it means, in English. */
    String meaning() {
        return meaning;
    }

    /** Returns its name in a condition. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether its codes are kinds of events. */
    boolean ofEvents() {
        return this == EVENTS || this == IN_FORCE || this == IN_TIER || this == EVER;
    }

    /** Returns the function of that name, null for none. */
    static Counted of(String word) {
        return Arrays.stream(values())
                .filter(counted -> counted.word().equals(word))
                .findFirst()
                .orElse(null);
    }
}
