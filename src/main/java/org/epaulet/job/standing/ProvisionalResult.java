package org.epaulet.job.standing;

import java.util.List;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.Graded;
import org.epaulet.assessment.PeriodScore;
import org.epaulet.assessment.PersonFigures;
import org.epaulet.contract.ContractReview;
import org.epaulet.pay.Bands;
import org.epaulet.pay.PayLine;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.grade.CeilingRule;
import org.epaulet.policy.grade.Grade;
import org.epaulet.policy.pay.Band;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.report.PersonResult;
import org.epaulet.roster.Person;
import org.epaulet.roster.UnitTree;
import org.epaulet.tier.TierMove;

/** What the day makes of one person, once their bureau is decided: provisional, and nothing of it is paid. */
final class ProvisionalResult {

    private final Policy policy;
    private final AssessmentYear year;
    private final UnitTree units;
    private final int course;

    ProvisionalResult(Policy policy, AssessmentYear year, UnitTree units) {
        this.policy = policy;
        this.year = year;
        this.units = units;
        this.course = policy.ofCourse().map(policy.components()::indexOf).orElse(-1);
    }

    /** Returns the person's figures, no place in any pool being known. */
    PersonFigures beforeQuota(Assessed person) {
        return PersonFigures.of(person.member(), year, person.assessment(), (String) null);
    }

    /** Returns where the person stands. */
    Stand of(String bureau, Assessed assessed, Graded graded, TierMove move, PersonFigures figures) {
        Assessment assessment = assessed.assessment();
        Figures before = beforeQuota(assessed);
        boolean scored = !assessment.scores().isEmpty();
        return new Stand(
                result(bureau, assessed, graded, move, figures),
                assessment.failedPeriods(),
                periods(assessment),
                assessed.member().person().probationEnd(),
                byTotal(assessment),
                scored ? ceiling(before) : null,
                scored ? oneShort(before) : null,
                assessed.print(),
                assessed.recordsThen());
    }

    private List<PeriodScore> periods(Assessment assessment) {
        return course < 0 || assessment.scores().isEmpty()
                ? List.of()
                : assessment.scores().get(course).periods();
    }

    /** Before the year's tests and ballots most grades wait for lack of components; who slips is known all the same. */
    private String byTotal(Assessment assessment) {
        if (assessment.thresholdGrade() != null || assessment.total() == null) {
            return assessment.thresholdGrade();
        }
        return policy.grades().stream()
                .filter(grade -> grade.atLeast() != null && assessment.total().compareTo(grade.atLeast()) >= 0)
                .findFirst()
                .or(() -> policy.grades().stream()
                        .skip(policy.grades().size() - 1L)
                        .findFirst())
                .map(Grade::code)
                .orElse(null);
    }

    private String ceiling(Figures figures) {
        return policy.ceilings().stream()
                .filter(rule -> ofFailedPeriods(rule) && rule.when().holds(figures))
                .findFirst()
                .map(CeilingRule::ceiling)
                .orElse(null);
    }

    private String oneShort(Figures figures) {
        Figures more = new OneMoreFailed(figures);
        return policy.ceilings().stream()
                .filter(rule -> ofFailedPeriods(rule)
                        && !rule.when().holds(figures)
                        && rule.when().holds(more))
                .findFirst()
                .map(CeilingRule::ceiling)
                .orElse(null);
    }

    private static boolean ofFailedPeriods(CeilingRule rule) {
        return rule.when().figures().contains(Figure.FAILED_PERIODS);
    }

    private PersonResult result(String bureau, Assessed assessed, Graded graded, TierMove move, PersonFigures figures) {
        Person person = assessed.member().person();
        Assessment assessment = assessed.assessment();
        Band band = Bands.of(policy, figures);
        PersonFigures withGrade = PersonFigures.of(assessed.member(), year, assessment, graded.grade());
        return PersonResult.of(
                person,
                bureau,
                units.unit(person.unit()).name(),
                assessment,
                graded,
                move,
                unpaid(person, band, assessment.service().days()),
                ContractReview.of(policy, year, assessed.member(), withGrade, assessment)
                        .orElse(null));
    }

    /** A night pays nothing; the band is shown. */
    private static PayLine unpaid(Person person, Band band, int days) {
        return new PayLine(person.id(), person.unit(), band.code(), band.factor(), days, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
