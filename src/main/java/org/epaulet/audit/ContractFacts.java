package org.epaulet.audit;

import java.util.List;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.contract.Severance;
import org.epaulet.policy.label.Label;
import org.epaulet.roster.PastGrade;

/** What the person is a candidate for (R15), with the rules that hold; what is null is not proposed or not due. */
public record ContractFacts(
        boolean employed,
        ContractCandidate candidate,
        Check termination,
        Check expiry,
        Check recognition,
        List<Label> missing,
        Severance severance,
        List<PastGrade> history) {}
