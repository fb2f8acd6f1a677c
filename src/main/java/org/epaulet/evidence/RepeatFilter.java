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
    private static final int AT_ONCE = 64;
    /** With more suspects looking everything through is no dearer. */
    private static final int MOST_SUSPECTS = 1 << 19;

    private final long[] words = new long[1 << WORD_BITS];
    private final Set<String> blocks = new HashSet<>();
    private final List<byte[]> suspects = new ArrayList<>();
    private long rows;
    /** Keeps a look at words from being left out as useless. */
    private long lookedAt;

    /** Looks at the ids of a block, once, however often it is shown. */
    void look(String name, EvaluationBlock block) {
        synchronized (this) {
            if (!blocks.add(name)) {
                return;
            }
        }
        List<byte[]> found = new ArrayList<>();
        long[] hashes = new long[AT_ONCE];
        for (int from = 0; from < block.accepted(); from += AT_ONCE) {
            int rows = Math.min(AT_ONCE, block.accepted() - from);
            hash(block, from, rows, hashes);
            fetch(hashes, rows);
            for (int i = 0; i < rows; i++) {
                if (passedBefore(hashes[i])) {
                    found.add(block.record(from + i));
                }
            }
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

    private static void hash(EvaluationBlock block, int from, int rows, long[] hashes) {
        int start = from == 0 ? 0 : block.recordEnds[from - 1];
        for (int i = 0; i < rows; i++) {
            int end = block.recordEnds[from + i];
            hashes[i] = hash(block.recordBytes, start, end);
            start = end;
        }
    }

    /** Has the words brought near, many at the same time; words that are changed are waited for one by one. */
    private void fetch(long[] hashes, int rows) {
        long looked = 0;
        for (int i = 0; i < rows; i++) {
            looked |= words[place(hashes[i])];
        }
        lookedAt = looked;
    }

    private static long hash(byte[] bytes, int start, int end) {
        long hash = end - start;
        int at = start;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            hash = mix(hash ^ (long) BYTES.get(bytes, at));
        }
        for (; at < end; at++) {
            hash = (hash ^ bytes[at]) * SPREAD;
        }
        return mix(hash);
    }

    private static int place(long hash) {
        return (int) (hash >>> Long.SIZE - WORD_BITS);
    }

    private boolean passedBefore(long hash) {
        long bits = 1L << hash | 1L << (hash >>> 6) | 1L << (hash >>> 12);
        long before = (long) WORDS.getAndBitwiseOr(words, place(hash), bits);
        return (before & bits) == bits;
    }

    private static long mix(long hash) {
        long product = hash * SPREAD;
        return (product ^ product >>> 32) * SPREAD;
    }
}
