package org.epaulet.audit;

import java.util.List;
import java.util.Map;
import org.epaulet.assessment.Graded;
import org.epaulet.evidence.ArchivedRecord;
import org.epaulet.pay.CorrectedShares;
import org.epaulet.pay.Docking;
import org.epaulet.pay.Recovery;
import org.epaulet.pay.Share;
import org.epaulet.pay.UnitRate;
import org.epaulet.policy.Policy;
import org.epaulet.report.PersonResult;
import org.epaulet.roster.Member;

/**
 * What a correction's version of one person was made from besides the dossier of a year (R17).
 *
 * @param number of the correction
 * @param versionBefore the run that published the version before
 * @param causes why it touches the person
 * @param before as the version before published them; null: was not in the year
 * @param memberBefore null: that version does not know them
 * @param recordsBefore the person's records of that version
 * @param stood where they stood in it; null: was not in the year
 * @param byRecords where they stand before decisions; null: outside the year
 * @param decided whether an earlier decision still stands, so that the records do not count
 * @param now where they stand; null: outside the year
 * @param ranked how many people their pool ranked when it was published
 * @param decisions on them, and what came of each
 * @param sharesBefore of the units' pools, as they last stood
 * @param rates of the units in which they have a share or had one
 * @param docking what is kept back from the shares
 * @param recovering the policy of the months that recover
 * @param heldTier by which the largest step is reckoned; null: none
 */
public record CorrectionDossier(
        int number,
        long versionBefore,
        List<String> causes,
        PersonResult before,
        Member memberBefore,
        List<ArchivedRecord> recordsBefore,
        Graded stood,
        Graded byRecords,
        boolean decided,
        Graded now,
        int ranked,
        List<Explanation.Decided> decisions,
        List<Share> sharesBefore,
        CorrectedShares shares,
        Map<String, UnitRate> rates,
        Docking docking,
        long paidBefore,
        Recovery recovery,
        long recoveriesBefore,
        Policy recovering,
        String heldTier) {

    /** Returns the grade; null: none. */
    String grade() {
        return now == null ? null : now.grade();
    }
}
