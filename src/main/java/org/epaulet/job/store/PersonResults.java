package org.epaulet.job.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.ComponentScore;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.job.store.StandingStore.Standing;
import org.epaulet.pay.PayLine;
import org.epaulet.policy.Policy;
import org.epaulet.report.PersonResult;
import org.epaulet.roster.Person;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Everything that the outputs show about people. It is read once, a page of numbers at a time from each table, because a
 * dozen sheets show the same people and a join would look every one of them up again for each.
 */
final class PersonResults {

    private static final int PAGE = 5_000;

    private final long run;
    private final Policy policy;
    private final Units units;
    private final MemberStore members;
    private final AssessmentStore assessments;
    private final StandingStore standings;
    private final PayStore pay;
    private final int people;
    private List<PersonResult> byId;
    private List<PersonResult> byUnit;

    PersonResults(JdbcTemplate jdbc, long run, Policy policy, Units units) {
        this.run = run;
        this.policy = policy;
        this.units = units;
        this.members = new MemberStore(jdbc, run, units);
        this.assessments = new AssessmentStore(jdbc, run, policy);
        this.standings = new StandingStore(jdbc, run);
        this.pay = new PayStore(jdbc, run);
        this.people = new RosterStore(jdbc).people(run);
    }

    /** Returns the people of the year by id. */
    synchronized List<PersonResult> byId() {
        if (byId == null) {
            List<PersonResult> all = new ArrayList<>(people);
            for (int from = 0; from < people; from += PAGE) {
                addPage(all, from, Math.min(people, from + PAGE));
            }
            byId = List.copyOf(all);
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
        List<PersonResult> only = new ArrayList<>(1);
        addPage(only, number, number + 1);
        return only.stream().findFirst();
    }

    private void addPage(List<PersonResult> all, int from, int to) {
        SortedMap<Integer, Person> persons = members.persons(PeopleSelection.range(run, from, to));
        Map<Integer, String> ids = new TreeMap<>();
        persons.forEach((number, person) -> ids.put(number, person.id()));
        SortedMap<Integer, Assessment> assessed = assessments.range(from, to, ids);
        SortedMap<Integer, Standing> standing = standings.range(from, to, ids);
        SortedMap<Integer, PayLine> lines = pay.lines(from, to, number -> {
            Person person = persons.get(number);
            return new PayStore.Payee(
                    person.id(),
                    person.unit(),
                    policy.pay().band(standing.get(number).band()),
                    assessed.get(number).service().days());
        });
        SortedMap<Integer, ContractCandidate> contracts = pay.contracts(from, to, ids);
        assessed.forEach((number, assessment) -> all.add(result(
                persons.get(number), assessment, standing.get(number), lines.get(number), contracts.get(number))));
    }

    /** Who has a grade is assessed, if only by a decision. */
    private PersonResult result(
            Person person, Assessment byRecords, Standing standing, PayLine line, ContractCandidate contract) {
        Assessment assessment = standing.graded().grade() == null ? byRecords : byRecords.decided();
        return new PersonResult(
                person.id(),
                person.name(),
                units.tree().bureau(person.unit()),
                person.unit(),
                units.tree().unit(person.unit()).name(),
                standing.graded().pool(),
                assessment.status(),
                assessment.reason(),
                assessment.scores().stream()
                        .map(ComponentScore::score)
                        .collect(ArrayList::new, List::add, List::addAll),
                assessment.bonus(),
                assessment.total(),
                assessment.thresholdGrade(),
                assessment.ceiling(),
                standing.graded().grade(),
                standing.graded().rank(),
                standing.graded().seat(),
                standing.move(),
                line,
                contract,
                person.contract(),
                person.contractEnd(),
                person.contractNo(),
                person.postSince(),
                person.protection());
    }
}
