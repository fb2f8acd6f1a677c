package org.epaulet.policy;

/**
 * A kind of absence 缺勤 and what it means.
 */
public record AbsenceKind(String code, Label label, AbsenceClass counts) {}
