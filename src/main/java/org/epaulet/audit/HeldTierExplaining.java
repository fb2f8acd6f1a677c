package org.epaulet.audit;

import java.time.LocalDate;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.tier.TierRule;
import org.epaulet.roster.Person;
import org.epaulet.tier.CountedYears;
import org.epaulet.tier.TierAction;
import org.epaulet.tier.TierMove;

/** Gathers what decides whether a tier is held, or can be, before anybody moves (R13). */
final class HeldTierExplaining {

    private final Dossier dossier;
    private final TierRule rule;
    private final Person person;
    private final Checks checks;

    HeldTierExplaining(Dossier dossier, Checks checks) {
        this.dossier = dossier;
        this.rule = dossier.policy().tiers();
        this.person = dossier.member().person();
        this.checks = checks;
    }

    /** Returns the rule that voids the roster's tier; null where there is none to void, or no rule. */
    Check lapsed() {
        return rule.lapsed() == null || person.tier() == null
                ? null
                : checks.of(new Label("原层级作废", "The roster's tier is void"), rule.lapsed());
    }

    /** Returns the months as a trainee; null where the policy knows none. */
    TierFacts.Trainee trainee() {
        return rule.traineeMonths() == 0
                ? null
                : new TierFacts.Trainee(
                        rule.traineeMonths(),
                        person.joined(),
                        rule.trained(person.joined()).minusDays(1),
                        rule.trained(person.joined()).isAfter(dossier.year().nextStart()));
    }

    /** Returns the conversion that gave the tier; null where none did. */
    TierFacts.Converted converted(TierMove move) {
        return move.action() == TierAction.CONVERT
                ? new TierFacts.Converted(
                        rule.conversion().on(), rule.conversion().reference())
                : null;
    }

    /** Returns the first full year in the tier; null where it is not known since when it is held. */
    Integer firstYear() {
        LocalDate since = CountedYears.since(rule, person);
        return since == null ? null : dossier.year().firstFrom(since);
    }
}
