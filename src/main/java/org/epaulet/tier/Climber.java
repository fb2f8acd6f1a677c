package org.epaulet.tier;

import java.util.Comparator;
import org.epaulet.policy.tier.TierStep;

/**
 * One person on the ladder while a bureau's moves are decided; moves once at most.
 */
final class Climber {

    static final Comparator<Climber> BEST_FIRST = Comparator.comparing(Climber::candidate, TierCandidate.BEST_FIRST);

    private final TierCandidate candidate;
    private String tier;
    private TierAction action = TierAction.NONE;
    private boolean settled;

    Climber(TierCandidate candidate) {
        this.candidate = candidate;
        this.tier = candidate.tier();
        this.settled = !candidate.assessed();
    }

    TierCandidate candidate() {
        return candidate;
    }

    /** Returns the tier as it stands; null: none. */
    String tier() {
        return tier;
    }

    /** Who holds a tier of an old ladder passes to the new one, assessed or not. */
    void convert() {
        if (candidate.convertsTo() != null) {
            move(candidate.convertsTo(), TierAction.CONVERT);
        }
    }

    boolean mayFall() {
        return !settled && candidate.tier() != null && candidate.falls();
    }

    boolean mayEnter() {
        return !settled && candidate.tier() == null && candidate.entry() != null;
    }

    /** Returns whether the person may take the step but for room. */
    boolean mayTake(TierStep step) {
        return !settled && candidate.rises() && step.from().equals(tier) && candidate.mayTake(step);
    }

    void move(String to, TierAction by) {
        tier = to;
        action = by;
        settled = true;
    }

    void stay() {
        settled = true;
    }

    void findNoVacancy() {
        action = TierAction.NO_VACANCY;
    }

    TierMove outcome() {
        return new TierMove(candidate.person(), candidate.tier(), tier, action, candidate.countedYears());
    }
}
