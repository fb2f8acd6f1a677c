package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Set;
import org.epaulet.policy.AssessmentYear;
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

    private PersonFigures(Member member, AssessmentYear year, Assessment assessment, String grade) {
        this.member = member;
        this.year = year;
        this.assessment = assessment;
        this.grade = grade;
    }

    /**
     * Returns the figures once the grade is known.
     *
     * @param grade the grade of the year, after the quota; null: none
     */
    public static PersonFigures of(Member member, AssessmentYear year, Assessment assessment, String grade) {
        return new PersonFigures(member, year, assessment, grade);
    }

    /** Returns the figures before the grade: what is not known yet is missing in the assessment. */
    static PersonFigures before(Member member, AssessmentYear year, Assessment assessment) {
        return new PersonFigures(member, year, assessment, null);
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
        return member.history().stream()
                .filter(past -> past.year() < year.number() && past.grade() != null)
                .max(Comparator.comparingInt(PastGrade::year))
                .map(PastGrade::grade)
                .orElse(null);
    }
}
