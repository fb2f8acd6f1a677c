package org.epaulet.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.BonusPoints;
import org.epaulet.assessment.ComponentScore;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.Circumstance;
import org.epaulet.policy.MissingScore;
import org.epaulet.policy.TotalRule;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.condition.Fractions;
import org.epaulet.roster.Event;

/** Gathers the total of an explanation, with what the events and circumstances of the year gave and cost (R9). */
final class TotalExplaining {

    private static final int SHOWN = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Dossier dossier;
    private final Assessment assessment;
    private final Checks checks;

    TotalExplaining(Dossier dossier, Checks checks) {
        this.dossier = dossier;
        this.checks = checks;
        this.assessment = dossier.assessment();
    }

    TotalFacts total() {
        if (assessment.status() == AssessmentStatus.NOT_ASSESSED) {
            return null;
        }
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (ComponentScore score : assessment.scores()) {
            boolean counts = score.score() != null || dossier.policy().total().missing() == MissingScore.ZERO;
            weights = counts ? weights.add(score.weight()) : weights;
            BigDecimal fullMarks = fullMarks(score.component());
            weighted = score.score() == null
                    ? weighted
                    : weighted.add(score.weight()
                            .multiply(score.score())
                            .multiply(HUNDRED)
                            .divide(
                                    fullMarks,
                                    fullMarks.compareTo(HUNDRED) == 0
                                            ? score.score().scale()
                                                    + score.weight().scale()
                                            : SHOWN,
                                    RoundingMode.HALF_UP));
        }
        List<TotalFacts.Points> points = points();
        List<TotalFacts.CircumstanceFacts> circumstances = circumstances();
        BigDecimal rewards = sum(points, circumstances, 1);
        BigDecimal penalties = sum(points, circumstances, -1);
        TotalRule rule = dossier.policy().total();
        BigDecimal of100 = weights.signum() == 0 ? null : weighted.divide(weights, SHOWN, RoundingMode.HALF_UP);
        return new TotalFacts(
                weighted,
                weights,
                of100,
                factors(),
                points,
                circumstances,
                rewards.add(penalties),
                new TotalFacts.Limited(rewards, rule.rewards(), rule.rewarded(rewards)),
                new TotalFacts.Limited(penalties, rule.penalties(), rule.penalised(penalties)),
                assessment.bonus(),
                assessment.total());
    }

    /** Returns the sum of the points of that sign which count. */
    private static BigDecimal sum(
            List<TotalFacts.Points> events, List<TotalFacts.CircumstanceFacts> circumstances, int sign) {
        return Stream.concat(
                        events.stream().filter(TotalFacts.Points::counts).map(TotalFacts.Points::points),
                        circumstances.stream().map(TotalFacts.CircumstanceFacts::points))
                .filter(points -> points.signum() == sign)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal fullMarks(String component) {
        return dossier.policy().components().stream()
                .filter(known -> known.code().equals(component))
                .map(Component::fullMarks)
                .findFirst()
                .orElse(HUNDRED);
    }

    private List<TotalFacts.Points> points() {
        List<TotalFacts.Points> points = new ArrayList<>();
        List<Event> counted = BonusPoints.counted(
                dossier.policy(), dossier.year(), dossier.member().events());
        for (Event event : dossier.member().events()) {
            dossier.policy().events().stream()
                    .filter(kind -> kind.code().equals(event.kind()) && kind.points() != null)
                    .filter(kind -> dossier.year().contains(event.date()))
                    .forEach(kind -> points.add(new TotalFacts.Points(event, kind.points(), counted.contains(event))));
        }
        return points;
    }

    private List<TotalFacts.CircumstanceFacts> factors() {
        return dossier.policy().total().factors().stream()
                .map(each -> new TotalFacts.CircumstanceFacts(
                        each.label(),
                        each.when() == null ? null : checks.of(each.label(), each.when()),
                        checks.of(each.factor(), dossier.figures()),
                        Fractions.decimal(BonusPoints.factor(each, dossier.figures()))))
                .toList();
    }

    private List<TotalFacts.CircumstanceFacts> circumstances() {
        List<TotalFacts.CircumstanceFacts> facts = new ArrayList<>();
        for (Circumstance each : dossier.policy().total().circumstances()) {
            facts.add(new TotalFacts.CircumstanceFacts(
                    each.label(),
                    each.when() == null ? null : checks.of(each.label(), each.when()),
                    checks.of(each.points(), dossier.figures()),
                    BonusPoints.of(each, dossier.figures())));
        }
        return facts;
    }
}
