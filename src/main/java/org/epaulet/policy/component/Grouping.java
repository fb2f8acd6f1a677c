package org.epaulet.policy.component;

/**
 * By which column of a record a component groups its scores.
 */
public enum Grouping {
    /** Not at all: item and rater take any value. */
    NONE,
    /** By item 指标, which must then be one of the component's. */
    ITEM,
    /** By class of rater 评价主体, which must then be one of the component's. */
    RATER
}
