package org.epaulet.policy;

import java.util.List;

/**
 * The rule book of a bureau (考核办法) as data: every number, label, table and condition of the rules R1 to R17.
 *
 * @param code how runs name it
 * @param components in the order in which results show them; their weights sum to 100
 * @param grades from best to worst
 */
public record Policy(
        String code,
        Label title,
        YearRule year,
        Vocabulary words,
        List<Component> components,
        TotalRule total,
        List<EventKind> events,
        List<AbsenceKind> absences,
        List<StatusRule> statuses,
        List<Grade> grades,
        List<CeilingRule> ceilings,
        QuotaRule quota,
        TierRule tiers,
        PayRule pay,
        ContractRule contracts) {

    /** Returns the grade that is the quota's. */
    public Grade topGrade() {
        return grades.get(0);
    }

    /** Returns the place of the grade among the grades, 0 the best; -1 for none. */
    public int place(String grade) {
        for (int place = 0; place < grades.size(); place++) {
            if (grades.get(place).code().equals(grade)) {
                return place;
            }
        }
        return -1;
    }
}
