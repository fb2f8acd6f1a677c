package org.epaulet.policy.condition;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How two values of a condition compare.
 */
public enum Comparison {
    EQUAL("="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** Returns the comparison of that sign, null if the sign is none. */
    static Comparison of(String sign) {
        for (Comparison comparison : values()) {
            if (comparison.sign.equals(sign)) {
                return comparison;
            }
        }
        return null;
    }

    boolean ordered() {
        return this != EQUAL && this != UNEQUAL;
    }

    boolean holds(FigureType type, Object left, Object right) {
        return holds(compare(type, left, right));
    }

    private boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case UNEQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    /** Returns the comparison that says the same with its sides exchanged. */
    public Comparison mirrored() {
        return switch (this) {
            case EQUAL, UNEQUAL -> this;
            case LESS -> MORE;
            case AT_MOST -> AT_LEAST;
            case MORE -> LESS;
            case AT_LEAST -> AT_MOST;
        };
    }

    static int compare(FigureType type, Object left, Object right) {
        return switch (type) {
            case NUMBER ->
                left instanceof BigDecimal first && right instanceof BigDecimal second
                        ? first.compareTo(second)
                        : Fractions.exact(left).compareTo(Fractions.exact(right));
            case DATE -> ((LocalDate) left).compareTo((LocalDate) right);
            case GRADE -> ((Integer) left).compareTo((Integer) right);
            case CODE -> ((String) left).compareTo((String) right);
            case TRUTH -> ((Boolean) left).compareTo((Boolean) right);
        };
    }
}
