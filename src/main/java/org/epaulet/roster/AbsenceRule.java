package org.epaulet.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.epaulet.delivery.CodeList;
import org.epaulet.delivery.Column;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.RejectCode;
import org.epaulet.delivery.Table;
import org.epaulet.policy.AbsenceKind;
import org.epaulet.policy.year.AssessmentYear;

/**
 * Reads a row of absences 缺勤; it has to touch the year and the person's employment.
 */
final class AbsenceRule implements RowRule<Absence> {

    private static final Column PERSON = Table.ABSENCES.column("person");
    private static final Column FROM = Table.ABSENCES.column("from");
    private static final Column TO = Table.ABSENCES.column("to");
    private static final Column KIND = Table.ABSENCES.column("kind");

    private final Map<String, Person> people;
    private final AssessmentYear year;
    private final CodeList kinds;

    AbsenceRule(Map<String, Person> people, AssessmentYear year, List<AbsenceKind> kinds) {
        this.people = people;
        this.year = year;
        CodeList.Builder list = CodeList.rejecting(RejectCode.UNKNOWN_KIND);
        kinds.forEach(kind -> list.add(kind.code(), kind.label().zh()));
        this.kinds = list.build();
    }

    @Override
    public Table table() {
        return Table.ABSENCES;
    }

    @Override
    public Absence read(Row row) {
        Person person = row.person(PERSON, people);
        LocalDate from = row.date(FROM);
        LocalDate to = row.date(TO);
        String kind = row.code(KIND, kinds);
        if (to.isBefore(from)) {
            throw new Refusal(RejectCode.BAD_INTERVAL, TO, new Expected("不得早于“起”", "expected a day on or after from"));
        }
        if (from.isAfter(year.end()) || to.isBefore(year.start())) {
            throw new Refusal(
                    RejectCode.OUT_OF_YEAR,
                    FROM,
                    new Expected(
                            "应有在 %s 至 %s 之间的日子".formatted(year.start(), year.end()),
                            "expected an absence between " + year.start() + " and " + year.end()));
        }
        boolean afterwards = person.left() != null && from.isAfter(person.left());
        if (afterwards || to.isBefore(person.joined())) {
            throw new Refusal(
                    RejectCode.NOT_EMPLOYED,
                    FROM,
                    new Expected("缺勤应全在本人在职期间", "expected an absence within the person's employment"));
        }
        return new Absence(person.id(), from, to, kind);
    }
}
