package org.epaulet.policy;

import org.epaulet.policy.label.Label;

/**
 * A kind of absence 缺勤 and what it means.
 */
public record AbsenceKind(String code, Label label, AbsenceClass counts) {}
