package org.epaulet.delivery.synthetic;

import java.util.SplittableRandom;

/**
 * Chance that falls the same way everywhere: built on whole 64-bit steps, since how a JDK cuts them to a bound is its own
 * affair and may change.
 */
final class Draw {

    private static final long STRIDE = 0xD1342543DE82EF95L;
    private static final long STEP = 0xAF251AF3B0F025B5L;

    private final SplittableRandom random;

    private Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Returns the draw that belongs to one thing among many, whatever was drawn for the others. */
    static Draw of(long seed, long thing, long aspect) {
        return new Draw(seed + thing * STRIDE + aspect * STEP);
    }

    /** Returns a number from 0 to below the bound. */
    int below(int bound) {
        return (int) (((random.nextLong() >>> Integer.SIZE) * bound) >>> Integer.SIZE);
    }

    /** Returns a number between the two, both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** Returns whether something happens that happens so many times in a thousand. */
    boolean happens(int permille) {
        return below(1000) < permille;
    }

    /** Returns a number around the middle, at most the spread away from it, near ones more often. */
    int around(int middle, int spread) {
        return middle - spread + (below(2 * spread + 1) + below(2 * spread + 1) + below(2 * spread + 1)) / 3;
    }

    /** Returns one of the values, each as often as the others. */
    @SafeVarargs
    final <T> T oneOf(T... values) {
        return values[below(values.length)];
    }
}
