package org.epaulet.roster;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.epaulet.delivery.CodeList;
import org.epaulet.delivery.Column;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.RejectCode;
import org.epaulet.delivery.Table;
import org.epaulet.policy.Policy;
import org.epaulet.policy.year.AssessmentYear;

/**
 * Reads a row of earlier grades 往年考核; those of people who are not on the roster are ignored.
 */
final class HistoryRule implements RowRule<PastGrade> {

    private static final Column PERSON = Table.HISTORY.column("person");
    private static final Column YEAR = Table.HISTORY.column("year");
    private static final Column GRADE = Table.HISTORY.column("grade");

    /** No number however small becomes another year than a long gone one. */
    private static final BigDecimal EARLIEST = BigDecimal.valueOf(Integer.MIN_VALUE);

    private final Map<String, Person> people;
    private final AssessmentYear year;
    private final CodeList grades;
    private final Set<String> none = new HashSet<>();

    HistoryRule(Map<String, Person> people, AssessmentYear year, Policy policy) {
        this.people = people;
        this.year = year;
        CodeList.Builder list = CodeList.rejecting(RejectCode.UNKNOWN_GRADE);
        policy.grades().forEach(grade -> list.add(grade.code(), grade.label().zh()));
        policy.words().noGrade().forEach(word -> {
            list.add(word.code(), word.zh());
            none.add(word.code());
        });
        this.grades = list.build();
    }

    @Override
    public Table table() {
        return Table.HISTORY;
    }

    @Override
    public PastGrade read(Row row) {
        Person person = people.get(row.text(PERSON));
        if (person == null) {
            return null;
        }
        BigDecimal number = row.whole(YEAR);
        String grade = row.code(GRADE, grades);
        if (number.compareTo(BigDecimal.valueOf(year.number())) >= 0) {
            throw new Refusal(
                    RejectCode.OUT_OF_YEAR,
                    YEAR,
                    new Expected("应为 " + year.number() + " 年以前的年度", "expected a year before " + year.number()));
        }
        return new PastGrade(person.id(), number.max(EARLIEST).intValue(), none.contains(grade) ? null : grade);
    }
}
