package org.epaulet.pay;

import java.time.LocalDate;
import org.epaulet.policy.pay.Subsidy;

/**
 * What became of one subsidy for one person (R14).
 *
 * @param subsidy as it stands on its day
 * @param employed whether the person is employed on the day
 * @param fen 0: not employed, or not for this person
 */
public record SubsidyPaid(Subsidy subsidy, LocalDate day, boolean employed, long fen) {}
