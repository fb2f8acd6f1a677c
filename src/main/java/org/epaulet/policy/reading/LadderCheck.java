package org.epaulet.policy.reading;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.epaulet.policy.condition.ConditionTerms;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.tier.EarlyStep;
import org.epaulet.policy.tier.Tier;
import org.epaulet.policy.tier.TierStep;
import org.epaulet.policy.yaml.Findings;

/**
 * Checks the rungs of the ladders and the steps between them (R13).
 */
final class LadderCheck {

    private final Findings findings;
    private final SectionCheck check;
    private final List<Tier> tiers;
    private final List<String> ladder;

    LadderCheck(Findings findings, SectionCheck check, ConditionTerms terms) {
        this.findings = findings;
        this.check = check;
        this.tiers = findings.list("tiers.ladder", Tier.class);
        this.ladder = terms.of(Figure.TIER);
    }

    void run() {
        check.filled("tiers.ladder", tiers);
        check.unique("tiers.ladder", tiers, "code", Tier::code);
        if (findings.has("tiers.ladder")) {
            steps(findings.list("tiers.steps", TierStep.class));
        }
        together();
    }

    private void steps(List<TierStep> steps) {
        for (int i = 0; i < steps.size(); i++) {
            step("tiers.steps[" + i + "]", steps.get(i));
        }
        check.unique(
                "tiers.steps",
                steps,
                "from",
                step -> sameLadder(step) ? step.from() : step.from() + " to " + step.to());
        Set<String> left =
                steps.stream().filter(this::sameLadder).map(TierStep::from).collect(Collectors.toSet());
        for (String tier : ladder) {
            boolean needs = above(tier) != null && !left.contains(tier) && !closed(tier, left);
            if (findings.has("tiers.steps") && needs) {
                check.refuse("tiers.steps", "no step leads up from '" + tier + "'");
            }
        }
    }

    private void step(String key, TierStep step) {
        check.known(key + ".from", "tier", step.from(), ladder);
        check.known(key + ".to", "tier", step.to(), ladder);
        if (step.years().signum() < 0) {
            check.refuse(
                    key + ".years", "must not be below 0, is " + step.years().toPlainString());
        }
        if (ladder.contains(step.from()) && ladder.contains(step.to())) {
            oneUp(key + ".to", step);
        }
        for (int each = 0; each < step.early().size(); each++) {
            String listed = key + ".early[" + each + "]";
            // a single one may stand without the list
            String early = findings.has(listed) ? listed : key + ".early";
            early(early + ".years", step.early().get(each), step);
        }
    }

    private void oneUp(String key, TierStep step) {
        String above = above(step.from());
        if (sameLadder(step) && !step.to().equals(above)) {
            String next = above == null ? "nothing, for it is the highest" : "'" + above + "'";
            check.refuse(key, "one step up from '" + step.from() + "' is " + next);
        }
    }

    private void early(String key, EarlyStep early, TierStep step) {
        check.positive(key, early.years());
        if (early.years().compareTo(step.years()) > 0) {
            check.refuse(key, "is more than the " + step.years().toPlainString() + " years of the step");
        }
    }

    private Tier rung(String code) {
        return tiers.stream()
                .filter(tier -> tier.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private boolean sameLadder(TierStep step) {
        Tier from = rung(step.from());
        Tier to = rung(step.to());
        return from == null || to == null || Objects.equals(from.ladder(), to.ladder());
    }

    /** Returns the next rung of the same ladder, null above the highest. */
    private String above(String code) {
        int place = ladder.indexOf(code);
        if (place < 0 || place == ladder.size() - 1) {
            return null;
        }
        Tier above = rung(ladder.get(place + 1));
        Tier own = rung(code);
        return above == null || own == null || !Objects.equals(own.ladder(), above.ladder()) ? null : above.code();
    }

    /** A named ladder on which nobody rises, as an old one is, has no gap. */
    private boolean closed(String code, Set<String> left) {
        Tier own = rung(code);
        return own != null
                && own.ladder() != null
                && tiers.stream()
                        .filter(tier -> own.ladder().equals(tier.ladder()))
                        .noneMatch(tier -> left.contains(tier.code()));
    }

    /** The rungs of a ladder stand together, for they are read from lowest to highest. */
    private void together() {
        for (int i = 1; i < tiers.size(); i++) {
            String ladderOf = tiers.get(i).ladder();
            boolean begins = !Objects.equals(ladderOf, tiers.get(i - 1).ladder());
            boolean before = tiers.subList(0, i).stream().anyMatch(tier -> Objects.equals(tier.ladder(), ladderOf));
            if (begins && before) {
                check.refuse(
                        "tiers.ladder[" + i + "].ladder",
                        "other tiers of this ladder stand further up; keep them together");
            }
        }
    }
}
