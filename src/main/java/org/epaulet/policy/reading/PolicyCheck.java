package org.epaulet.policy.reading;

import org.epaulet.policy.component.Range;
import org.epaulet.policy.condition.ConditionTerms;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Findings;
import org.epaulet.policy.year.YearRule;

/**
 * Checks what a policy means, beyond its keys and types. A section in which something is already wrong is left alone, so
 * that one slip is told once.
 */
final class PolicyCheck {

    private final Findings findings;
    private final SectionCheck check;

    private PolicyCheck(Findings findings) {
        this.findings = findings;
        this.check = new SectionCheck(findings);
    }

    /** Adds to the findings what does not make sense. */
    static void check(Findings findings, ConditionTerms terms) {
        SectionCheck check = new SectionCheck(findings);
        new PolicyCheck(findings).everywhere();
        new UnitKindCheck(findings, check).run();
        new ScoreCheck(findings, check).run();
        new StatusCheck(findings, check).run();
        new GradeCheck(findings, check, terms).run();
        new QuotaCheck(findings, check, terms).run();
        new TierCheck(findings, check, terms).run();
        new PayCheck(findings, check, terms).run();
        new ContractCheck(findings, check, terms).run();
        new ProcedureCheck(findings, check).run();
        new AskedPeriodsCheck(findings, check).run();
        if (findings.problems().isEmpty()) {
            new ReachCheck(findings, check).run();
        }
    }

    private void everywhere() {
        findings.all(Range.class).forEach(this::range);
        findings.all(Label.class).forEach((key, label) -> {
            check.text(key + ".zh", label.zh());
            check.text(key + ".en", label.en());
        });
        if (findings.has("code")) {
            check.text("code", findings.value("code", String.class));
        }
        YearRule year = findings.value("year", YearRule.class);
        if (year != null && year.closesOn() != null && (year.closesOn() < 1 || year.closesOn() > 31)) {
            check.refuse("year.closes_on", "expected a day of the month, 1 to 31, found " + year.closesOn());
        }
        if (year != null && year.firstMonth() != null && (year.firstMonth() < 1 || year.firstMonth() > 12)) {
            check.refuse("year.first_month", "expected a month, 1 to 12, found " + year.firstMonth());
        }
        if (year != null && year.namedAfter() != null && (year.firstMonth() == null || year.firstMonth() == 1)) {
            check.refuse("year.named_after", "the year lies in one calendar year; leave this key out");
        }
    }

    private void range(String key, Range range) {
        if (range.min() != null && range.max() != null && range.min().compareTo(range.max()) > 0) {
            check.refuse(
                    key,
                    "min " + range.min().toPlainString() + " is above max "
                            + range.max().toPlainString());
        }
    }
}
