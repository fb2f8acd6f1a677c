package org.epaulet.evidence;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells, while blocks pass by, which record ids may have passed before: never none too few, at times one too many.
 *
 * <p>A few bits an id in a table of fixed size, so memory does not grow with the records. Finding repeated ids afterwards
 * costs as much as everything else about them. Any number of threads may show it blocks.
 */
final class RepeatFilter {

    private static final VarHandle WORDS = MethodHandles.arrayElementVarHandle(long[].class);
    private static final VarHandle BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int WORD_BITS = 22;
    /** With more suspects looking everything through is no dearer. */
    private static final int MOST_SUSPECTS = 1 << 19;

    private final long[] words = new long[1 << WORD_BITS];
    private final Set<String> blocks = new HashSet<>();
    private final List<byte[]> suspects = new ArrayList<>();
    private long rows;

    /** Looks at the ids of a block, once, however often it is shown. */
    void look(String name, EvaluationBlock block) {
        synchronized (this) {
            if (!blocks.add(name)) {
                return;
            }
        }
        List<byte[]> found = new ArrayList<>();
        int start = 0;
        for (int row = 0; row < block.accepted(); row++) {
            int end = block.recordEnds[row];
            if (passedBefore(block.recordBytes, start, end)) {
                found.add(block.record(row));
            }
            start = end;
        }
        synchronized (this) {
            rows += block.accepted();
            if (suspects.size() <= MOST_SUSPECTS) {
                suspects.addAll(found);
            }
        }
    }

    /** Returns whether it has looked at so many rows, all there are, and knows every suspect. */
    synchronized boolean knows(long allRows) {
        return rows == allRows && suspects.size() <= MOST_SUSPECTS;
    }

    /** Returns every id that passed before and some that did not, in UTF-8. */
    synchronized List<byte[]> suspects() {
        return List.copyOf(suspects);
    }

    private boolean passedBefore(byte[] bytes, int start, int end) {
        long hash = end - start;
        int at = start;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            hash = mix(hash ^ (long) BYTES.get(bytes, at));
        }
        for (; at < end; at++) {
            hash = (hash ^ bytes[at]) * SPREAD;
        }
        hash = mix(hash);
        long bits = 1L << hash | 1L << (hash >>> 6) | 1L << (hash >>> 12);
        long before = (long) WORDS.getAndBitwiseOr(words, (int) (hash >>> Long.SIZE - WORD_BITS), bits);
        return (before & bits) == bits;
    }

    private static long mix(long hash) {
        long product = hash * SPREAD;
        return (product ^ product >>> 32) * SPREAD;
    }
}
