package org.epaulet.policy.contract;

import java.util.List;
import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Stage;

/**
 * Contracts: candidates, never decisions (R15).
 *
 * @param noticeDays how many days before the end of a contract notice is due
 * @param openEndedFrom from so many fixed contracts on an open-ended one is due
 * @param rotationYears years in a post after which rotation is due
 * @param recognise who is listed for recognition
 */
public record ContractRule(
        List<TerminationRule> termination,
        List<ExpiryRule> expiry,
        int noticeDays,
        int openEndedFrom,
        int rotationYears,
        @At(Stage.GRADED) Condition recognise) {}
