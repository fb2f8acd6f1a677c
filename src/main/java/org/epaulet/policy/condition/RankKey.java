package org.epaulet.policy.condition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.epaulet.policy.yaml.BadText;
import org.epaulet.policy.yaml.Nearest;

/**
 * What people are ranked by: TOTAL, the code of a component, or an expression; the greater is the better.
 */
public final class RankKey {

    /** Orders people by what their keys come to, one after the other: the greater first, a missing one last. */
    public static final Comparator<List<BigDecimal>> BETTER_FIRST = RankKey::compare;

    private static final Comparator<BigDecimal> GREATER_FIRST = Comparator.nullsLast(Comparator.reverseOrder());
    private static final String TOTAL = "TOTAL";
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final String text;
    private final Operand operand;

    private RankKey(String text, Operand operand) {
        this.text = text;
        this.operand = operand;
    }

    /** Returns the key that is TOTAL or a component. */
    public static RankKey of(String code) {
        return new RankKey(
                code,
                code.equals(TOTAL)
                        ? new Operand.Named(Figure.TOTAL, List.of())
                        : new Operand.Measure(Measured.SCORE, code));
    }

    /**
     * Reads a key.
     *
     * @param until the last stage whose figures may be used
     * @throws BadText if it is none, or names what the policy does not know
     */
    public static RankKey parse(String text, ConditionTerms terms, Stage until) throws BadText {
        if (text.equals(TOTAL) || terms.components().contains(text)) {
            return of(text);
        }
        if (CODE.matcher(text).matches()) {
            List<String> known = new ArrayList<>(List.of(TOTAL));
            known.addAll(terms.components());
            throw new BadText(0, "unknown component '" + text + "'; " + Nearest.hint(text, known));
        }
        return new RankKey(text, ConditionParser.number(text, new ConditionTyping(terms, until)));
    }

    /** Returns the figure that ranks the person; null: missing. */
    public BigDecimal of(Figures figures) {
        return Fractions.decimal(operand.of(figures));
    }

    private static int compare(List<BigDecimal> left, List<BigDecimal> right) {
        for (int key = 0; key < left.size(); key++) {
            int order = GREATER_FIRST.compare(left.get(key), right.get(key));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Returns whether it is the score of that component alone, or the total for TOTAL. */
    public boolean names(String code) {
        return equals(of(code));
    }

    /** Returns all that it names. */
    public ConditionNames names() {
        return ConditionNames.of(operand);
    }

    /** Returns how the figure that ranks is reckoned, part by part. */
    public Operand operand() {
        return operand;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RankKey key && operand.equals(key.operand);
    }

    @Override
    public int hashCode() {
        return operand.hashCode();
    }

    /** Returns the key as the policy wrote it. */
    @Override
    public String toString() {
        return text;
    }
}
