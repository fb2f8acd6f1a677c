package org.epaulet.policy.condition;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a condition, an expression or a key of ranking names.
 *
 * @param figures in the order of {@link Figure}
 * @param events kinds of events
 * @param components codes of components
 * @param periods whether it asks for single periods of a component
 * @param groups whether it asks how many records name something
 * @param ranks whether it asks for places in unit, pool or bureau
 * @param ballots codes of the components whose ballots it counts
 * @param functions what it reckons of things by their codes, in the order in which it names them
 */
public record ConditionNames(
        Set<Figure> figures,
        Set<String> events,
        Set<String> components,
        boolean periods,
        boolean groups,
        boolean ranks,
        Set<String> ballots,
        List<Expression> functions) {

    static ConditionNames of(Proposition proposition) {
        Gathering gathering = new Gathering();
        gathering.gather(proposition);
        return gathering.names();
    }

    static ConditionNames of(Operand operand) {
        Gathering gathering = new Gathering();
        gathering.gather(operand);
        return gathering.names();
    }

    private static final class Gathering {

        private final Set<Figure> figures = EnumSet.noneOf(Figure.class);
        private final Set<String> events = new TreeSet<>();
        private final Set<String> components = new TreeSet<>();
        private final Set<Operand> functions = new LinkedHashSet<>();
        private boolean periods;
        private boolean groups;
        private boolean ranks;
        private final Set<String> ballots = new TreeSet<>();

        private ConditionNames names() {
            return new ConditionNames(
                    Collections.unmodifiableSet(figures),
                    Collections.unmodifiableSet(events),
                    Collections.unmodifiableSet(components),
                    periods,
                    groups,
                    ranks,
                    Collections.unmodifiableSet(ballots),
                    functions.stream().map(Expression::of).toList());
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
            boolean function = operand instanceof Operand.Count
                    || operand instanceof Operand.Measure
                    || operand instanceof Operand.OfPeriod
                    || operand instanceof Operand.Votes
                    || operand instanceof Operand.OfGroup
                    || operand instanceof Operand.InCircle
                    || operand instanceof Operand.MonthsServed;
            if (function) {
                functions.add(operand);
            }
            if (operand instanceof Operand.Named named) {
                figures.add(named.figure());
            } else if (operand instanceof Operand.Count count) {
                count(count);
            } else if (operand instanceof Operand.Measure measure) {
                components.add(measure.component());
                periods |= measure.measured().ofPeriods();
                groups |= measure.measured() == Measured.RECORDS;
            } else if (operand instanceof Operand.OfPeriod period) {
                components.add(period.component());
                periods = true;
            } else if (operand instanceof Operand.OfGroup group) {
                components.add(group.component());
                groups = true;
            } else if (operand instanceof Operand.InCircle) {
                ranks = true;
            } else if (operand instanceof Operand.Votes votes) {
                components.add(votes.component());
                ballots.add(votes.component());
                groups = true;
            } else if (operand instanceof Operand.Extreme extreme) {
                gather(extreme.left());
                gather(extreme.right());
            } else if (operand instanceof Operand.Otherwise otherwise) {
                gather(otherwise.operand());
                gather(otherwise.instead());
            } else if (operand instanceof Operand.Choice choice) {
                gather(choice.when());
                gather(choice.then());
                gather(choice.instead());
            } else if (operand instanceof Operand.Whole whole) {
                gather(whole.operand());
            } else if (operand instanceof Operand.Arithmetic arithmetic) {
                gather(arithmetic.left());
                gather(arithmetic.right());
            }
        }

        private void count(Operand.Count count) {
            if (count.counted().ofEvents()) {
                events.addAll(count.codes());
            }
            periods |= count.counted() == Counted.PERIODS || count.counted() == Counted.PERIODS_IN_ROW;
            groups |= count.counted() == Counted.ITEMS;
        }
    }
}
