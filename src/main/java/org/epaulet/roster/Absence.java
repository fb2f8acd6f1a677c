package org.epaulet.roster;

import java.time.LocalDate;

/**
 * An absence 缺勤, first and last day included.
 */
public record Absence(String person, LocalDate from, LocalDate to, String kind) {}
