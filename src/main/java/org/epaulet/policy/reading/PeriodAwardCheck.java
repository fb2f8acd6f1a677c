package org.epaulet.policy.reading;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.PeriodGrade;
import org.epaulet.policy.condition.ConditionTerms;
import org.epaulet.policy.pay.PeriodAward;
import org.epaulet.policy.pay.PeriodBand;
import org.epaulet.policy.pay.PeriodTies;
import org.epaulet.policy.yaml.Findings;

/**
 * Checks what the periods of a component pay (R14).
 */
final class PeriodAwardCheck {

    private final Findings findings;
    private final SectionCheck check;
    private final ConditionTerms terms;

    PeriodAwardCheck(Findings findings, SectionCheck check, ConditionTerms terms) {
        this.findings = findings;
        this.check = check;
        this.terms = terms;
    }

    void run() {
        List<PeriodAward> periods = findings.list("pay.period_awards", PeriodAward.class);
        for (int i = 0; i < periods.size(); i++) {
            periodAward("pay.period_awards[" + i + "]", periods.get(i));
        }
    }

    private void periodAward(String key, PeriodAward award) {
        List<Component> components = findings.list("components", Component.class);
        List<String> byPeriod = components.stream()
                .filter(Component::byPeriod)
                .map(Component::code)
                .toList();
        if (findings.has("components")) {
            check.known(key + ".component", "ledger or appraisal", award.component(), byPeriod);
        }
        check.filled(key + ".bands", award.bands());
        if (award.ties() == PeriodTies.BETTER && !award.byRank()) {
            check.refuse(key + ".ties", "no places decide here; leave this key out");
        }
        if (findings.has(key + ".within") && !award.byRank()) {
            check.refuse(key + ".within", "no places decide here; leave this key out");
        }
        check.unique(key + ".bands", award.bands(), "code", PeriodBand::code);
        if (award.byRank()) {
            byRank(key + ".bands", award.bands());
        } else {
            byGradeOrScore(key + ".bands", award.bands(), gradesOf(award.component()));
        }
        for (int i = 0; i < award.bands().size(); i++) {
            PeriodBand band = award.bands().get(i);
            if (band.standards() != null) {
                check.positive(key + ".bands[" + i + "].standards", band.standards());
            }
            // so much less than the points bring is a band too: 20 a point above 60
            check.money(
                    key + ".bands[" + i + "].amount",
                    band.perPoint() == null ? band.amount() : band.amount().abs());
        }
    }

    private void byRank(String key, List<PeriodBand> bands) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < bands.size(); i++) {
            PeriodBand band = bands.get(i);
            String place = key + "[" + i + "]";
            boolean last = i == bands.size() - 1;
            if (band.grade() != null || band.atLeast() != null) {
                check.refuse(place, "places in a ranking decide here; leave grade and at_least out");
            } else if (band.percent() != null && band.places() != null) {
                check.refuse(place + ".places", "has a percentage already; keep one of them");
            } else if (last == band.byRank()) {
                check.refuse(
                        place + (band.places() == null ? ".percent" : ".places"),
                        last
                                ? "the last band takes whoever is left; leave this key out"
                                : "missing; only the last band has none");
            } else if (band.places() != null) {
                check.atLeast(place + ".places", 1, band.places());
            } else if (!last) {
                check.percent(place + ".percent", band.percent());
                sum = sum.add(band.percent());
            }
        }
        if (sum.compareTo(BigDecimal.valueOf(100)) > 0) {
            check.refuse(key, "the shares come to " + sum.toPlainString() + "%, more than 100");
        }
    }

    /** A period has a grade of its own component alone. */
    private List<String> gradesOf(String component) {
        return findings.list("components", Component.class).stream()
                .filter(each -> each.code().equals(component))
                .findFirst()
                .map(each -> each.grades().stream().map(PeriodGrade::code).toList())
                .orElse(terms.periodGrades());
    }

    private void byGradeOrScore(String key, List<PeriodBand> bands, List<String> grades) {
        for (int i = 0; i < bands.size(); i++) {
            PeriodBand band = bands.get(i);
            if (band.grade() != null) {
                check.known(key + "[" + i + "].grade", "grade of a period", band.grade(), grades);
            }
            if (i > 0 && forestalled(band, bands.subList(0, i))) {
                check.refuse(key + "[" + i + "]", "never reached: a band above takes every period that this one fits");
            }
        }
    }

    private static boolean forestalled(PeriodBand band, List<PeriodBand> above) {
        return above.stream()
                .anyMatch(other -> (other.grade() == null || other.grade().equals(band.grade()))
                        && (other.atLeast() == null
                                || band.atLeast() != null && other.atLeast().compareTo(band.atLeast()) <= 0));
    }
}
