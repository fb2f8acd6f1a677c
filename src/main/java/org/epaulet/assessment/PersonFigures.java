package org.epaulet.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.epaulet.policy.condition.ComparedWithin;
import org.epaulet.policy.condition.Counted;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.condition.Measured;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Absence;
import org.epaulet.roster.Event;
import org.epaulet.roster.Member;
import org.epaulet.roster.Person;

/**
 * The figures of one person's year that the conditions of a policy ask for (R4, R11, R13 to R15).
 */
public final class PersonFigures implements Figures {

    private final Member member;
    private final AssessmentYear year;
    private final Assessment assessment;
    private final String grade;
    private final Integer rank;
    private final int ranked;
    private final Seat seat;
    private final String pool;
    private final Ranks elsewhere;
    private final GradedYears years;
    private final ScoredParts parts;

    private PersonFigures(
            Member member,
            AssessmentYear year,
            Assessment assessment,
            String grade,
            Integer rank,
            int ranked,
            Seat seat,
            String pool,
            Ranks elsewhere) {
        this.member = member;
        this.year = year;
        this.assessment = assessment;
        this.grade = grade;
        this.rank = rank;
        this.ranked = ranked;
        this.seat = seat;
        this.pool = pool;
        this.elsewhere = elsewhere;
        this.years = new GradedYears(member.history(), year, grade);
        this.parts = new ScoredParts(assessment);
    }

    /**
     * Returns the figures once the person is ranked.
     *
     * @param graded the grade and the place
     * @param ranked how many people are ranked with the person
     */
    public static PersonFigures of(
            Member member, AssessmentYear year, Assessment assessment, Graded graded, int ranked) {
        return new PersonFigures(
                member,
                year,
                assessment,
                graded.grade(),
                graded.rank(),
                ranked,
                graded.seat(),
                graded.pool(),
                graded.elsewhere());
    }

    /**
     * Returns the figures once the grade is known.
     *
     * @param grade the grade of the year, after the quota; null: none
     */
    public static PersonFigures of(Member member, AssessmentYear year, Assessment assessment, String grade) {
        return new PersonFigures(member, year, assessment, grade, null, 0, null, null, null);
    }

    /** Returns the figures before the grade, the place in the ranking included. */
    static PersonFigures ranked(Member member, AssessmentYear year, Assessment assessment, Place place) {
        return new PersonFigures(
                member, year, assessment, null, place.rank(), place.ranked(), null, null, place.elsewhere());
    }

    /** Returns the figures before anything is scored. */
    static PersonFigures served(Member member, AssessmentYear year, Service service) {
        return before(member, year, Assessment.scored(member.person().id(), service, List.of(), null, null, 0));
    }

    /** Returns the figures before the grade: what is not known yet is missing in the assessment. */
    static PersonFigures before(Member member, AssessmentYear year, Assessment assessment) {
        return new PersonFigures(member, year, assessment, null, null, 0, null, null, null);
    }

    @Override
    public Object value(Figure figure) {
        Person person = member.person();
        Service service = assessment.service();
        return switch (figure) {
            case YEAR_START -> year.start();
            case YEAR_END -> year.end();
            case YEAR_DAYS -> BigDecimal.valueOf(year.days());
            case NEXT_YEAR_END -> year.nextEnd();
            case MONTHS_EMPLOYED ->
                BigDecimal.valueOf(
                        ChronoUnit.MONTHS.between(person.joined(), year.end().plusDays(1)));
            case YEARS_EMPLOYED ->
                BigDecimal.valueOf(
                        ChronoUnit.YEARS.between(person.joined(), year.end().plusDays(1)));
            case DAYS_EMPLOYED ->
                BigDecimal.valueOf(
                        ChronoUnit.DAYS.between(person.joined(), year.end().plusDays(1)));
            case JOINED -> person.joined();
            case LEFT -> person.left();
            case UNIT -> person.unit();
            case UNIT_KIND -> member.home() == null ? null : member.home().kind();
            case BUREAU -> member.home() == null ? null : member.home().bureau();
            case SERIES -> person.series();
            case EDUCATION -> person.education();
            case TIER -> person.tier();
            case TIER_SINCE -> person.tierSince();
            case CONTRACT ->
                person.contract() == null ? null : person.contract().name();
            case CONTRACT_NO -> person.contractNo() == null ? null : BigDecimal.valueOf(person.contractNo());
            case CONTRACT_START -> person.contractStart();
            case CONTRACT_END -> person.contractEnd();
            case PROBATION_END -> person.probationEnd();
            case POST_SINCE -> person.postSince();
            case PROTECTED -> person.protection() != null;
            case SERVICE_DAYS -> BigDecimal.valueOf(service.days());
            case NEUTRAL_DAYS -> BigDecimal.valueOf(service.neutralDays());
            case ORDINARY_DAYS -> BigDecimal.valueOf(service.ordinaryDays());
            case UNEXCUSED_DAYS -> BigDecimal.valueOf(service.unexcusedDays());
            case CONFLICT -> member.conflict();
            case PRESENT_WEIGHT -> parts.presentWeight();
            case FAILED_PERIODS -> BigDecimal.valueOf(assessment.failedPeriods());
            case BONUS -> assessment.bonus();
            case TOTAL -> assessment.total();
            case STATUS ->
                assessment.status() == null ? null : assessment.status().name();
            case REASON -> assessment.reason();
            case THRESHOLD_GRADE -> assessment.thresholdGrade();
            case GRADE -> grade;
            case RANK -> rank == null ? null : BigDecimal.valueOf(rank);
            case RANKED -> rank == null ? null : BigDecimal.valueOf(ranked);
            case PREVIOUS_GRADE -> years.previousGrade();
            case SEAT -> seat == null ? null : seat.name();
            case POOL -> pool;
            // money is the policy's: who pays knows it
            case PERFORMANCE, WAGE, COEFFICIENT -> null;
        };
    }

    @Override
    public int events(Set<String> kinds) {
        int count = 0;
        for (Event event : member.events()) {
            if (kinds.contains(event.kind()) && year.contains(event.date())) {
                count++;
            }
        }
        return count;
    }

    @Override
    public int inForce(Set<String> kinds) {
        int count = 0;
        for (Event event : member.events()) {
            if (kinds.contains(event.kind()) && event.inForceOn(year.end())) {
                count++;
            }
        }
        return count;
    }

    @Override
    public int count(Counted counted, Set<String> codes) {
        return switch (counted) {
            case EVENTS -> events(codes);
            case IN_FORCE -> inForce(codes);
            case IN_TIER -> sinceTier(codes);
            case EVER -> ever(codes);
            case DAYS -> absentDays(codes).cardinality();
            case LONGEST -> longestRun(absentDays(codes));
            case ITEMS -> parts.items(codes);
            case PERIODS -> parts.periods(codes);
            case PERIODS_IN_ROW -> parts.periodsInRow(codes);
            case IN_ROW -> years.inRow(codes);
            case YEARS -> years.with(codes);
            case TIER_YEARS -> years.since(codes, member.person().tierSince(), true);
            case CONTRACT_YEARS -> years.since(codes, member.person().contractStart(), false);
        };
    }

    private int sinceTier(Set<String> kinds) {
        LocalDate since = member.person().tierSince();
        if (since == null) {
            return 0;
        }
        return (int) member.events().stream()
                .filter(event -> kinds.contains(event.kind()))
                .filter(event -> !event.date().isBefore(since) && !event.date().isAfter(year.end()))
                .count();
    }

    private int ever(Set<String> kinds) {
        return (int) member.events().stream()
                .filter(event -> kinds.contains(event.kind()) && !event.date().isAfter(year.end()))
                .count();
    }

    /** Returns the days of the year, counted from the first employed one, on which the person was absent by these kinds. */
    private BitSet absentDays(Set<String> kinds) {
        LocalDate from = assessment.service().from();
        LocalDate to = assessment.service().to();
        BitSet days = new BitSet();
        for (Absence absence : member.absences()) {
            LocalDate first = absence.from().isAfter(from) ? absence.from() : from;
            LocalDate last = absence.to().isBefore(to) ? absence.to() : to;
            if (kinds.contains(absence.kind()) && !first.isAfter(last)) {
                days.set((int) ChronoUnit.DAYS.between(from, first), (int) ChronoUnit.DAYS.between(from, last) + 1);
            }
        }
        return days;
    }

    private static int longestRun(BitSet days) {
        int longest = 0;
        for (int from = days.nextSetBit(0); from >= 0; from = days.nextSetBit(days.nextClearBit(from))) {
            longest = Math.max(longest, days.nextClearBit(from) - from);
        }
        return longest;
    }

    @Override
    public BigDecimal score(String component) {
        return assessment.score(component);
    }

    @Override
    public BigDecimal measure(Measured measured, String component) {
        return parts.measure(measured, component);
    }

    @Override
    public BigDecimal period(String component, int number) {
        return parts.period(component, number);
    }

    @Override
    public long votes(String component, Set<String> grades) {
        return parts.votes(component, grades);
    }

    @Override
    public BigDecimal group(String component, String group) {
        return parts.group(component, group);
    }

    @Override
    public BigDecimal placeIn(ComparedWithin circle) {
        return elsewhere == null ? null : elsewhere.place(circle);
    }

    @Override
    public BigDecimal rankedIn(ComparedWithin circle) {
        return elsewhere == null ? null : elsewhere.people(circle);
    }

    @Override
    public int monthsServed(int leastDays) {
        return (int) year.months().stream()
                .filter(month -> assessment.service().daysIn(month) >= leastDays)
                .count();
    }
}
