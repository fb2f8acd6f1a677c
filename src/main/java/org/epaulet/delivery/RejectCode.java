package org.epaulet.delivery;

/**
 * Why a row of a delivery was turned away; in the order in which a row is checked.
 */
public enum RejectCode {
    BAD_ROW,
    MISSING_VALUE,
    BAD_DATE,
    BAD_NUMBER,
    UNKNOWN_PERSON,
    UNKNOWN_UNIT,
    UNKNOWN_COMPONENT,
    UNKNOWN_ITEM,
    UNKNOWN_RATER,
    UNKNOWN_KIND,
    UNKNOWN_GRADE,
    UNKNOWN_CODE,
    OUT_OF_RANGE,
    BAD_INTERVAL,
    OUT_OF_YEAR,
    NOT_EMPLOYED,
    UNIT_CYCLE,
    DUPLICATE,
    CONFLICT,
    BAD_CHAIN
}
