package org.epaulet.job.year;

/** How far a year has come (R17). */
public enum YearState {
    /** 未核算: no run of it is published. */
    OPEN,
    /** 已核算: a run is published; another one may take its place. */
    CALCULATED,
    /** 公示中: people may object; nothing is computed anew. */
    POSTED,
    /** 已锁定: only a correction changes it. */
    LOCKED,
    /** 已发放: only a correction changes it, and nobody reopens it. */
    PAID
}
