package org.epaulet.audit;

import java.util.List;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.contract.Severance;
import org.epaulet.policy.contract.ContractRule;
import org.epaulet.policy.contract.ExpiryRule;
import org.epaulet.policy.contract.TerminationRule;
import org.epaulet.policy.label.Label;
import org.epaulet.roster.Person;

/** What the year makes of a contract, in an explanation (R15). */
final class ContractReasons {

    private final Dossier dossier;
    private final ContractRule rule;
    private final Person person;
    private final Checks checks;

    ContractReasons(Dossier dossier, Checks checks) {
        this.dossier = dossier;
        this.rule = dossier.policy().contracts();
        this.person = dossier.member().person();
        this.checks = checks;
    }

    ContractFacts contract() {
        ContractCandidate candidate = dossier.contract();
        if (candidate == null) {
            return new ContractFacts(
                    employed(),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    dossier.member().history());
        }
        TerminationRule termination =
                candidate.terminationRule() < 0 ? null : rule.termination().get(candidate.terminationRule());
        ExpiryRule expiry = candidate.expiryRule() < 0 ? null : rule.expiry().get(candidate.expiryRule());
        return new ContractFacts(
                true,
                candidate,
                termination == null ? null : checks.of(termination.label(), termination.when()),
                expiry == null ? null : checks.of(expiry.label(), expiry.when()),
                candidate.recognise() ? checks.of(new Label("表彰", "Recognition"), rule.recognise()) : null,
                candidate.missing(rule),
                Severance.due(person, dossier.year(), termination, expiry),
                dossier.member().history());
    }

    private boolean employed() {
        return person.employedOn(dossier.year().end());
    }
}
