package org.epaulet.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.pay.PayLine;
import org.epaulet.policy.AssessmentStatus;

/**
 * What the people of one unit come to together: heads, statuses, grades, and every pay line in fen.
 */
final class UnitTotals {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    final String bureau;
    final String unit;
    final String unitName;
    private int heads;
    private final Map<AssessmentStatus, Integer> statuses = new HashMap<>();
    private final Map<String, Integer> grades = new HashMap<>();
    long performancePaid;
    long performanceReserved;
    long yearEndAward;
    long heating;
    long honourAward;
    long gross;
    long taxExempt;
    long awardsByOthers;
    long tierWageOld;
    long tierWageNew;

    private UnitTotals(PersonResult first) {
        bureau = first.bureau();
        unit = first.unit();
        unitName = first.unitName();
    }

    /** Adds up people that come by unit. */
    static List<UnitTotals> of(Source<PersonResult> peopleByUnit) {
        List<UnitTotals> units = new ArrayList<>();
        try (Rows<PersonResult> people = peopleByUnit.after(null)) {
            UnitTotals current = null;
            for (PersonResult person = people.next(); person != null; person = people.next()) {
                if (current == null || !current.unit.equals(person.unit())) {
                    current = new UnitTotals(person);
                    units.add(current);
                }
                current.add(person);
            }
        }
        return units;
    }

    private void add(PersonResult person) {
        heads++;
        statuses.merge(person.status(), 1, Integer::sum);
        if (person.grade() != null) {
            grades.merge(person.grade(), 1, Integer::sum);
        }
        PayLine pay = person.pay();
        performancePaid += pay.performancePaid();
        performanceReserved += pay.performanceReserved();
        yearEndAward += pay.yearEndAward();
        heating += pay.heating();
        honourAward += pay.honourAward();
        gross += pay.gross();
        taxExempt += pay.taxExempt();
        awardsByOthers += pay.awardsByOthers();
        tierWageOld += pay.tierWageOld();
        tierWageNew += pay.tierWageNew();
    }

    int heads() {
        return heads;
    }

    int count(AssessmentStatus status) {
        return statuses.getOrDefault(status, 0);
    }

    int graded(String grade) {
        return grades.getOrDefault(grade, 0);
    }

    /** Returns the share of the assessed who have the grade, in percent with two decimals; null without anybody. */
    BigDecimal percent(String grade) {
        int assessed = count(AssessmentStatus.ASSESSED);
        return assessed == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(graded(grade)))
                        .divide(BigDecimal.valueOf(assessed), 2, RoundingMode.HALF_UP);
    }
}
