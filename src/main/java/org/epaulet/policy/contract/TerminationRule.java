package org.epaulet.policy.contract;

import java.util.List;
import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * A ground on which a contract may end before its time (R15).
 *
 * @param action what the candidate list says
 * @param agencyAction what it says for agency staff; null: the same
 * @param ground the article; null: none
 * @param ends whether the contract would end by it, so that its expiry is not asked
 * @param severance whether severance is due
 * @param noticeDays days of written notice; null: none
 * @param evidence the event kinds that are its evidence
 * @param missing what a human still needs before deciding; null: nothing
 */
public record TerminationRule(
        Label label,
        @At(Stage.GRADED) Condition when,
        String action,
        @Optional String agencyAction,
        @Optional String ground,
        boolean ends,
        boolean severance,
        @Optional Integer noticeDays,
        @Optional List<String> evidence,
        @Optional Label missing) {

    public TerminationRule {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
