package org.epaulet.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.ComponentScore;
import org.epaulet.assessment.PersonFigures;
import org.epaulet.assessment.Service;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.Policy;
import org.epaulet.roster.ContractKind;
import org.epaulet.roster.Event;
import org.epaulet.roster.Member;
import org.epaulet.roster.PastGrade;
import org.epaulet.roster.Person;

/** Somebody whose contract a test looks at; employed since 1 January 2015. */
final class Employee {

    private ContractKind contract = ContractKind.OPEN;
    private Integer contractNo;
    private LocalDate contractEnd;
    private LocalDate left;
    private LocalDate postSince;
    private LocalDate tierSince;
    private String protection;
    private String grade;
    private final List<Event> events = new ArrayList<>();
    private final List<PastGrade> history = new ArrayList<>();
    private final List<ComponentScore> scores = new ArrayList<>();
    private List<Integer> ceilings = List.of();

    Employee contract(ContractKind kind) {
        contract = kind;
        return this;
    }

    Employee fixedUntil(String end) {
        contract = ContractKind.FIXED;
        contractEnd = LocalDate.parse(end);
        return this;
    }

    Employee contractNo(int number) {
        contractNo = number;
        return this;
    }

    Employee left(String day) {
        left = LocalDate.parse(day);
        return this;
    }

    Employee postSince(String day) {
        postSince = LocalDate.parse(day);
        return this;
    }

    Employee protectedBy(String kind) {
        protection = kind;
        return this;
    }

    Employee graded(String code) {
        grade = code;
        return this;
    }

    Employee withheld() {
        grade = null;
        return this;
    }

    Employee earlier(int year, String code) {
        history.add(new PastGrade("a", year, code));
        return this;
    }

    Employee event(String id, String date, String kind) {
        events.add(new Event(id, "a", LocalDate.parse(date), kind, null, null));
        return this;
    }

    Employee score(ComponentScore score) {
        scores.add(score);
        return this;
    }

    Employee ceilings(Integer... rules) {
        ceilings = List.of(rules);
        return this;
    }

    Employee inTierSince(String day) {
        tierSince = LocalDate.parse(day);
        return this;
    }

    ContractCandidate review() {
        return reviewed().orElseThrow();
    }

    Optional<ContractCandidate> reviewed() {
        return reviewed(WorkedYear.POLICY);
    }

    Optional<ContractCandidate> reviewed(Policy policy) {
        Person person = new Person(
                "a",
                "人",
                "U",
                "FIELD",
                tierSince == null ? null : "7",
                tierSince,
                LocalDate.of(2015, 1, 1),
                left,
                contract,
                contractNo,
                null,
                contractEnd,
                null,
                "COLLEGE",
                postSince,
                protection);
        Member member = new Member(person, events, List.of(), List.of(), history, false);
        LocalDate end = WorkedYear.YEAR.end();
        Service service = new Service(WorkedYear.YEAR.start(), end, 365, 0, 0, 0);
        Assessment assessment = new Assessment(
                "a",
                service,
                grade == null ? AssessmentStatus.WITHHELD : AssessmentStatus.ASSESSED,
                grade == null ? "PROBATION" : null,
                scores,
                BigDecimal.ZERO,
                BigDecimal.TEN,
                0,
                grade,
                null,
                ceilings,
                grade);
        PersonFigures figures = PersonFigures.of(member, WorkedYear.YEAR, assessment, grade);
        return ContractReview.of(policy, WorkedYear.YEAR, member, figures, assessment);
    }
}
