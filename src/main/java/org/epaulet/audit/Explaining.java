package org.epaulet.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.Service;
import org.epaulet.evidence.ArchivedRecord;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.StatusRule;
import org.epaulet.policy.grade.CeilingRule;
import org.epaulet.policy.grade.Grade;
import org.epaulet.policy.label.Label;
import org.epaulet.roster.Event;

/** Turns what a person's year was computed from into its explanation. */
public final class Explaining {

    private final Dossier dossier;
    private final Assessment assessment;
    private final Checks checks;

    private Explaining(Dossier dossier) {
        this.dossier = dossier;
        this.assessment = dossier.assessment();
        this.checks = new Checks(dossier.policy(), dossier.member(), dossier.year(), dossier.figures());
    }

    /** Returns the explanation. */
    public static Explanation of(Dossier dossier) {
        return new Explaining(dossier).all();
    }

    private Explanation all() {
        List<ComponentFacts> components = new ScoreExplaining(dossier, checks).components();
        Effects effects = new Effects(assessment.status(), components);
        PayExplaining pay = dossier.payment() == null ? null : new PayExplaining(dossier, checks);
        return new Explanation(
                dossier.grounds().origin(),
                dossier.member().person(),
                dossier.grounds().unitName(),
                dossier.bureau(),
                dossier.records().stream()
                        .map(record -> record(record, effects))
                        .toList(),
                dossier.grounds().rejected(),
                dossier.member().events().stream().map(this::event).toList(),
                service(),
                status(),
                components,
                new TotalExplaining(dossier, checks).total(),
                grade(),
                new SeatExplaining(dossier).seat(),
                new TierExplaining(dossier, checks).tier(),
                pay == null ? null : pay.pay(),
                new ContractReasons(dossier, checks).contract(),
                dossier.correction() == null
                        ? null
                        : new CorrectionExplaining(dossier, record -> record(record, effects), pay).facts(),
                List.of());
    }

    /** Returns the explanation of somebody who, by a correction, was not employed on any day of the year (R17). */
    public static Explanation outside(Dossier dossier) {
        Function<ArchivedRecord, Explanation.Record> shown =
                record -> record(record, Explanation.NoEffect.NOT_EMPLOYED);
        return new Explanation(
                dossier.grounds().origin(),
                dossier.member().person(),
                dossier.grounds().unitName(),
                dossier.bureau(),
                dossier.records().stream().map(shown).toList(),
                dossier.grounds().rejected(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                new CorrectionExplaining(dossier, shown, null).facts(),
                List.of());
    }

    private static Explanation.Record record(ArchivedRecord record, Effects effects) {
        return record(record, effects.missing(record));
    }

    private static Explanation.Record record(ArchivedRecord record, Explanation.NoEffect noEffect) {
        return new Explanation.Record(
                record.file(),
                record.line(),
                record.record(),
                record.revision(),
                record.date(),
                record.component(),
                record.item(),
                record.rater(),
                record.score() == null ? null : BigDecimal.valueOf(record.score(), 2),
                record.standing(),
                noEffect);
    }

    private Explanation.EventFacts event(Event event) {
        return new Explanation.EventFacts(
                event,
                dossier.year().contains(event.date()),
                event.inForceOn(dossier.year().end()));
    }

    private Explanation.ServiceFacts service() {
        Service service = assessment.service();
        return new Explanation.ServiceFacts(
                service.from(),
                service.to(),
                service.days(),
                service.neutralDays(),
                service.ordinaryDays(),
                service.unexcusedDays(),
                dossier.member().absences());
    }

    /** The row that decided is known by its reason; those before it did not hold, or they would have decided. */
    private Explanation.StatusFacts status() {
        List<Check> asked = new ArrayList<>();
        Label label = null;
        for (StatusRule rule : dossier.policy().statuses()) {
            boolean decided = rule.reason().equals(assessment.reason()) && rule.status() == assessment.status();
            asked.add(checks.of(rule.label(), rule.when(), decided));
            if (decided) {
                label = rule.label();
                break;
            }
        }
        return new Explanation.StatusFacts(
                assessment.status().name(),
                assessment.reason(),
                label,
                dossier.member().conflict(),
                asked);
    }

    private GradeFacts grade() {
        if (assessment.status() != AssessmentStatus.ASSESSED) {
            return null;
        }
        List<GradeFacts.Ceiling> ceilings = assessment.ceilingRules().stream()
                .map(place -> dossier.policy().ceilings().get(place))
                .map(this::ceiling)
                .toList();
        List<GradeFacts.Floor> floors = assessment.floorRules().stream()
                .map(place -> dossier.policy().floors().get(place))
                .map(rule ->
                        new GradeFacts.Floor(rule.floor(), rule.beside(), checks.of(rule.label(), rule.when(), true)))
                .toList();
        return new GradeFacts(
                assessment.thresholdGrade(), conditions(), floors, ceilings, assessment.ceiling(), assessment.grade());
    }

    private List<GradeFacts.GradeCondition> conditions() {
        List<GradeFacts.GradeCondition> conditions = new ArrayList<>();
        for (Grade grade : dossier.policy().grades()) {
            boolean reached = grade.code().equals(assessment.thresholdGrade());
            if (grade.when() != null) {
                conditions.add(new GradeFacts.GradeCondition(
                        grade.code(),
                        reached
                                ? checks.of(grade.label(), grade.when(), true)
                                : checks.of(grade.label(), grade.when())));
            }
            if (reached) {
                break;
            }
        }
        return conditions;
    }

    private GradeFacts.Ceiling ceiling(CeilingRule rule) {
        return new GradeFacts.Ceiling(rule.ceiling(), checks.of(rule.label(), rule.when(), true));
    }
}
