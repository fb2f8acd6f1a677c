package org.epaulet.roster;

/**
 * Kind of contract 合同类型.
 */
public enum ContractKind {
    /** 固定期限 */
    FIXED,
    /** 无固定期限 */
    OPEN,
    /** 劳务派遣: the agency is the employer. */
    AGENCY
}
