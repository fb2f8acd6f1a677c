package org.epaulet.policy.reading;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.epaulet.policy.condition.ConditionTerms;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.tier.Establishment;
import org.epaulet.policy.tier.StepKind;
import org.epaulet.policy.tier.TierCap;
import org.epaulet.policy.tier.TierStep;
import org.epaulet.policy.yaml.Findings;

/**
 * Checks the caps of tiers, what they are taken of, and that somebody is chosen from under them (R13, step 4).
 */
final class TierCapCheck {

    private final Findings findings;
    private final SectionCheck check;
    private final List<String> ladder;

    TierCapCheck(Findings findings, SectionCheck check, ConditionTerms terms) {
        this.findings = findings;
        this.check = check;
        this.ladder = terms.of(Figure.TIER);
    }

    void run() {
        List<TierCap> caps = findings.list("tiers.caps", TierCap.class);
        caps(caps);
        if (findings.has("tiers.steps")) {
            chosenFrom(findings.list("tiers.steps", TierStep.class), caps);
        }
        establishments(findings.list("tiers.establishments", Establishment.class));
    }

    private void caps(List<TierCap> caps) {
        check.unique("tiers.caps", caps, "name", TierCap::name);
        List<String> names = caps.stream().map(TierCap::name).toList();
        for (int i = 0; i < caps.size(); i++) {
            String key = "tiers.caps[" + i + "]";
            check.filled(key + ".tiers", caps.get(i).tiers());
            check.knownOnce(key + ".tiers", "tier", caps.get(i).tiers(), ladder);
            if ((caps.get(i).percent() == null) == (caps.get(i).posts() == null)) {
                check.refuse(key, "expected either percent or posts");
            } else if (caps.get(i).percent() != null) {
                check.percent(key + ".percent", caps.get(i).percent());
            } else {
                check.atLeast(key + ".posts", 0, caps.get(i).posts());
            }
            if (caps.get(i).among() != null
                    && (caps.get(i).percent() == null || caps.get(i).of() != null)) {
                check.refuse(key + ".among", "says whom a percentage is taken of; leave posts and of out");
            }
            if (caps.get(i).of() != null) {
                check.known(key + ".of", "earlier cap", caps.get(i).of(), names.subList(0, i));
            }
        }
    }

    /** Caps and keys of ranking are for who is chosen from. */
    private void chosenFrom(List<TierStep> steps, List<TierCap> caps) {
        Set<String> targets = steps.stream()
                .filter(step -> step.by() == StepKind.SELECTION)
                .map(TierStep::to)
                .collect(Collectors.toSet());
        if (findings.has("tiers.select_by") && targets.isEmpty()) {
            check.refuse("tiers.select_by", "no step is by SELECTION; leave this key out");
        }
        for (int i = 0; i < caps.size(); i++) {
            TierCap cap = caps.get(i);
            boolean base = caps.stream().anyMatch(other -> cap.name().equals(other.of()));
            if (!base && Collections.disjoint(cap.tiers(), targets)) {
                check.refuse(
                        "tiers.caps[" + i + "]",
                        "no step by SELECTION leads to these tiers, so it would keep nobody out");
            }
        }
    }

    private void establishments(List<Establishment> establishments) {
        check.unique("tiers.establishments", establishments, "bureau", Establishment::bureau);
        for (int i = 0; i < establishments.size(); i++) {
            check.atLeast(
                    "tiers.establishments[" + i + "].posts",
                    0,
                    establishments.get(i).posts());
        }
    }
}
