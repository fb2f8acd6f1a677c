package org.epaulet.policy.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a percentage of people becomes a number of people, and a number one with fewer decimals.
 */
public enum SeatRounding {
    DOWN(RoundingMode.FLOOR),
    UP(RoundingMode.CEILING),
    /** 四舍五入 */
    HALF_UP(RoundingMode.HALF_UP);

    private final RoundingMode mode;

    SeatRounding(RoundingMode mode) {
        this.mode = mode;
    }

    /** Returns how a number is rounded: DOWN cuts it off, towards zero. */
    public RoundingMode ofNumber() {
        return switch (this) {
            case DOWN -> RoundingMode.DOWN;
            case UP -> RoundingMode.UP;
            case HALF_UP -> RoundingMode.HALF_UP;
        };
    }

    /** Returns the percentage of so many people. */
    public int seats(BigDecimal percent, int people) {
        return percent.multiply(BigDecimal.valueOf(people))
                .movePointLeft(2)
                .setScale(0, mode)
                .intValueExact();
    }
}
