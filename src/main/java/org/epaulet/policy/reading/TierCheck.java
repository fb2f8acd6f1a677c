package org.epaulet.policy.reading;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.epaulet.policy.condition.ConditionTerms;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.tier.Conversion;
import org.epaulet.policy.tier.ConvertedTier;
import org.epaulet.policy.tier.EarlyStep;
import org.epaulet.policy.tier.Establishment;
import org.epaulet.policy.tier.StepKind;
import org.epaulet.policy.tier.Tier;
import org.epaulet.policy.tier.TierCap;
import org.epaulet.policy.tier.TierEffect;
import org.epaulet.policy.tier.TierEntry;
import org.epaulet.policy.tier.TierFall;
import org.epaulet.policy.tier.TierStep;
import org.epaulet.policy.tier.YearCredit;
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
        yearsAreCounted(counted);
        if (findings.has("tiers.ladder")) {
            steps(findings.list("tiers.steps", TierStep.class));
        }
        together(tiers);
        if (findings.has("tiers.trainee_months")) {
            check.atLeast("tiers.trainee_months", 0, findings.value("tiers.trainee_months", Integer.class));
        }
        conversion(findings.value("tiers.conversion", Conversion.class));
        caps(findings.list("tiers.caps", TierCap.class));
        if (findings.has("tiers.steps")) {
            chosenFrom(findings.list("tiers.steps", TierStep.class), findings.list("tiers.caps", TierCap.class));
        }
        credits(findings.list("tiers.credits", YearCredit.class));
        falls(findings.list("tiers.falls", TierFall.class));
        TierEffect effective = findings.value("tiers.effective", TierEffect.class);
        if (effective != null && effective.isEmpty()) {
            check.refuse("tiers.effective", "says nothing; expected entry, promote, select or demote");
        }
        establishments(findings.list("tiers.establishments", Establishment.class));
    }

    /** Who needs years for a step must be able to collect them. */
    private void yearsAreCounted(List<String> counted) {
        boolean credited = findings.list("tiers.credits", YearCredit.class).stream()
                .anyMatch(credit -> credit.years().signum() > 0);
        boolean asked = findings.list("tiers.steps", TierStep.class).stream()
                .anyMatch(step -> step.years().signum() > 0);
        if (findings.has("tiers.counted") && counted.isEmpty() && !credited && asked) {
            check.refuse(
                    "tiers.counted", "no grade's years count, so nobody could ever take a step that asks for some");
        }
    }

    private void entry(List<TierEntry> entries) {
        List<String> educations = terms.of(Figure.EDUCATION);
        for (int i = 0; i < entries.size(); i++) {
            String key = "tiers.entry[" + i + "]";
            TierEntry entry = entries.get(i);
            if (entry.education() != null) {
                check.known(key + ".education", "education", entry.education(), educations);
            }
            check.known(key + ".tier", "tier", entry.tier(), ladder);
            boolean forestalled = entries.subList(0, i).stream()
                    .anyMatch(before -> before.when() == null
                            && (before.education() == null || before.education().equals(entry.education())));
            if (forestalled) {
                check.refuse(key, "never reached: an entry above takes everybody whom this one fits");
            }
        }
        List<String> left = educations.stream()
                .filter(code -> entries.stream()
                        .noneMatch(entry -> entry.when() == null
                                && (entry.education() == null
                                        || entry.education().equals(code))))
                .toList();
        if (findings.has("tiers.entry") && !left.isEmpty()) {
            check.refuse("tiers.entry", "no tier for " + String.join(", ", left));
        }
    }

    private void credits(List<YearCredit> credits) {
        check.unique("tiers.credits", credits, "grade", YearCredit::grade);
        for (int i = 0; i < credits.size(); i++) {
            check.known(
                    "tiers.credits[" + i + "].grade", "grade", credits.get(i).grade(), terms.grades());
        }
    }

    private void falls(List<TierFall> falls) {
        for (int i = 0; i < falls.size(); i++) {
            check.atLeast("tiers.falls[" + i + "].rungs", 2, falls.get(i).rungs());
        }
    }

    private void steps(List<TierStep> steps) {
        for (int i = 0; i < steps.size(); i++) {
            TierStep step = steps.get(i);
            String key = "tiers.steps[" + i + "]";
            check.known(key + ".from", "tier", step.from(), ladder);
            check.known(key + ".to", "tier", step.to(), ladder);
            if (step.years().signum() < 0) {
                check.refuse(
                        key + ".years",
                        "must not be below 0, is " + step.years().toPlainString());
            }
            if (ladder.contains(step.from()) && ladder.contains(step.to())) {
                oneUp(key + ".to", step);
            }
            for (int each = 0; each < step.early().size(); each++) {
                String listed = key + ".early[" + each + "]";
                String early = findings.has(listed) ? listed : key + ".early";
                early(early + ".years", step.early().get(each), step);
            }
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
        return findings.list("tiers.ladder", Tier.class).stream()
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
                && findings.list("tiers.ladder", Tier.class).stream()
                        .filter(tier -> own.ladder().equals(tier.ladder()))
                        .noneMatch(tier -> left.contains(tier.code()));
    }

    /** The rungs of a ladder stand together, for they are read from lowest to highest. */
    private void together(List<Tier> tiers) {
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

    private void conversion(Conversion conversion) {
        if (conversion == null) {
            return;
        }
        check.filled("tiers.conversion.table", conversion.table());
        check.unique("tiers.conversion.table", conversion.table(), "from", ConvertedTier::from);
        List<String> old = conversion.table().stream().map(ConvertedTier::from).toList();
        for (int i = 0; i < conversion.table().size(); i++) {
            String key = "tiers.conversion.table[" + i + "]";
            check.known(key + ".from", "tier", conversion.table().get(i).from(), ladder);
            check.known(key + ".to", "tier", conversion.table().get(i).to(), ladder);
            if (old.contains(conversion.table().get(i).to())) {
                check.refuse(key + ".to", "is itself an old tier of the table");
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
