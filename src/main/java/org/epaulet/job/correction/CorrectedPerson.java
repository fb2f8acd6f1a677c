package org.epaulet.job.correction;

import java.util.List;
import java.util.Map;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.Graded;
import org.epaulet.assessment.PoolSeats;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.job.store.CorrectionStore.KeptDecision;
import org.epaulet.job.store.CorrectionStore.Touched;
import org.epaulet.job.store.StandingStore.Standing;
import org.epaulet.pay.CorrectedShares;
import org.epaulet.pay.HonourPaid;
import org.epaulet.pay.PayLine;
import org.epaulet.pay.Recovery;
import org.epaulet.pay.Share;
import org.epaulet.pay.UnitRate;
import org.epaulet.roster.Member;
import org.epaulet.tier.TierCandidate;
import org.epaulet.tier.TierMove;

/**
 * What a correction made of somebody whom it touches, computed once more (R17).
 *
 * @param touched as the correction kept it
 * @param now the year by the records; null: outside the year
 * @param memberBefore null: the version before does not know them
 * @param stood where they stood in the version before; null: not in the year
 * @param byRecords where they stand before decisions; null: outside the year
 * @param decided whether an earlier decision still stands, so that the records do not count
 * @param standing where they stand; null: outside the year, and so is the line
 * @param rates of the units in which they have a share or had one
 * @param decisions on them, with what came of each
 * @param seats pools of comparison of the bureau, as they were published
 * @param candidates whom the ladder of tiers saw
 * @param moves of all of these
 */
public record CorrectedPerson(
        Touched touched,
        Member member,
        Assessment now,
        Member memberBefore,
        Graded stood,
        Graded byRecords,
        boolean decided,
        Standing standing,
        List<Share> sharesBefore,
        CorrectedShares shares,
        Map<String, UnitRate> rates,
        PayLine line,
        List<HonourPaid> honours,
        ContractCandidate contract,
        long paidBefore,
        Recovery recovery,
        List<KeptDecision> decisions,
        List<PoolSeats> seats,
        List<TierCandidate> candidates,
        List<TierMove> moves) {}
