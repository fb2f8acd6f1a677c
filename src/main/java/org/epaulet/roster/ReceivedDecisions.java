package org.epaulet.roster;

import java.util.List;
import org.epaulet.delivery.FileCount;
import org.epaulet.delivery.Reject;

/**
 * What reading the decisions of a delivery came to.
 *
 * @param decisions by person, date and kind
 * @param rejects by file and line
 * @param counts a row a file: read = accepted + rejected + ignored
 * @param notices a sentence for each column that is ignored
 */
public record ReceivedDecisions(
        List<Decision> decisions, List<Reject> rejects, List<FileCount> counts, List<String> notices) {}
