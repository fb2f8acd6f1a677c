package org.epaulet.job.correction;

import java.util.List;
import org.epaulet.assessment.Assessment;
import org.epaulet.job.store.StandingStore.Standing;
import org.epaulet.pay.Share;
import org.epaulet.roster.Member;

/**
 * One person as a version of the year has them.
 *
 * @param assessment by the records; null: outside the year
 * @param standing null: outside the year
 * @param gross in fen: everything paid so far, earlier corrections included
 */
record Version(Member member, Assessment assessment, Standing standing, List<Share> shares, long gross) {}
