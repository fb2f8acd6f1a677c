package org.epaulet.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.policy.yaml.Findings;

/**
 * Checks grades, ceilings and quota (R10 to R12).
 */
final class GradeCheck {

    private final Findings findings;
    private final SectionCheck check;
    private final ConditionTerms terms;

    GradeCheck(Findings findings, SectionCheck check, ConditionTerms terms) {
        this.findings = findings;
        this.check = check;
        this.terms = terms;
    }

    void run() {
        List<Grade> grades = findings.list("grades", Grade.class);
        check.unique("grades", grades, "code", Grade::code);
        check.unique("grades", grades, "label.zh", grade -> grade.label().zh());
        if (findings.has("grades") && grades.size() < 2) {
            check.refuse("grades", "needs at least two grades, the best first");
        }
        for (int i = 0; i < grades.size(); i++) {
            threshold(grades, i);
        }
        words(grades);
        ceilings();
        QuotaRule quota = findings.value("quota", QuotaRule.class);
        if (quota != null) {
            quota(quota);
        }
    }

    private void threshold(List<Grade> grades, int i) {
        String key = "grades[" + i + "].at_least";
        BigDecimal atLeast = grades.get(i).atLeast();
        boolean worst = i == grades.size() - 1;
        if (worst && atLeast != null) {
            check.refuse(key, "the worst grade takes whoever is left; leave this key out");
        } else if (!worst && atLeast == null) {
            check.refuse(key, "missing; only the worst grade has none");
        } else if (!worst && i > 0 && grades.get(i - 1).atLeast() != null) {
            BigDecimal better = grades.get(i - 1).atLeast();
            if (atLeast.compareTo(better) >= 0) {
                check.refuse(key, "must be below the " + better.toPlainString() + " of the better grade above");
            }
        }
    }

    /** A history row's word must not mean both a grade and none. */
    private void words(List<Grade> grades) {
        List<CodeWord> none = findings.list("words.no_grade", CodeWord.class);
        for (int i = 0; i < none.size(); i++) {
            for (Grade grade : grades) {
                List<String> names = List.of(grade.code(), grade.label().zh());
                if (names.contains(none.get(i).code())
                        || names.contains(none.get(i).zh())) {
                    check.refuse("words.no_grade[" + i + "]", "is also the grade " + grade.code());
                }
            }
        }
    }

    private void ceilings() {
        List<CeilingRule> ceilings = findings.list("ceilings", CeilingRule.class);
        for (int i = 0; i < ceilings.size(); i++) {
            String key = "ceilings[" + i + "].ceiling";
            String ceiling = ceilings.get(i).ceiling();
            check.known(key, "grade", ceiling, terms.grades());
            if (terms.grades().indexOf(ceiling) == 0) {
                check.refuse(key, "the best grade lowers nobody");
            }
        }
    }

    private void quota(QuotaRule quota) {
        check.percent("quota.percent", quota.percent());
        check.atLeast("quota.small_below", 0, quota.smallBelow());
        check.filled("quota.rank_by", quota.rankBy());
        List<String> known = new ArrayList<>(List.of("TOTAL"));
        known.addAll(terms.components());
        check.knownOnce("quota.rank_by", "component", quota.rankBy(), known);
    }
}
