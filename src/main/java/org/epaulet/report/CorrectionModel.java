package org.epaulet.report;

import java.util.List;

/** What a correction's outputs read; all orders are by code point. */
public interface CorrectionModel {

    /** Returns which correction of its year it is, counted from 1. */
    int number();

    /** Returns whom it touches, by id. */
    List<CorrectedRow> people();

    /** Returns the reserved shares that it moves, by unit, then person. */
    List<ReleaseRow> releases();

    /** Returns the decisions that it read, by person, day and kind. */
    List<DecisionRow> decisions();

    /** Returns the pools with somebody touched whose top grade came or went, by bureau, then code. */
    List<ExtraSeatsRow> seats();

    /** Returns the version of the year that the correction leaves. */
    ReadModel version();
}
