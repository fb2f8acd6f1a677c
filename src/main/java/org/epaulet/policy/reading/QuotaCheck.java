package org.epaulet.policy.reading;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.epaulet.policy.condition.ConditionTerms;
import org.epaulet.policy.grade.ComparisonClass;
import org.epaulet.policy.grade.FurtherQuota;
import org.epaulet.policy.grade.Grade;
import org.epaulet.policy.grade.QuotaException;
import org.epaulet.policy.grade.QuotaRule;
import org.epaulet.policy.yaml.Findings;

/**
 * Checks who is compared with whom, and the quotas of grades (R12).
 */
final class QuotaCheck {

    private final Findings findings;
    private final SectionCheck check;
    private final ConditionTerms terms;

    QuotaCheck(Findings findings, SectionCheck check, ConditionTerms terms) {
        this.findings = findings;
        this.check = check;
        this.terms = terms;
    }

    void run() {
        QuotaRule quota = findings.value("quota", QuotaRule.class);
        if (quota != null) {
            quota(quota);
        }
    }

    private void quota(QuotaRule quota) {
        check.percent("quota.percent", quota.percent());
        check.atLeast("quota.small_below", 0, quota.smallBelow());
        check.filled("quota.rank_by", quota.rankBy());
        for (int i = 0; i < quota.rankBy().size(); i++) {
            if (quota.rankBy().indexOf(quota.rankBy().get(i)) < i) {
                check.refuse("quota.rank_by[" + i + "]", "'" + quota.rankBy().get(i) + "' stands in the list twice");
            }
        }
        check.atLeast("quota.at_least", 0, quota.atLeast());
        exceptions("quota.exceptions", quota.exceptions(), quota.each());
        check.unique("quota.classes", quota.classes(), "code", ComparisonClass::code);
        check.reachable("quota.classes", quota.classes(), ComparisonClass::when);
        for (int i = 0; i < quota.classes().size(); i++) {
            if (quota.classes().get(i).percent() != null) {
                check.percent(
                        "quota.classes[" + i + "].percent",
                        quota.classes().get(i).percent());
            }
        }
        further(quota);
    }

    private void exceptions(String key, List<QuotaException> exceptions, boolean each) {
        for (int i = 0; i < exceptions.size(); i++) {
            exception(key + "[" + i + "]", exceptions.get(i), exceptions.subList(0, i), each);
        }
    }

    private void exception(String key, QuotaException exception, List<QuotaException> above, boolean each) {
        check.percent(key + ".percent", exception.percent());
        check.atLeast(key + ".more", 0, exception.more());
        if (exception.bureaus().isEmpty() == exception.pools().isEmpty()) {
            check.refuse(key, "expected either bureaus or pools");
        }
        if (each && exception.more() > 0 && !exception.bureaus().isEmpty()) {
            check.refuse(key + ".more", "with each: true every pool has its own seats; name the pools instead");
        }
        for (QuotaException before : above) {
            if (!Collections.disjoint(before.bureaus(), exception.bureaus())) {
                check.refuse(key + ".bureaus", "a bureau stands already in an exception above");
            }
            if (!Collections.disjoint(before.pools(), exception.pools())) {
                check.refuse(key + ".pools", "a pool stands already in an exception above");
            }
        }
    }

    private void further(QuotaRule quota) {
        BigDecimal sum = quota.percent();
        BigDecimal better = sum;
        int above = 0;
        for (int i = 0; i < quota.further().size(); i++) {
            FurtherQuota further = quota.further().get(i);
            String key = "quota.further[" + i + "]";
            check.known(key + ".grade", "grade", further.grade(), terms.grades());
            check.percent(key + ".percent", further.percent());
            exceptions(key + ".exceptions", further.exceptions(), quota.each());
            int place = terms.grades().indexOf(further.grade());
            if (place >= 0 && (place <= above || place == terms.grades().size() - 1)) {
                check.refuse(key + ".grade", "expected grades below the best, from better to worse, not the worst");
            }
            above = Math.max(above, place);
            if (further.together() && further.percent().compareTo(better) < 0) {
                check.refuse(
                        key + ".percent",
                        "is less than the " + better.toPlainString() + "% of the better grades in it");
            }
            better = further.together() ? further.percent() : better.add(further.percent());
            sum = better;
        }
        boolean byRankingAlone = findings.list("grades", Grade.class).stream().allMatch(Grade::asksNothing);
        if (byRankingAlone && findings.has("grades") && sum.compareTo(BigDecimal.valueOf(100)) > 0) {
            check.refuse("quota", "the quotas of a ranking come to " + sum.toPlainString() + "%, more than 100");
        }
        if (byRankingAlone && findings.has("grades") && quota.percent().compareTo(BigDecimal.valueOf(100)) == 0) {
            check.refuse("quota.percent", "no grade asks for a total, so everybody would have the best");
        }
    }
}
