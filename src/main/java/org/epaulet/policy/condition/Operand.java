package org.epaulet.policy.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A side of a comparison in a condition. Its value is null where the person has none.
 */
public sealed interface Operand {

    /** Returns the type of its value. */
    FigureType type();

    /**
     * Returns a BigDecimal, a BigFraction where a quotient is no decimal number, LocalDate, Boolean, the String of a code, or an
     * Integer that is greater for better grades.
     */
    Object of(Figures figures);

    /** Returns whether everybody has a value; false where that is not easily seen. */
    default boolean neverMissing() {
        return this instanceof Literal
                || this instanceof Count
                || this instanceof Votes
                || this instanceof MonthsServed
                || this instanceof Named named && named.figure().neverMissing()
                || this instanceof Measure measure && measure.measured().counts();
    }

    /** Returns a function as a policy writes it. */
    default String written() {
        if (this instanceof Count count) {
            return count.counted().word() + "(" + String.join(", ", count.codes()) + ")";
        }
        if (this instanceof Measure measure) {
            return measure.measured().word() + "(" + measure.component() + ")";
        }
        if (this instanceof OfPeriod period) {
            return "period(" + period.component() + ", " + period.number() + ")";
        }
        if (this instanceof Votes votes) {
            return "votes(" + votes.component() + ", " + String.join(", ", votes.grades()) + ")";
        }
        if (this instanceof OfGroup group) {
            return "group(" + group.component() + ", " + group.group() + ")";
        }
        if (this instanceof InCircle place) {
            return (place.people() ? "ranked_in(" : "rank_in(") + place.circle() + ")";
        }
        if (this instanceof MonthsServed months) {
            return "months_served(" + months.leastDays() + ")";
        }
        throw new IllegalArgumentException("no function: " + this);
    }

    /** One whose value is a BigDecimal, or a fraction. */
    sealed interface OfNumber extends Operand {

        @Override
        default FigureType type() {
            return FigureType.NUMBER;
        }
    }

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
        public Integer worth(String grade) {
            int place = codes.indexOf(grade);
            return place < 0 ? null : codes.size() - place;
        }
    }

    /** How many there are of something that bears one of these codes. */
    record Count(Counted counted, Set<String> codes) implements OfNumber {

        @Override
        public Object of(Figures figures) {
            return BigDecimal.valueOf(
                    switch (counted) {
                        case EVENTS -> figures.events(codes);
                        case IN_FORCE -> figures.inForce(codes);
                        case EVER,
                                IN_TIER,
                                DAYS,
                                LONGEST,
                                ITEMS,
                                PERIODS,
                                PERIODS_IN_ROW,
                                IN_ROW,
                                YEARS,
                                TIER_YEARS,
                                CONTRACT_YEARS -> figures.count(counted, codes);
                    });
        }
    }

    /** What a function measures of a component. */
    record Measure(Measured measured, String component) implements OfNumber {

        @Override
        public Object of(Figures figures) {
            return measured == Measured.SCORE ? figures.score(component) : figures.measure(measured, component);
        }
    }

    /** The score of one period of a component. */
    record OfPeriod(String component, int number) implements OfNumber {

        @Override
        public Object of(Figures figures) {
            return figures.period(component, number);
        }
    }

    /** The mean of one group of a component. */
    record OfGroup(String component, String group) implements OfNumber {

        @Override
        public Object of(Figures figures) {
            return figures.group(component, group);
        }
    }

    /** How many ballots name one of these grades. */
    record Votes(String component, Set<String> grades) implements OfNumber {

        @Override
        public Object of(Figures figures) {
            return BigDecimal.valueOf(figures.votes(component, grades));
        }
    }

    /**
     * The place among those of a unit, pool or bureau.
     *
     * @param people whether it is their number instead
     */
    record InCircle(ComparedWithin circle, boolean people) implements OfNumber {

        @Override
        public Object of(Figures figures) {
            return people ? figures.rankedIn(circle) : figures.placeIn(circle);
        }
    }

    /** The months of the year with at least so many days of employment. */
    record MonthsServed(int leastDays) implements OfNumber {

        @Override
        public Object of(Figures figures) {
            return BigDecimal.valueOf(figures.monthsServed(leastDays));
        }
    }

    /** The smaller or the greater of two numbers; missing where one is. */
    record Extreme(boolean greater, Operand left, Operand right) implements OfNumber {

        @Override
        public Object of(Figures figures) {
            Object first = left.of(figures);
            Object second = right.of(figures);
            if (first == null || second == null) {
                return null;
            }
            int order = Comparison.compare(FigureType.NUMBER, first, second);
            return greater == order >= 0 ? first : second;
        }
    }

    /** A number without what stands behind the point, towards negative infinity. */
    record Whole(Operand operand) implements OfNumber {

        @Override
        public Object of(Figures figures) {
            Object number = operand.of(figures);
            return number == null ? null : Fractions.whole(number);
        }
    }

    /** A number, or another one where it is missing. */
    record Otherwise(Operand operand, Operand instead) implements OfNumber {

        @Override
        public Object of(Figures figures) {
            Object number = operand.of(figures);
            return number == null ? instead.of(figures) : number;
        }
    }

    /** A sum, difference, product or quotient, exact; a quotient is missing where it divides by 0. */
    record Arithmetic(char sign, Operand left, Operand right) implements OfNumber {

        @Override
        public Object of(Figures figures) {
            Object first = left.of(figures);
            Object second = right.of(figures);
            return first == null || second == null ? null : Fractions.reckoned(sign, first, second);
        }
    }

    /** One number or another, as a condition holds for the person. */
    record Choice(Proposition when, Operand then, Operand instead) implements OfNumber {

        @Override
        public Object of(Figures figures) {
            return when.holds(figures) ? then.of(figures) : instead.of(figures);
        }
    }
}
