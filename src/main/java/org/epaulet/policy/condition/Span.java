package org.epaulet.policy.condition;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The values that something may have: an interval of numbers or days, or some of finitely many codes or grades.
 *
 * @param type of the values
 * @param low null: open
 * @param lowIncluded whether low itself may be
 * @param high null: open
 * @param highIncluded whether high itself may be
 * @param values null for an interval
 */
record Span(FigureType type, Object low, boolean lowIncluded, Object high, boolean highIncluded, List<Object> values) {

    static Span all(FigureType type) {
        return new Span(type, null, false, null, false, null);
    }

    static Span of(FigureType type, List<Object> values) {
        return new Span(type, null, false, null, false, values);
    }

    /** Returns the values that compare so with the bound; of an interval that is not one, the interval around it. */
    static Span of(FigureType type, Comparison comparison, Object bound) {
        return switch (comparison) {
            case EQUAL -> new Span(type, bound, true, bound, true, null);
            case UNEQUAL -> all(type);
            case LESS -> new Span(type, null, false, bound, false, null);
            case AT_MOST -> new Span(type, null, false, bound, true, null);
            case MORE -> new Span(type, bound, false, null, false, null);
            case AT_LEAST -> new Span(type, bound, true, null, false, null);
        };
    }

    Span and(Span other) {
        if (values != null || other.values != null) {
            List<Object> mine = values == null ? other.values : values;
            return of(
                    type,
                    mine.stream()
                            .filter(value -> has(value) && other.has(value))
                            .collect(Collectors.toList()));
        }
        boolean lower = other.low != null && (low == null || above(other.low, other.lowIncluded, low, lowIncluded) > 0);
        boolean upper =
                other.high != null && (high == null || above(other.high, !other.highIncluded, high, !highIncluded) < 0);
        return new Span(
                type,
                lower ? other.low : low,
                lower ? other.lowIncluded : lowIncluded,
                upper ? other.high : high,
                upper ? other.highIncluded : highIncluded,
                null);
    }

    /** Compares lower ends: an end that leaves its value out lies above one that does not. */
    private int above(Object end, boolean included, Object than, boolean thanIncluded) {
        int order = Comparison.compare(type, end, than);
        return order != 0 ? order : Boolean.compare(thanIncluded, included);
    }

    boolean empty() {
        if (values != null) {
            return values.isEmpty();
        }
        if (low == null || high == null) {
            return false;
        }
        int order = Comparison.compare(type, low, high);
        return order > 0 || (order == 0 && !(lowIncluded && highIncluded));
    }

    boolean within(Span other) {
        Span common = and(other);
        return values != null ? common.values.size() == values.size() : other.values == null && common.equals(this);
    }

    private boolean has(Object value) {
        if (values != null) {
            return values.contains(value);
        }
        boolean highEnough = low == null || above(value, true, low, lowIncluded) >= 0;
        boolean lowEnough = high == null || above(value, false, high, !highIncluded) <= 0;
        return highEnough && lowEnough;
    }
}
