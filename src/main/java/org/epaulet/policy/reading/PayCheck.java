package org.epaulet.policy.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.condition.Comparison;
import org.epaulet.policy.condition.ConditionTerms;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.condition.FigureType;
import org.epaulet.policy.condition.Operand.Literal;
import org.epaulet.policy.condition.Operand.Named;
import org.epaulet.policy.condition.Proposition;
import org.epaulet.policy.condition.Proposition.Both;
import org.epaulet.policy.condition.Proposition.Compare;
import org.epaulet.policy.pay.Band;
import org.epaulet.policy.pay.Deduction;
import org.epaulet.policy.pay.GradeAward;
import org.epaulet.policy.pay.HonourAward;
import org.epaulet.policy.pay.Payer;
import org.epaulet.policy.pay.ShareDeduction;
import org.epaulet.policy.pay.ShareRule;
import org.epaulet.policy.pay.Subsidy;
import org.epaulet.policy.yaml.Findings;

/**
 * Checks bands, awards, subsidy and honours (R14).
 */
final class PayCheck {

    private final Findings findings;
    private final SectionCheck check;
    private final ConditionTerms terms;

    PayCheck(Findings findings, SectionCheck check, ConditionTerms terms) {
        this.findings = findings;
        this.check = check;
        this.terms = terms;
    }

    void run() {
        if (findings.has("pay.months")) {
            check.atLeast("pay.months", 1, findings.value("pay.months", Integer.class));
        }
        bands(findings.list("pay.bands", Band.class));
        awards(findings.list("pay.awards", GradeAward.class));
        Subsidy heating = findings.value("pay.heating", Subsidy.class);
        if (heating != null) {
            check.money("pay.heating.amount", heating.amount());
        }
        List<Subsidy> subsidies = findings.list("pay.subsidies", Subsidy.class);
        for (int i = 0; i < subsidies.size(); i++) {
            check.money("pay.subsidies[" + i + "].amount", subsidies.get(i).amount());
        }
        List<Deduction> deductions = findings.list("pay.deductions", Deduction.class);
        for (int i = 0; i < deductions.size(); i++) {
            constant("pay.deductions[" + i + "].amount", deductions.get(i).amount());
            constant("pay.deductions[" + i + "].at_most", deductions.get(i).atMost());
        }
        shares(findings.value("pay.shares", ShareRule.class));
        check.unique("pay.payers", findings.list("pay.payers", Payer.class), "code", Payer::code);
        honours(findings.list("pay.honours", HonourAward.class));
        new PeriodAwardCheck(findings, check, terms).run();
    }

    private void shares(ShareRule shares) {
        if (shares == null) {
            return;
        }
        if (shares.to() != null) {
            check.money("pay.shares.to", shares.to());
            check.positive("pay.shares.to", shares.to());
        }
        for (int i = 0; i < shares.deductions().size(); i++) {
            String key = "pay.shares.deductions[" + i + "]";
            ShareDeduction deduction = shares.deductions().get(i);
            if ((deduction.amount() == null) == (deduction.percent() == null)) {
                check.refuse(key, "expected either amount or percent");
            } else if (deduction.percent() != null) {
                check.percent(key + ".percent", deduction.percent());
                if (deduction.atMost() != null) {
                    check.refuse(key + ".at_most", "limits an amount, and this is a percentage; leave this key out");
                }
            }
            constant(key + ".amount", deduction.amount());
            constant(key + ".at_most", deduction.atMost());
        }
    }

    private void constant(String key, Expression amount) {
        if (amount != null && amount.constant() != null) {
            check.money(key, amount.constant());
        }
    }

    private void bands(List<Band> bands) {
        check.filled("pay.bands", bands);
        check.unique("pay.bands", bands, "code", Band::code);
        for (int i = 0; i < bands.size(); i++) {
            BigDecimal constant = bands.get(i).coefficient().constant();
            if (constant != null && constant.signum() < 0) {
                check.refuse("pay.bands[" + i + "].coefficient", "must not be negative");
            }
        }
        check.reachable("pay.bands", bands, Band::when);
        if (!bands.isEmpty()) {
            everybodyHasABand(bands);
        }
    }

    /** Somebody without a band could not be paid. */
    private void everybodyHasABand(List<Band> bands) {
        List<Proposition> whens =
                bands.stream().map(band -> band.when().proposition()).toList();
        Proposition assessed = is(Figure.STATUS, AssessmentStatus.ASSESSED.name());
        for (String grade : terms.grades()) {
            if (!new Both(assessed, is(Figure.GRADE, grade)).coveredBy(whens)) {
                uncovered("the grade " + grade);
            }
        }
        for (AssessmentStatus status : AssessmentStatus.values()) {
            boolean graded = status == AssessmentStatus.ASSESSED;
            if (!graded && !is(Figure.STATUS, status.name()).coveredBy(whens)) {
                uncovered("the status " + status);
            }
        }
    }

    private void uncovered(String whom) {
        check.refuse(
                "pay.bands",
                "no band takes everybody of " + whom + "; let a band name it alone, or the last one be 'true'");
    }

    private Proposition is(Figure figure, String code) {
        Named named = new Named(figure, terms.of(figure));
        Object value = figure.type() == FigureType.GRADE ? named.worth(code) : code;
        return new Compare(named, Comparison.EQUAL, new Literal(figure.type(), value, code));
    }

    private void awards(List<GradeAward> awards) {
        List<String> graded = new ArrayList<>();
        for (int i = 0; i < awards.size(); i++) {
            String key = "pay.awards[" + i + "]";
            GradeAward award = awards.get(i);
            if (award.grade() == null && award.when() == null) {
                check.refuse(key, "expected a grade or a condition, for nobody is named");
            } else if (award.grade() != null) {
                check.known(key + ".grade", "grade", award.grade(), terms.grades());
                if (award.when() == null && graded.contains(award.grade())) {
                    check.refuse(
                            key + ".grade",
                            "'" + award.grade() + "' stands already in pay.awards[" + graded.indexOf(award.grade())
                                    + "]");
                }
                graded.add(award.when() == null ? award.grade() : "");
            }
            constant(key + ".amount", award.amount());
        }
    }

    private void honours(List<HonourAward> honours) {
        check.unique("pay.honours", honours, "event", HonourAward::event);
        List<String> payers = findings.list("pay.payers", Payer.class).stream()
                .map(Payer::code)
                .toList();
        for (int i = 0; i < honours.size(); i++) {
            String key = "pay.honours[" + i + "]";
            check.known(key + ".event", "kind of event", honours.get(i).event(), terms.events());
            check.money(key + ".amount", honours.get(i).amount());
            if (findings.has("pay.payers")) {
                check.known(key + ".payer", "payer", honours.get(i).payer(), payers);
            }
        }
    }
}
