package org.epaulet.policy.condition;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a function of a condition measures of one component, by its name in lower case.
 */
public enum Measured {
    SCORE("项目得分", "score of the component, six decimals; may be missing"),
    LOWEST("最低周期得分", "lowest score of its periods; missing without any"),
    HIGHEST("最高周期得分", "highest score of its periods; missing without any"),
    COUNTED("计入周期数", "how many of its periods count"),
    FAILED("不合格周期数", "periods below its pass mark"),
    FAILED_IN_ROW("最长连续不合格周期数", "longest run of failed periods, one after the other"),
    RECORDS("记录数", "counted records: scores of a rating, ballots of a vote, entries of a ledger");

    private final String term;
    private final String meaning;

    Measured(String term, String meaning) {
        this.term = term;
        this.meaning = meaning;
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

    /** Returns whether it asks for the single periods of a component. */
    boolean ofPeriods() {
        return this == LOWEST || this == HIGHEST || this == COUNTED || this == FAILED_IN_ROW || this == RECORDS;
    }

    /** Returns whether it is a number of things, which nobody lacks. */
    boolean counts() {
        return this == COUNTED || this == FAILED || this == FAILED_IN_ROW || this == RECORDS;
    }

    /** Returns the function of that name, null for none. */
    static Measured of(String word) {
        return Arrays.stream(values())
                .filter(measured -> measured.word().equals(word))
                .findFirst()
                .orElse(null);
    }
}
