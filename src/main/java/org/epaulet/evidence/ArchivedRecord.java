package org.epaulet.evidence;

import java.time.LocalDate;

/**
 * A record as the archive keeps it, with what it came to.
 *
 * @param file path in the delivery
 * @param item its code where the component groups by item, otherwise the text
 * @param rater its code where the component groups by rater, otherwise the text
 * @param score in hundredths of a point; null where it was empty
 */
public record ArchivedRecord(
        String file,
        long line,
        String record,
        long revision,
        LocalDate date,
        String component,
        String item,
        String rater,
        Integer score,
        Standing standing) {}
