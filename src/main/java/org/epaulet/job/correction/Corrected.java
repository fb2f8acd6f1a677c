package org.epaulet.job.correction;

import java.util.List;
import java.util.Set;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.job.store.StandingStore.Standing;
import org.epaulet.pay.CorrectedShares;
import org.epaulet.pay.HonourPaid;
import org.epaulet.pay.PayLine;
import org.epaulet.pay.Recovery;

/**
 * What a correction makes of one person.
 *
 * @param standing null: outside the year; so is the line
 * @param contract null: a candidate for nothing
 * @param paidBefore in fen, earlier corrections included
 */
record Corrected(
        String person,
        Set<Cause> causes,
        Standing standing,
        CorrectedShares shares,
        PayLine line,
        List<HonourPaid> honours,
        ContractCandidate contract,
        long paidBefore,
        Recovery recovery) {}
