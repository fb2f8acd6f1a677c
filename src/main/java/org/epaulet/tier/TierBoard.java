package org.epaulet.tier;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.epaulet.delivery.CodePoints;
import org.epaulet.policy.AssessmentYear;
import org.epaulet.policy.Policy;
import org.epaulet.policy.StepKind;
import org.epaulet.policy.TierEntry;
import org.epaulet.policy.TierRule;
import org.epaulet.policy.TierStep;

/**
 * Decides who of one bureau moves on the ladder of tiers 层级 (R13): demotion, entry, promotion by years, selection
 * within the caps, in this order.
 *
 * <p>Only assessed people move, one step at most. The order of the candidates does not matter.
 */
public final class TierBoard {

    private final TierRule rule;
    private final String bureau;
    private final List<Climber> climbers;

    private TierBoard(TierRule rule, String bureau, List<Climber> climbers) {
        this.rule = rule;
        this.bureau = bureau;
        this.climbers = climbers;
    }

    /**
     * Returns what the year does to the tier of everybody of a bureau, by person id.
     *
     * @param bureau its code
     * @param candidates all people of the bureau who had a day of the year, whatever their status
     */
    public static List<TierMove> decide(
            Policy policy, AssessmentYear year, String bureau, Collection<TierCandidate> candidates) {
        TierRule rule = policy.tiers();
        List<Climber> climbers = candidates.stream()
                .map(candidate -> new Climber(
                        candidate,
                        CountedYears.of(rule, year, candidate),
                        candidate.person().employedOn(year.end())))
                .toList();
        TierBoard board = new TierBoard(rule, bureau, climbers);
        board.demote();
        board.enter();
        board.promote();
        board.select();
        return climbers.stream()
                .map(Climber::outcome)
                .sorted(Comparator.comparing(TierMove::person, CodePoints.ORDER))
                .toList();
    }

    /** Who is to fall from the lowest rung stays, and does not rise either. */
    private void demote() {
        for (Climber climber : climbers) {
            if (climber.open()
                    && climber.tier() != null
                    && rule.demote().holds(climber.candidate().figures())) {
                int rung = rule.rung(climber.tier());
                if (rung > 0) {
                    climber.move(rule.ladder().get(rung - 1).code(), TierAction.DEMOTE);
                } else {
                    climber.stay();
                }
            }
        }
    }

    private void enter() {
        for (Climber climber : climbers) {
            if (climber.open()
                    && climber.tier() == null
                    && rule.enter().holds(climber.candidate().figures())) {
                String education = climber.candidate().person().education();
                rule.entry().stream()
                        .filter(entry -> entry.education().equals(education))
                        .map(TierEntry::tier)
                        .findFirst()
                        .ifPresent(tier -> climber.move(tier, TierAction.ENTRY));
            }
        }
    }

    private void promote() {
        List<TierStep> steps = highestFirst(StepKind.YEARS);
        for (Climber climber : climbers) {
            steps.stream()
                    .filter(step -> climber.mayTake(step, rule))
                    .findFirst()
                    .ifPresent(step -> climber.move(step.to(), TierAction.PROMOTE));
        }
    }

    private void select() {
        List<Climber> holders = climbers.stream().filter(Climber::employed).toList();
        CapRoom room = new CapRoom(rule.caps(), rule.headcount(bureau, holders.size()), holders);
        for (TierStep step : highestFirst(StepKind.SELECTION)) {
            climbers.stream()
                    .filter(climber -> climber.mayTake(step, rule))
                    .sorted(Climber.BEST_FIRST)
                    .forEach(climber -> take(step, climber, room));
        }
    }

    private static void take(TierStep step, Climber climber, CapRoom room) {
        if (!climber.employed()) {
            climber.move(step.to(), TierAction.SELECT);
        } else if (room.admits(step.from(), step.to())) {
            climber.move(step.to(), TierAction.SELECT);
            room.count(step.from(), step.to());
        } else {
            climber.findNoVacancy();
        }
    }

    private List<TierStep> highestFirst(StepKind kind) {
        return rule.steps().stream()
                .filter(step -> step.by() == kind)
                .sorted(Comparator.comparingInt((TierStep step) -> rule.rung(step.to()))
                        .reversed())
                .toList();
    }
}
