package org.epaulet.policy.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.epaulet.policy.yaml.BadText;

/**
 * A number of a policy that may depend on the figures of a person's year: {@code 1000}, or {@code 20 * (total - 80)}. Checked
 * when the policy is read.
 */
public final class Expression {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    private final String text;
    private final Operand operand;
    private final ConditionNames names;

    private Expression(String text, Operand operand) {
        this(text, operand, ConditionNames.of(operand));
    }

    private Expression(String text, Operand operand, ConditionNames names) {
        this.text = text;
        this.operand = operand;
        this.names = names;
    }

    /**
     * Reads an expression.
     *
     * @param until the last stage whose figures may be used
     * @throws BadText if it is none, or names what the policy does not know
     */
    public static Expression parse(String text, ConditionTerms terms, Stage until) throws BadText {
        Operand operand = ConditionParser.number(text, new ConditionTyping(terms, until));
        return operand instanceof Operand.Literal && PLAIN.matcher(text).matches()
                ? of(new BigDecimal(text))
                : new Expression(text, operand);
    }

    /** Returns the expression that is always this number. */
    public static Expression of(BigDecimal number) {
        return new Expression(
                number.toPlainString(), new Operand.Literal(FigureType.NUMBER, number, number.toPlainString()));
    }

    /** Returns the expression that is one function. */
    static Expression of(Operand function) {
        return new Expression(function.written(), function, null);
    }

    /** Returns the functions that it names, each as an expression of its own. */
    public List<Expression> functions() {
        return names.functions();
    }

    /** Returns its number for the person as it is shown, with twelve decimals where it has no end; null where a figure that it needs is missing. */
    public BigDecimal of(Figures figures) {
        return Fractions.decimal(operand.of(figures));
    }

    /** Returns its number for the person, rounded once, HALF_UP; null where a figure that it needs is missing (R1). */
    public BigDecimal rounded(Figures figures, int decimals) {
        Object number = operand.of(figures);
        return number == null ? null : Fractions.rounded(number, decimals);
    }

    /** Returns its number for the person exactly, for who multiplies by it; null where a figure that it needs is missing. */
    public BigFraction exactly(Figures figures) {
        Object number = operand.of(figures);
        return number == null ? null : Fractions.exact(number);
    }

    /** Returns its number where it is the same for everybody, else null. */
    public BigDecimal constant() {
        return operand instanceof Operand.Literal literal ? (BigDecimal) literal.value() : null;
    }

    /** Returns the figures that it names, in the order of {@link Figure}. */
    public Set<Figure> figures() {
        return names.figures();
    }

    /** Returns all that it names. */
    public ConditionNames names() {
        return names;
    }

    /** Returns how its number is reckoned, part by part. */
    public Operand operand() {
        return operand;
    }

    /** Two expressions are the same when they say the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Expression expression && text.equals(expression.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the expression as the policy wrote it. */
    @Override
    public String toString() {
        return text;
    }
}
