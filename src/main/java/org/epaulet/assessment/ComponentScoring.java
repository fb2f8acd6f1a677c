package org.epaulet.assessment;

import java.util.List;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.AssessmentYear;
import org.epaulet.policy.Component;
import org.epaulet.policy.Ledger;
import org.epaulet.policy.Policy;
import org.epaulet.policy.Rating;
import org.epaulet.policy.Vote;

/**
 * Scores one component of the policy for one person after the other.
 */
interface ComponentScoring {

    /** A component score has so many decimals (R1). */
    int DECIMALS = 6;

    /**
     * Returns the person's score in the component.
     *
     * @param tallies the person's, of this component alone, in any order
     */
    ComponentScore score(Service service, List<Tally> tallies);

    static ComponentScoring of(Component component, Policy policy, AssessmentYear year) {
        if (component instanceof Ledger ledger) {
            int place = policy.components().indexOf(component);
            return new LedgerScoring(
                    ledger,
                    year,
                    year.periods().stream()
                            .map(period -> (Ledger)
                                    policy.on(period.from()).components().get(place))
                            .toList());
        }
        if (component instanceof Rating rating) {
            return new RatingScoring(rating);
        }
        return new VoteScoring((Vote) component, policy.grades());
    }
}
