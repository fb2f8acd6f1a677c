package org.epaulet.evidence;

import java.time.LocalDate;

/**
 * Who may have records, and when they were employed.
 *
 * @param left last day of employment; null while it lasts
 */
public record Employment(String person, LocalDate joined, LocalDate left) {}
