package org.epaulet.policy.reading;

import java.util.List;
import org.epaulet.policy.condition.ConditionTerms;
import org.epaulet.policy.contract.ExpiryRule;
import org.epaulet.policy.contract.TerminationRule;
import org.epaulet.policy.yaml.Findings;

/**
 * Checks the rules on contracts (R15).
 */
final class ContractCheck {

    private final Findings findings;
    private final SectionCheck check;
    private final ConditionTerms terms;

    ContractCheck(Findings findings, SectionCheck check, ConditionTerms terms) {
        this.findings = findings;
        this.check = check;
        this.terms = terms;
    }

    void run() {
        List<TerminationRule> terminations = findings.list("contracts.termination", TerminationRule.class);
        for (int i = 0; i < terminations.size(); i++) {
            termination("contracts.termination[" + i + "]", terminations.get(i));
        }
        check.reachable("contracts.termination", terminations, TerminationRule::when);
        List<ExpiryRule> expiries = findings.list("contracts.expiry", ExpiryRule.class);
        for (int i = 0; i < expiries.size(); i++) {
            check.text("contracts.expiry[" + i + "].action", expiries.get(i).action());
        }
        check.reachable("contracts.expiry", expiries, ExpiryRule::when);
        atLeast("contracts.notice_days", 0);
        atLeast("contracts.open_ended_from", 1);
        atLeast("contracts.rotation_years", 1);
    }

    private void termination(String key, TerminationRule rule) {
        check.text(key + ".action", rule.action());
        check.knownOnce(key + ".evidence", "kind of event", rule.evidence(), terms.events());
        if (rule.noticeDays() != null) {
            check.atLeast(key + ".notice_days", 0, rule.noticeDays());
        }
        if (rule.severance() && !rule.ends()) {
            check.refuse(key + ".severance", "severance is due only where the contract ends");
        }
    }

    private void atLeast(String key, int least) {
        if (findings.has(key)) {
            check.atLeast(key, least, findings.value(key, Integer.class));
        }
    }
}
