package org.epaulet.policy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a condition names.
 *
 * @param figures in the order of {@link Figure}
 * @param events kinds of events
 * @param components codes of components
 */
record ConditionNames(Set<Figure> figures, Set<String> events, Set<String> components) {

    static ConditionNames of(Proposition proposition) {
        ConditionNames names = new ConditionNames(EnumSet.noneOf(Figure.class), new TreeSet<>(), new TreeSet<>());
        names.gather(proposition);
        return new ConditionNames(
                Collections.unmodifiableSet(names.figures),
                Collections.unmodifiableSet(names.events),
                Collections.unmodifiableSet(names.components));
    }

    private void gather(Proposition proposition) {
        if (proposition instanceof Proposition.Either either) {
            gather(either.first());
            gather(either.second());
        } else if (proposition instanceof Proposition.Both both) {
            gather(both.first());
            gather(both.second());
        } else if (proposition instanceof Proposition.Not not) {
            gather(not.proposition());
        } else if (proposition instanceof Proposition.Compare compare) {
            gather(compare.left());
            gather(compare.right());
        } else if (proposition instanceof Proposition.Among among) {
            gather(among.operand());
        } else if (proposition instanceof Proposition.Presence presence) {
            gather(presence.operand());
        } else if (proposition instanceof Proposition.Flag flag) {
            gather(flag.figure());
        }
    }

    private void gather(Operand operand) {
        if (operand instanceof Operand.Named named) {
            figures.add(named.figure());
        } else if (operand instanceof Operand.Count count) {
            if (count.counted().ofEvents()) {
                events.addAll(count.codes());
            }
        } else if (operand instanceof Operand.Score score) {
            components.add(score.component());
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            gather(arithmetic.left());
            gather(arithmetic.right());
        }
    }
}
