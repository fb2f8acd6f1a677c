package org.epaulet.policy.grade;

import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * A rule that lifts a grade (直接确定等次): who meets it gets no worse one, but for the ceilings.
 *
 * @param floor the worst grade that is left when the rule holds
 * @param beside whether a grade that has a quota is given beside it (不占名额); null: no
 */
public record FloorRule(
        Label label,
        @At(Stage.RATED) Condition when,
        String floor,
        @Optional Boolean beside) {

    public FloorRule {
        beside = beside != null && beside;
    }
}
