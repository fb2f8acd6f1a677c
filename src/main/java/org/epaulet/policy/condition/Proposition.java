package org.epaulet.policy.condition;

import java.util.List;

/**
 * A condition, or a part of one, that holds or does not.
 */
public sealed interface Proposition {

    /** Returns whether it holds for the person. */
    boolean holds(Figures figures);

    /** Asks for every figure it names, also those on which it does not depend for this person. */
    default void ask(Figures figures) {
        holds(figures);
    }

    /** Returns whether, whenever it holds, one of the earlier ones does; false where that is not easily seen. */
    default boolean coveredBy(List<Proposition> earlier) {
        return Possibility.coveredBy(this, earlier);
    }

    /** Holds for everybody or for nobody. */
    record Known(boolean holds) implements Proposition {

        @Override
        public boolean holds(Figures figures) {
            return holds;
        }
    }

    /** A figure that is itself true or false; not known is false. */
    record Flag(Operand.Named figure) implements Proposition {

        @Override
        public boolean holds(Figures figures) {
            return Boolean.TRUE.equals(figure.of(figures));
        }
    }

    /** A comparison; false where a side is missing. */
    record Compare(Operand left, Comparison comparison, Operand right) implements Proposition {

        @Override
        public boolean holds(Figures figures) {
            Object first = left.of(figures);
            Object second = right.of(figures);
            return first != null && second != null && comparison.holds(left.type(), first, second);
        }
    }

    /** Whether the value is one of a list; false where it is missing. */
    record Among(Operand operand, List<Operand.Literal> values) implements Proposition {

        @Override
        public boolean holds(Figures figures) {
            Object value = operand.of(figures);
            if (value == null) {
                return false;
            }
            for (Operand.Literal literal : values) {
                if (Comparison.EQUAL.holds(operand.type(), value, literal.value())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether there is a value, or none. */
    record Presence(Operand operand, boolean present) implements Proposition {

        @Override
        public boolean holds(Figures figures) {
            return (operand.of(figures) != null) == present;
        }
    }

    /** Holds where the other does not. */
    record Not(Proposition proposition) implements Proposition {

        @Override
        public boolean holds(Figures figures) {
            return !proposition.holds(figures);
        }

        @Override
        public void ask(Figures figures) {
            proposition.ask(figures);
        }
    }

    /** Holds where both do. */
    record Both(Proposition first, Proposition second) implements Proposition {

        @Override
        public boolean holds(Figures figures) {
            return first.holds(figures) && second.holds(figures);
        }

        @Override
        public void ask(Figures figures) {
            first.ask(figures);
            second.ask(figures);
        }
    }

    /** Holds where one does. */
    record Either(Proposition first, Proposition second) implements Proposition {

        @Override
        public boolean holds(Figures figures) {
            return first.holds(figures) || second.holds(figures);
        }

        @Override
        public void ask(Figures figures) {
            first.ask(figures);
            second.ask(figures);
        }
    }
}
