package org.epaulet.assessment;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.Supplier;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.Policy;
import org.epaulet.policy.component.Appraisal;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.Composed;
import org.epaulet.policy.component.Ledger;
import org.epaulet.policy.component.Rating;
import org.epaulet.policy.component.Reckoned;
import org.epaulet.policy.component.UnitScore;
import org.epaulet.policy.component.Vote;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.year.AssessmentYear;

/**
 * Scores one component of the policy for one person after the other.
 */
interface ComponentScoring {

    /** A component score has so many decimals (R1). */
    int DECIMALS = 6;

    /**
     * Returns the person's score in the component.
     *
     * @param unit at the end of the year, or on leaving
     * @param tallies the person's, of this component alone, in any order
     */
    ComponentScore score(String unit, Service service, List<Tally> tallies);

    /**
     * Returns the person's score in the component, by what is known before it too.
     *
     * @param known of the person, the components above included; asked only where a component needs it
     */
    default ComponentScore score(String unit, Service service, List<Tally> tallies, Supplier<Figures> known) {
        return score(unit, service, tallies);
    }

    static ComponentScoring of(Component component, Policy policy, AssessmentYear year) {
        if (component instanceof Ledger ledger) {
            return new LedgerScoring(ledger, year.periods(ledger.period()), byPeriod(ledger, policy, year));
        }
        if (component instanceof Appraisal appraisal) {
            return new AppraisalScoring(appraisal, year.periods(appraisal.period()), byPeriod(appraisal, policy, year));
        }
        if (component instanceof Rating rating) {
            return new RatingScoring(rating);
        }
        if (component instanceof Reckoned reckoned) {
            return new ReckonedScoring(reckoned);
        }
        if (component instanceof Composed composed) {
            return new ComposedScoring(composed, policy, year, byPeriod(composed, policy, year));
        }
        if (component instanceof UnitScore unit) {
            return (of, service, tallies) -> new ComponentScore(
                    unit.code(),
                    unit.weight(),
                    unit.of(of) == null ? null : unit.of(of).setScale(DECIMALS, RoundingMode.HALF_UP),
                    List.of(),
                    List.of());
        }
        return new VoteScoring((Vote) component, policy.grades());
    }

    /** Returns the component as it stands on the first day of each of its periods. */
    @SuppressWarnings("unchecked")
    private static <C extends Component> List<C> byPeriod(C component, Policy policy, AssessmentYear year) {
        int place = policy.components().indexOf(component);
        return year.periods(component.period()).stream()
                .map(period -> (C) policy.on(period.from()).components().get(place))
                .toList();
    }
}
