package org.epaulet.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.epaulet.policy.AssessmentYear;
import org.epaulet.policy.Counted;
import org.epaulet.policy.Figure;
import org.epaulet.policy.Figures;
import org.epaulet.roster.Event;
import org.epaulet.roster.Member;
import org.epaulet.roster.PastGrade;
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

    private PersonFigures(
            Member member, AssessmentYear year, Assessment assessment, String grade, Integer rank, int ranked) {
        this.member = member;
        this.year = year;
        this.assessment = assessment;
        this.grade = grade;
        this.rank = rank;
        this.ranked = ranked;
    }

    /**
     * Returns the figures once the person is ranked.
     *
     * @param graded the grade and the place
     * @param ranked how many people are ranked with the person
     */
    public static PersonFigures of(
            Member member, AssessmentYear year, Assessment assessment, Graded graded, int ranked) {
        return new PersonFigures(member, year, assessment, graded.grade(), graded.rank(), ranked);
    }
    /**
     * Returns the figures once the grade is known.
     *
     * @param grade the grade of the year, after the quota; null: none
     */
    public static PersonFigures of(Member member, AssessmentYear year, Assessment assessment, String grade) {
        return new PersonFigures(member, year, assessment, grade, null, 0);
    }

    /** Returns the figures before the grade: what is not known yet is missing in the assessment. */
    static PersonFigures before(Member member, AssessmentYear year, Assessment assessment) {
        return new PersonFigures(member, year, assessment, null, null, 0);
    }

    @Override
    public Object value(Figure figure) {
        Person person = member.person();
        Service service = assessment.service();
        return switch (figure) {
            case YEAR_START -> year.start();
            case YEAR_END -> year.end();
            case YEAR_DAYS -> BigDecimal.valueOf(year.days());
            case NEXT_YEAR_END -> year.next().end();
            case YEARS_EMPLOYED ->
                BigDecimal.valueOf(
                        ChronoUnit.YEARS.between(person.joined(), year.end().plusDays(1)));
            case JOINED -> person.joined();
            case LEFT -> person.left();
            case SERIES -> person.series();
            case EDUCATION -> person.education();
            case TIER -> person.tier();
            case TIER_SINCE -> person.tierSince();
            case CONTRACT ->
                person.contract() == null ? null : person.contract().name();
            case CONTRACT_NO -> person.contractNo() == null ? null : BigDecimal.valueOf(person.contractNo());
            case CONTRACT_END -> person.contractEnd();
            case PROBATION_END -> person.probationEnd();
            case POST_SINCE -> person.postSince();
            case PROTECTED -> person.protection() != null;
            case SERVICE_DAYS -> BigDecimal.valueOf(service.days());
            case NEUTRAL_DAYS -> BigDecimal.valueOf(service.neutralDays());
            case ORDINARY_DAYS -> BigDecimal.valueOf(service.ordinaryDays());
            case UNEXCUSED_DAYS -> BigDecimal.valueOf(service.unexcusedDays());
            case CONFLICT -> member.conflict();
            case PRESENT_WEIGHT -> presentWeight();
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
            case PREVIOUS_GRADE -> previousGrade();
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
            case PERIODS -> periods(codes);
            case IN_ROW -> inRow(codes);
            case YEARS -> years(codes);
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

    private int periods(Set<String> grades) {
        return (int) assessment.scores().stream()
                .flatMap(score -> score.periods().stream())
                .filter(period -> period.grade() != null && grades.contains(period.grade()))
                .count();
    }

    /** Years without a grade neither count nor interrupt. */
    private int inRow(Set<String> grades) {
        if (grade == null || !grades.contains(grade)) {
            return 0;
        }
        return 1
                + (int) gradedYears()
                        .sorted(Comparator.comparingInt(PastGrade::year).reversed())
                        .takeWhile(past -> grades.contains(past.grade()))
                        .count();
    }

    private int years(Set<String> grades) {
        int now = grade != null && grades.contains(grade) ? 1 : 0;
        return now
                + (int) gradedYears()
                        .filter(past -> grades.contains(past.grade()))
                        .count();
    }

    private Stream<PastGrade> gradedYears() {
        return member.history().stream().filter(past -> past.year() < year.number() && past.grade() != null);
    }

    @Override
    public BigDecimal score(String component) {
        return assessment.score(component);
    }

    private BigDecimal presentWeight() {
        BigDecimal sum = BigDecimal.ZERO;
        for (ComponentScore score : assessment.scores()) {
            if (score.score() != null) {
                sum = sum.add(score.weight());
            }
        }
        return sum;
    }

    /** Returns the grade of the latest year before this one that has a grade (R13, R15), null for none. */
    private String previousGrade() {
        return gradedYears()
                .max(Comparator.comparingInt(PastGrade::year))
                .map(PastGrade::grade)
                .orElse(null);
    }
}
