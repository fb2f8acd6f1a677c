package org.epaulet.policy.reading;

import java.util.List;
import org.epaulet.policy.condition.ConditionTerms;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.tier.Conversion;
import org.epaulet.policy.tier.ConvertedTier;
import org.epaulet.policy.tier.Tier;
import org.epaulet.policy.tier.TierEffect;
import org.epaulet.policy.tier.TierEntry;
import org.epaulet.policy.tier.TierFall;
import org.epaulet.policy.tier.TierStep;
import org.epaulet.policy.tier.YearCredit;
import org.epaulet.policy.yaml.Findings;

/**
 * Checks who enters, rises and falls on the ladder of tiers (R13).
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
        new LadderCheck(findings, check, terms).run();
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
        if (findings.has("tiers.trainee_months")) {
            check.atLeast("tiers.trainee_months", 0, findings.value("tiers.trainee_months", Integer.class));
        }
        conversion(findings.value("tiers.conversion", Conversion.class));
        new TierCapCheck(findings, check, terms).run();
        credits(findings.list("tiers.credits", YearCredit.class));
        falls(findings.list("tiers.falls", TierFall.class));
        TierEffect effective = findings.value("tiers.effective", TierEffect.class);
        if (effective != null && effective.isEmpty()) {
            check.refuse("tiers.effective", "says nothing; expected entry, promote, select or demote");
        }
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
}
