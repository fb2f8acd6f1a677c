package org.epaulet.tier;

/**
 * What the year does to a tier (R13).
 */
public enum TierAction {
    NONE,
    /** 定级 */
    ENTRY,
    /** 按年限晋升 */
    PROMOTE,
    /** 择优晋升 */
    SELECT,
    /** 套改 */
    CONVERT,
    /** 降级 */
    DEMOTE,
    /** Eligible for selection, no room under a cap. */
    NO_VACANCY
}
