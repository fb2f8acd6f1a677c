package org.epaulet.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.ComponentScore;
import org.epaulet.assessment.GroupScore;
import org.epaulet.assessment.PeriodScore;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.Component;
import org.epaulet.policy.Grade;
import org.epaulet.policy.Label;
import org.epaulet.policy.Ledger;
import org.epaulet.policy.MissingScore;
import org.epaulet.policy.Period;
import org.epaulet.policy.Rating;
import org.epaulet.policy.ScoreGroup;
import org.epaulet.roster.Event;

/** Components and total of an explanation (R5 to R9). */
final class ScoreFacts {

    private static final int SHOWN = 10;

    private final Dossier dossier;
    private final Assessment assessment;

    ScoreFacts(Dossier dossier) {
        this.dossier = dossier;
        this.assessment = dossier.assessment();
    }

    List<Explanation.ComponentFacts> components() {
        List<Explanation.ComponentFacts> facts = new ArrayList<>();
        for (int place = 0; place < assessment.scores().size(); place++) {
            facts.add(component(
                    dossier.policy().components().get(place),
                    assessment.scores().get(place)));
        }
        return facts;
    }

    private Explanation.ComponentFacts component(Component component, ComponentScore score) {
        return new Explanation.ComponentFacts(
                component.code(),
                component.label(),
                component instanceof Ledger ? "LEDGER" : component instanceof Rating ? "RATING" : "VOTE",
                component.weight(),
                score.score(),
                score.periods().stream()
                        .map(period -> period((Ledger) component, period))
                        .toList(),
                score.groups().stream().map(group -> group(component, group)).toList(),
                score.groups().stream()
                        .filter(group -> !group.dropped())
                        .mapToLong(GroupScore::count)
                        .sum(),
                component instanceof Rating rating ? rating.minTotal() : 0);
    }

    private Explanation.PeriodFacts period(Ledger ledger, PeriodScore score) {
        Period period = dossier.year().periods().get(score.period() - 1);
        return new Explanation.PeriodFacts(
                score.period(),
                period.from(),
                period.to(),
                score.counts(),
                score.counts() ? null : why(period),
                score.records(),
                score.points(),
                score.counts() ? ledger.base().add(score.points()) : null,
                score.score(),
                score.failed());
    }

    private String why(Period period) {
        return assessment.service().neutralPeriods().contains(period.number()) ? "STATUTORY_LEAVE" : "NOT_EMPLOYED";
    }

    private Explanation.GroupFacts group(Component component, GroupScore score) {
        return new Explanation.GroupFacts(
                score.group(),
                label(component, score.group()),
                score.weight(),
                score.count(),
                score.trimmed(),
                scores(component.code(), score.group()),
                score.mean(),
                score.dropped());
    }

    private Label label(Component component, String group) {
        return component.groups().stream()
                .filter(known -> known.code().equals(group))
                .map(ScoreGroup::label)
                .findFirst()
                .orElseGet(() -> dossier.policy().grades().stream()
                        .filter(grade -> grade.code().equals(group))
                        .map(Grade::label)
                        .findFirst()
                        .orElse(new Label(group, group)));
    }

    private List<BigDecimal> scores(String component, String group) {
        return dossier.tallies().stream()
                .filter(tally ->
                        tally.component().equals(component) && tally.group().equals(group))
                .map(Tally::scores)
                .flatMap(List::stream)
                .map(hundredths -> BigDecimal.valueOf(hundredths, 2))
                .toList();
    }

    Explanation.TotalFacts total() {
        if (assessment.status() == AssessmentStatus.NOT_ASSESSED) {
            return null;
        }
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (ComponentScore score : assessment.scores()) {
            boolean counts = score.score() != null || dossier.policy().total().missing() == MissingScore.ZERO;
            weights = counts ? weights.add(score.weight()) : weights;
            weighted = score.score() == null
                    ? weighted
                    : weighted.add(score.weight().multiply(score.score()));
        }
        List<Explanation.Points> points = points();
        return new Explanation.TotalFacts(
                weighted,
                weights,
                weights.signum() == 0 ? null : weighted.divide(weights, SHOWN, RoundingMode.HALF_UP),
                points,
                points.stream().map(Explanation.Points::points).reduce(BigDecimal.ZERO, BigDecimal::add),
                assessment.bonus(),
                assessment.total());
    }

    private List<Explanation.Points> points() {
        List<Explanation.Points> points = new ArrayList<>();
        for (Event event : dossier.member().events()) {
            dossier.policy().events().stream()
                    .filter(kind -> kind.code().equals(event.kind()) && kind.points() != null)
                    .filter(kind -> dossier.year().contains(event.date()))
                    .forEach(kind -> points.add(new Explanation.Points(event, kind.points())));
        }
        return points;
    }
}
