package org.epaulet.roster;

import java.time.LocalDate;

/**
 * A transfer 调动; the day of it belongs to the new unit.
 */
public record Transfer(String person, LocalDate date, String from, String to) {}
