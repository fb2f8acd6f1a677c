package org.epaulet.assessment;

import java.time.LocalDate;

/**
 * Days one after the other, first and last included.
 */
public record DaySpan(LocalDate from, LocalDate to) {}
