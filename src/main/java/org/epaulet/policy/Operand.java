package org.epaulet.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A side of a comparison in a condition. Its value is null where the person has none.
 */
sealed interface Operand {

    FigureType type();

    /** Returns a BigDecimal, LocalDate, Boolean, the String of a code, or an Integer that is greater for better grades. */
    Object of(Figures figures);

    /** A value that the condition writes itself. */
    record Literal(FigureType type, Object value, String text) implements Operand {

        @Override
        public Object of(Figures figures) {
            return value;
        }
    }

    /**
     * A figure by name.
     *
     * @param codes the values of a code, or the grades from best to worst; else empty
     */
    record Named(Figure figure, List<String> codes) implements Operand {

        @Override
        public FigureType type() {
            return figure.type();
        }

        @Override
        public Object of(Figures figures) {
            Object value = figures.value(figure);
            return value == null || type() != FigureType.GRADE ? value : worth((String) value);
        }

        /** Returns what a grade is worth among grades; null for what is no grade. */
        Integer worth(String grade) {
            int place = codes.indexOf(grade);
            return place < 0 ? null : codes.size() - place;
        }
    }

    /** How many there are of something that bears one of these codes. */
    record Count(Counted counted, Set<String> codes) implements Operand {

        @Override
        public FigureType type() {
            return FigureType.NUMBER;
        }

        @Override
        public Object of(Figures figures) {
            return BigDecimal.valueOf(
                    switch (counted) {
                        case EVENTS -> figures.events(codes);
                        case IN_FORCE -> figures.inForce(codes);
                        case IN_TIER, PERIODS, IN_ROW, YEARS -> figures.count(counted, codes);
                    });
        }
    }

    /** The score of a component. */
    record Score(String component) implements Operand {

        @Override
        public FigureType type() {
            return FigureType.NUMBER;
        }

        @Override
        public Object of(Figures figures) {
            return figures.score(component);
        }
    }

    /** A sum, difference or product. */
    record Arithmetic(char sign, Operand left, Operand right) implements Operand {

        @Override
        public FigureType type() {
            return FigureType.NUMBER;
        }

        @Override
        public Object of(Figures figures) {
            BigDecimal first = (BigDecimal) left.of(figures);
            BigDecimal second = (BigDecimal) right.of(figures);
            if (first == null || second == null) {
                return null;
            }
            return sign == '*' ? first.multiply(second) : sign == '+' ? first.add(second) : first.subtract(second);
        }
    }
}
