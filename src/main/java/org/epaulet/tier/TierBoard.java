package org.epaulet.tier;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.epaulet.delivery.CodePoints;
import org.epaulet.policy.Policy;
import org.epaulet.policy.tier.StepKind;
import org.epaulet.policy.tier.Tier;
import org.epaulet.policy.tier.TierRule;
import org.epaulet.policy.tier.TierStep;

/**
 * Decides who of one bureau moves on the ladder of tiers 层级 (R13): conversion of an old ladder, demotion, entry, promotion by years, selection
 * within the caps, in this order.
 *
 * <p>Only assessed people move, one step at most. The order of the candidates does not matter.
 */
public final class TierBoard {

    private final TierRule rule;
    private final String bureau;
    private final List<Climber> climbers;
    private final Comparator<Climber> order;

    private TierBoard(TierRule rule, String bureau, List<Climber> climbers, Set<String> selected) {
        this.rule = rule;
        this.bureau = bureau;
        this.climbers = climbers;
        this.order = Comparator.comparing((Climber climber) ->
                        !selected.contains(climber.candidate().person()))
                .thenComparing(Climber.BEST_FIRST);
    }

    /**
     * Returns what the year does to the tier of everybody of a bureau, by person id.
     *
     * @param bureau its code
     * @param candidates all people of the bureau who had a day of the year, whatever their status
     */
    public static List<TierMove> decide(Policy policy, String bureau, Collection<TierCandidate> candidates) {
        return decide(
                policy.tiers(), bureau, candidates.stream().map(Climber::new).toList(), Set.of());
    }

    /**
     * Returns what the year does to the tiers of some people of a bureau while those of all others stay as they are (R17): selection
     * finds only the room that is left, and who was selected before, and still may be, leaves none to others.
     *
     * @param holders everybody else who is employed on the last day, after the year's moves
     * @param selected those of the corrected who were selected before
     */
    public static List<TierMove> correct(
            Policy policy,
            String bureau,
            Collection<TierCandidate> corrected,
            Collection<TierCandidate> holders,
            Set<String> selected) {
        List<Climber> climbers = Stream.concat(corrected.stream(), holders.stream())
                .map(Climber::new)
                .toList();
        Set<String> holding = holders.stream().map(TierCandidate::person).collect(Collectors.toSet());
        return decide(policy.tiers(), bureau, climbers, selected).stream()
                .filter(move -> !holding.contains(move.person()))
                .toList();
    }

    private static List<TierMove> decide(TierRule rule, String bureau, List<Climber> climbers, Set<String> selected) {
        TierBoard board = new TierBoard(rule, bureau, climbers, selected);
        board.climbers.forEach(Climber::convert);
        board.demote();
        board.enter();
        board.promote();
        board.select();
        return board.climbers.stream()
                .map(Climber::outcome)
                .sorted(Comparator.comparing(TierMove::person, CodePoints.ORDER))
                .toList();
    }

    /** Who is to fall from the lowest rung stays, and does not rise either. */
    private void demote() {
        climbers.stream().filter(Climber::mayFall).forEach(climber -> {
            Tier below = rule.below(climber.tier(), climber.candidate().rungs());
            if (below != null) {
                climber.move(below.code(), TierAction.DEMOTE);
            } else {
                climber.stay();
            }
        });
    }

    private void enter() {
        climbers.stream()
                .filter(Climber::mayEnter)
                .forEach(climber -> climber.move(climber.candidate().entry(), TierAction.ENTRY));
    }

    private void promote() {
        for (TierStep step : highestFirst(StepKind.YEARS)) {
            climbers.stream()
                    .filter(climber -> climber.mayTake(step))
                    .forEach(climber -> climber.move(step.to(), TierAction.PROMOTE));
        }
    }

    private void select() {
        List<Climber> holders = climbers.stream()
                .filter(climber -> climber.candidate().employed())
                .toList();
        CapRoom room = new CapRoom(rule.caps(), rule.headcount(bureau, holders.size()), holders);
        List<TierStep> steps = highestFirst(StepKind.SELECTION);
        // who competes for the same tier is chosen from together, from whatever rung they come
        steps.stream().map(TierStep::to).distinct().forEach(to -> {
            List<TierStep> ways =
                    steps.stream().filter(step -> step.to().equals(to)).toList();
            climbers.stream()
                    .filter(climber -> way(climber, ways) != null)
                    .sorted(order)
                    .forEach(climber -> select(climber, way(climber, ways), room));
        });
    }

    private static TierStep way(Climber climber, List<TierStep> ways) {
        return ways.stream().filter(climber::mayTake).findFirst().orElse(null);
    }

    private static void select(Climber climber, TierStep step, CapRoom room) {
        boolean holds = climber.candidate().employed();
        if (holds && !room.admits(step.from(), step.to())) {
            climber.findNoVacancy();
            return;
        }
        climber.move(step.to(), TierAction.SELECT);
        if (holds) {
            room.count(step.from(), step.to());
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
