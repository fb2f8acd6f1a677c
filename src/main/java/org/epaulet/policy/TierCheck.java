package org.epaulet.policy;

import java.util.List;
import org.epaulet.policy.yaml.Findings;

/**
 * Checks the ladder of tiers (R13).
 */
final class TierCheck {

    private final Findings findings;
    private final SectionCheck check;
    private final ConditionTerms terms;
    private final List<String> ladder;

    TierCheck(Findings findings, SectionCheck check, ConditionTerms terms) {
        this.findings = findings;
        this.check = check;
        this.terms = terms;
        this.ladder = terms.of(Figure.TIER);
    }

    void run() {
        List<Tier> tiers = findings.list("tiers.ladder", Tier.class);
        check.filled("tiers.ladder", tiers);
        check.unique("tiers.ladder", tiers, "code", Tier::code);
        findings.all(Tier.class).forEach((key, tier) -> {
            check.money(key + ".performance", tier.performance());
            check.money(key + ".wage", tier.wage());
        });
        Tier untiered = findings.value("tiers.untiered", Tier.class);
        if (untiered != null && ladder.contains(untiered.code())) {
            check.refuse("tiers.untiered.code", "'" + untiered.code() + "' is a tier of the ladder");
        }
        entry(findings.list("tiers.entry", TierEntry.class));
        List<String> counted = findings.list("tiers.counted", String.class);
        check.knownOnce("tiers.counted", "grade", counted, terms.grades());
        if (findings.has("tiers.ladder")) {
            steps(findings.list("tiers.steps", TierStep.class));
        }
        caps(findings.list("tiers.caps", TierCap.class));
        establishments(findings.list("tiers.establishments", Establishment.class));
    }

    private void entry(List<TierEntry> entries) {
        check.unique("tiers.entry", entries, "education", TierEntry::education);
        List<String> educations = terms.of(Figure.EDUCATION);
        for (int i = 0; i < entries.size(); i++) {
            String key = "tiers.entry[" + i + "]";
            check.known(key + ".education", "education", entries.get(i).education(), educations);
            check.known(key + ".tier", "tier", entries.get(i).tier(), ladder);
        }
        List<String> covered = entries.stream().map(TierEntry::education).toList();
        List<String> left =
                educations.stream().filter(code -> !covered.contains(code)).toList();
        if (findings.has("tiers.entry") && !left.isEmpty()) {
            check.refuse("tiers.entry", "no tier for " + String.join(", ", left));
        }
    }

    private void steps(List<TierStep> steps) {
        for (int i = 0; i < steps.size(); i++) {
            TierStep step = steps.get(i);
            String key = "tiers.steps[" + i + "]";
            check.known(key + ".from", "tier", step.from(), ladder);
            check.known(key + ".to", "tier", step.to(), ladder);
            check.atLeast(key + ".years", 0, step.years());
            int from = ladder.indexOf(step.from());
            if (from >= 0 && ladder.contains(step.to()) && ladder.indexOf(step.to()) != from + 1) {
                boolean highest = from == ladder.size() - 1;
                String above = highest ? "nothing, for it is the highest" : "'" + ladder.get(from + 1) + "'";
                check.refuse(key + ".to", "one step up from '" + step.from() + "' is " + above);
            }
        }
        check.unique("tiers.steps", steps, "from", TierStep::from);
        List<String> left = steps.stream().map(TierStep::from).toList();
        for (String tier : ladder.subList(0, Math.max(0, ladder.size() - 1))) {
            if (findings.has("tiers.steps") && !left.contains(tier)) {
                check.refuse("tiers.steps", "no step leads up from '" + tier + "'");
            }
        }
    }

    private void caps(List<TierCap> caps) {
        check.unique("tiers.caps", caps, "name", TierCap::name);
        List<String> names = caps.stream().map(TierCap::name).toList();
        for (int i = 0; i < caps.size(); i++) {
            String key = "tiers.caps[" + i + "]";
            check.filled(key + ".tiers", caps.get(i).tiers());
            check.knownOnce(key + ".tiers", "tier", caps.get(i).tiers(), ladder);
            check.percent(key + ".percent", caps.get(i).percent());
            if (caps.get(i).of() != null) {
                check.known(key + ".of", "earlier cap", caps.get(i).of(), names.subList(0, i));
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
