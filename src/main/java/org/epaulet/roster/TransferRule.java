package org.epaulet.roster;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.epaulet.delivery.Column;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.RejectCode;
import org.epaulet.delivery.Table;
import org.epaulet.policy.year.AssessmentYear;

/**
 * Reads a row of transfers 调动; one dated outside the year is ignored, whatever its units.
 */
final class TransferRule implements RowRule<Transfer> {

    static final Column TO = Table.TRANSFERS.column("to");

    private static final Column PERSON = Table.TRANSFERS.column("person");
    private static final Column DATE = Table.TRANSFERS.column("date");
    private static final Column FROM = Table.TRANSFERS.column("from");

    private final Map<String, Person> people;
    private final Set<String> units;
    private final AssessmentYear year;

    TransferRule(Map<String, Person> people, Set<String> units, AssessmentYear year) {
        this.people = people;
        this.units = units;
        this.year = year;
    }

    @Override
    public Table table() {
        return Table.TRANSFERS;
    }

    @Override
    public Transfer read(Row row) {
        Person person = row.person(PERSON, people);
        LocalDate date = row.date(DATE);
        if (!year.contains(date)) {
            return null;
        }
        String from = row.unit(FROM, units);
        String to = row.unit(TO, units);
        if (!person.employedOn(date)) {
            throw new Refusal(RejectCode.NOT_EMPLOYED, DATE, Expected.A_DAY_OF_EMPLOYMENT);
        }
        return new Transfer(person.id(), date, from, to);
    }

    @Override
    public Column link() {
        return TO;
    }
}
