package org.epaulet.policy;

import java.math.BigDecimal;
import java.util.List;

/**
 * A part of the total (考评项目): R5 to R8.
 */
public sealed interface Component permits Ledger, Rating, Vote {

    /** Returns the code that records name it by. */
    String code();

    /** Returns what it is called. */
    Label label();

    /** Returns its weight in the total; the weights of a policy sum to 100. */
    BigDecimal weight();

    /** Returns the range in which a record's score is valid. */
    Range valid();

    /** Returns the column that groups its records. */
    Grouping grouping();

    /** Returns the groups a record may name; empty where it may name anything. */
    List<ScoreGroup> groups();
}
