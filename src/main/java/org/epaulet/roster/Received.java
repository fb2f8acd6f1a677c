package org.epaulet.roster;

import java.util.List;
import org.epaulet.delivery.FileCount;
import org.epaulet.delivery.Reject;

/**
 * What reading the tables of a delivery, all but the evaluations, came to.
 *
 * @param rejects by file and line
 * @param counts a row a file: read = accepted + rejected + ignored
 * @param notices a sentence for each file or column that is ignored
 */
public record Received(Roster roster, List<Reject> rejects, List<FileCount> counts, List<String> notices) {}
