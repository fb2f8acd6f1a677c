package org.epaulet.policy.reading;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.CodeWord;
import org.epaulet.policy.condition.ConditionTerms;
import org.epaulet.policy.grade.CeilingRule;
import org.epaulet.policy.grade.FloorRule;
import org.epaulet.policy.grade.Grade;
import org.epaulet.policy.grade.QuotaRule;
import org.epaulet.policy.yaml.Findings;

/**
 * Checks grades, floors and ceilings (R10, R11).
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
        floors();
    }

    private void threshold(List<Grade> grades, int i) {
        String key = "grades[" + i + "].at_least";
        Grade grade = grades.get(i);
        boolean worst = i == grades.size() - 1;
        boolean byRankingAlone = grades.stream().allMatch(Grade::asksNothing);
        if (worst && grade.atLeast() != null) {
            check.refuse(key, "the worst grade takes whoever is left; leave this key out");
        } else if (worst && grade.when() != null) {
            check.refuse("grades[" + i + "].when", "the worst grade takes whoever is left; leave this key out");
        } else if (!worst && grade.asksNothing() && !byRankingAlone) {
            check.refuse(key, "missing; only the worst grade has none");
        } else if (grade.atLeast() != null) {
            falls(key, grade.atLeast(), grades.subList(0, i));
        }
    }

    private void falls(String key, BigDecimal atLeast, List<Grade> better) {
        for (int i = better.size() - 1; i >= 0; i--) {
            BigDecimal above = better.get(i).atLeast();
            if (above != null) {
                // with a condition of its own the better grade may ask for the same total
                boolean equal = better.get(i).when() != null && atLeast.compareTo(above) == 0;
                if (atLeast.compareTo(above) >= 0 && !equal) {
                    check.refuse(key, "must be below the " + above.toPlainString() + " of the better grade above");
                }
                return;
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

    private void floors() {
        List<FloorRule> floors = findings.list("floors", FloorRule.class);
        for (int i = 0; i < floors.size(); i++) {
            String key = "floors[" + i + "].floor";
            String floor = floors.get(i).floor();
            check.known(key, "grade", floor, terms.grades());
            if (terms.grades().indexOf(floor) == terms.grades().size() - 1) {
                check.refuse(key, "the worst grade lifts nobody");
            } else if (floors.get(i).beside() && !limited(floor)) {
                check.refuse("floors[" + i + "].beside", "no quota limits " + floor + "; leave this key out");
            }
        }
    }

    /** Returns whether the grade has a quota; true where that cannot be told. */
    private boolean limited(String grade) {
        QuotaRule quota = findings.value("quota", QuotaRule.class);
        return quota == null
                || terms.grades().indexOf(grade) <= 0
                || quota.further().stream().anyMatch(further -> further.grade().equals(grade));
    }
}
