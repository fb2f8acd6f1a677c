package org.epaulet.audit;

import java.util.List;
import org.epaulet.pay.AwardPaid;
import org.epaulet.pay.HonourPaid;
import org.epaulet.pay.PayLine;
import org.epaulet.pay.PeriodPaid;
import org.epaulet.pay.ShareClaim;
import org.epaulet.pay.UnitPool;
import org.epaulet.policy.pay.Band;
import org.epaulet.roster.Stay;

/**
 * What the year pays one person, and from what (R14).
 *
 * @param stays of the person
 * @param pools of the units in which the person had a day; none where they stand as they were published
 * @param claims on these pools, of everybody
 * @param awards of the year that the person gets
 * @param periodAwards what each period paid
 */
public record Payment(
        Band band,
        List<Stay> stays,
        List<UnitPool> pools,
        List<ShareClaim> claims,
        PayLine line,
        List<AwardPaid> awards,
        List<PeriodPaid> periodAwards,
        List<HonourPaid> honours) {}
