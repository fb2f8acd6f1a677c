package org.epaulet.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.epaulet.delivery.CodeList;
import org.epaulet.delivery.Column;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.RejectCode;
import org.epaulet.delivery.Table;
import org.epaulet.policy.grade.Grade;

/**
 * Reads a row of decisions 决定 (R17).
 */
final class DecisionRule implements RowRule<Decision> {

    private static final Column PERSON = Table.DECISIONS.column("person");
    private static final Column KIND = Table.DECISIONS.column("kind");
    private static final Column GRADE = Table.DECISIONS.column("grade");
    private static final Column DATE = Table.DECISIONS.column("date");
    private static final Column BY = Table.DECISIONS.column("by");
    private static final Column NOTE = Table.DECISIONS.column("note");

    private static final CodeList KINDS = CodeList.rejecting(RejectCode.UNKNOWN_CODE)
            .add(DecisionKind.GRADE.name(), "定等")
            .add(DecisionKind.SEAT.name(), "补优")
            .build();

    private final Map<String, Person> people;
    private final CodeList grades;

    DecisionRule(Map<String, Person> people, List<Grade> grades) {
        this.people = people;
        CodeList.Builder list = CodeList.rejecting(RejectCode.UNKNOWN_GRADE);
        grades.forEach(grade -> list.add(grade.code(), grade.label().zh()));
        this.grades = list.build();
    }

    @Override
    public Table table() {
        return Table.DECISIONS;
    }

    @Override
    public Decision read(Row row) {
        Person person = row.person(PERSON, people);
        DecisionKind kind = DecisionKind.valueOf(row.code(KIND, KINDS));
        String grade = row.code(GRADE, grades);
        if (kind == DecisionKind.GRADE && grade == null) {
            throw Row.missing(GRADE, new Expected("定等的决定应写明等次", "expected a grade, since the decision sets one"));
        }
        LocalDate date = row.date(DATE);
        String by = row.text(BY);
        return new Decision(person.id(), kind, grade, date, by, row.name(NOTE));
    }
}
