package org.epaulet.tier;

import java.util.Comparator;
import org.epaulet.delivery.CodePoints;
import org.epaulet.policy.TierRule;
import org.epaulet.policy.TierStep;

/**
 * One person on the ladder while a bureau's moves are decided; moves once at most.
 */
final class Climber {

    /** By total, then counted years, both descending, then person id (R13, step 4). */
    static final Comparator<Climber> BEST_FIRST = Comparator.comparing(
                    (Climber climber) -> climber.candidate.total(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(climber -> climber.countedYears)
            .reversed()
            .thenComparing(Climber::person, CodePoints.ORDER);

    private final TierCandidate candidate;
    private final int countedYears;
    private final boolean employed;
    private String tier;
    private TierAction action = TierAction.NONE;
    private boolean settled;

    Climber(TierCandidate candidate, int countedYears, boolean employed) {
        this.candidate = candidate;
        this.countedYears = countedYears;
        this.employed = employed;
        this.tier = candidate.person().tier();
        this.settled = !candidate.assessed();
    }

    TierCandidate candidate() {
        return candidate;
    }

    String person() {
        return candidate.person().id();
    }

    /** Returns the tier as it stands; null: none. */
    String tier() {
        return tier;
    }

    /** Returns whether the person holds a place under the caps: employed on the year's last day. */
    boolean employed() {
        return employed;
    }

    /** Returns whether nothing has been decided for the person yet that ends the matter. */
    boolean open() {
        return !settled;
    }

    /** Returns whether the person may take the step but for room. */
    boolean mayTake(TierStep step, TierRule rule) {
        return open()
                && step.from().equals(tier)
                && countedYears >= step.years()
                && rule.rise().holds(candidate.figures());
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
        return new TierMove(person(), candidate.person().tier(), tier, action, countedYears);
    }
}
