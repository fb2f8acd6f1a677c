package org.epaulet.policy.component;

import org.epaulet.policy.label.Label;

/**
 * A part of a catalogue (考核大类) whose points in a period are kept within limits of their own: 加分至多10分、扣完为止.
 */
public record LedgerSection(String code, Label label, Range limits) {}
