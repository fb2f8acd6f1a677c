package org.epaulet.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.ComponentScore;
import org.epaulet.assessment.GroupScore;
import org.epaulet.assessment.PeriodScore;
import org.epaulet.assessment.VoteShares;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.component.Appraisal;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.Composed;
import org.epaulet.policy.component.Ledger;
import org.epaulet.policy.component.Rating;
import org.epaulet.policy.component.Reckoned;
import org.epaulet.policy.component.ScoreGroup;
import org.epaulet.policy.component.Vote;
import org.epaulet.policy.component.VoteVeto;
import org.epaulet.policy.grade.Grade;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Names;
import org.epaulet.policy.year.Period;

/** Gathers the components of an explanation (R5 to R8). */
final class ScoreExplaining {

    private final Dossier dossier;
    private final Assessment assessment;
    private final Checks checks;

    ScoreExplaining(Dossier dossier, Checks checks) {
        this.dossier = dossier;
        this.checks = checks;
        this.assessment = dossier.assessment();
    }

    List<ComponentFacts> components() {
        List<ComponentFacts> facts = new ArrayList<>();
        for (int place = 0; place < assessment.scores().size(); place++) {
            facts.add(component(
                    dossier.policy().components().get(place),
                    assessment.scores().get(place)));
        }
        return facts;
    }

    private ComponentFacts component(Component component, ComponentScore score) {
        return new ComponentFacts(
                component.code(),
                component.label(),
                Names.kind(component.getClass()),
                score.weight(),
                component.fullMarks(),
                score.score(),
                score.periods().stream()
                        .map(period -> period(component, period, leftOut(component, score, period)))
                        .toList(),
                score.groups().stream().map(group -> group(component, group)).toList(),
                score.groups().stream()
                        .filter(group -> !group.dropped())
                        .mapToLong(GroupScore::count)
                        .sum(),
                component instanceof Rating rating
                        ? rating.minTotal()
                        : component instanceof Vote vote ? vote.minTotal() : 0,
                component instanceof Reckoned reckoned ? checks.of(reckoned.score(), dossier.figures()) : null,
                component instanceof Vote vote ? vote(vote) : null);
    }

    private ComponentFacts.VoteFacts vote(Vote vote) {
        VoteShares shares = new VoteShares(
                vote,
                dossier.policy().grades(),
                dossier.tallies().stream()
                        .filter(tally -> tally.component().equals(vote.code()))
                        .toList());
        if (shares.missing()) {
            return null;
        }
        VoteVeto veto = vote.veto();
        return new ComponentFacts.VoteFacts(
                shares.topPercent(),
                shares.lowPercent(),
                veto != null && shares.lowReaches(veto.numerator(), veto.denominator()),
                shares.step().percent());
    }

    private static boolean leftOut(Component component, ComponentScore score, PeriodScore period) {
        return component.periods() != null
                && period.counts()
                && !PeriodScore.making(score.periods(), component.periods()).contains(period);
    }

    private ComponentFacts.PeriodFacts period(Component component, PeriodScore score, boolean leftOut) {
        Period period = dossier.year().periods(component.period()).get(score.period() - 1);
        boolean points = score.counts() && component instanceof Ledger;
        return new ComponentFacts.PeriodFacts(
                score.period(),
                period.from(),
                period.to(),
                score.counts(),
                score.counts() ? null : why(component, score, period),
                score.records(),
                score.points(),
                points ? base(component, period).add(score.points()) : null,
                score.score(),
                score.failed(),
                score.grade(),
                leftOut);
    }

    /** The base of a period is that of its first day. */
    private BigDecimal base(Component component, Period period) {
        int place = dossier.policy().components().indexOf(component);
        return ((Ledger) dossier.policy().on(period.from()).components().get(place)).base();
    }

    private String why(Component component, PeriodScore score, Period period) {
        return !assessment.service().overlaps(period)
                ? "NOT_EMPLOYED"
                : assessment.service().neutralIn(period)
                        ? "STATUTORY_LEAVE"
                        : component instanceof Composed
                                ? "FEW_PERIODS"
                                : component instanceof Appraisal && score.records() == 0 ? "NO_SCORE" : "FEW_DAYS";
    }

    private ComponentFacts.GroupFacts group(Component component, GroupScore score) {
        return new ComponentFacts.GroupFacts(
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
        return Stream.concat(
                        component.groups().stream(),
                        component.words().stream()
                                .map(word -> new ScoreGroup(word.code(), word.label(), BigDecimal.ONE)))
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
}
