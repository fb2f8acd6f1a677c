package org.epaulet.job.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.epaulet.assessment.Assessment;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.job.store.PayStore.Paid;
import org.epaulet.job.store.StandingStore.Standing;
import org.epaulet.pay.PayLine;
import org.epaulet.report.PersonResult;
import org.epaulet.roster.Person;

/** Everything that the outputs show about people, put together once, because a dozen sheets show the same people. */
final class PersonResults {

    private final Units units;
    private final PeopleStores people;
    private List<PersonResult> byId;
    private List<PersonResult> byUnit;

    PersonResults(Units units, PeopleStores people) {
        this.units = units;
        this.people = people;
    }

    /** Returns the people of the year by id. */
    synchronized List<PersonResult> byId() {
        if (byId == null) {
            byId = people.assessments().all().keySet().stream()
                    .map(this::person)
                    .toList();
        }
        return byId;
    }

    /** Returns the people of the year by unit, then id. */
    synchronized List<PersonResult> byUnit() {
        if (byUnit == null) {
            byUnit = byId().stream()
                    .sorted(Comparator.comparingInt(person -> units.number(person.unit())))
                    .toList();
        }
        return byUnit;
    }

    /** Returns the person with that number, who is in the year. */
    PersonResult person(int number) {
        return known(number).orElseThrow();
    }

    /** Returns the person with that number, if in the year. */
    Optional<PersonResult> known(int number) {
        Assessment assessment = people.assessments().all().get(number);
        if (assessment == null) {
            return Optional.empty();
        }
        Paid paid = people.pay().all().get(number);
        return Optional.of(result(
                people.members().all().get(number).person(),
                assessment,
                people.standings().all().get(number),
                paid.line(),
                paid.contract()));
    }

    /** Who has a grade is assessed, if only by a decision. */
    private PersonResult result(
            Person person, Assessment byRecords, Standing standing, PayLine line, ContractCandidate contract) {
        Assessment assessment = standing.graded().grade() == null ? byRecords : byRecords.decided();
        return PersonResult.of(
                person,
                units.tree().bureau(person.unit()),
                units.tree().unit(person.unit()).name(),
                assessment,
                standing.graded(),
                standing.move(),
                line,
                contract);
    }
}
