package org.epaulet.evidence;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells, while blocks pass by, which record ids may have passed before: never none too few, at times one too many.
 *
 * <p>A few bits an id in a table whose size goes by the people, so memory does not grow with the records. Finding repeated ids
 * afterwards costs as much as everything else about them. Any number of threads may show it blocks.
 */
final class RepeatFilter {

    private static final VarHandle WORDS = MethodHandles.arrayElementVarHandle(long[].class);
    private static final int AT_ONCE = 64;
    /** For some three hundred records a person: of a hundred ids that are new, one is taken for a suspect. */
    private static final long WORDS_A_PERSON = 42;

    private static final int LEAST_WORDS = 1 << 22;
    /** What part of the heap it may take. */
    private static final long SHARE = 8;

    private final long[] words;
    private final Set<String> blocks = new HashSet<>();
    /** They may take as much room as the table. */
    private final Suspects suspects;

    private long rows;
    /** Keeps a look at words from being left out as useless. */
    private long lookedAt;

    /** Takes how many people there are, and how many bytes the heap may have. */
    RepeatFilter(int people, long heap) {
        long most = Math.min(heap / SHARE / Long.BYTES, Integer.MAX_VALUE / Long.BYTES);
        this.words = new long[(int) Math.max(LEAST_WORDS, Math.min(most, people * WORDS_A_PERSON))];
        this.suspects = new Suspects(words.length);
    }

    private RepeatFilter() {
        this.words = new long[0];
        this.suspects = new Suspects(-1);
    }

    /** Returns one that looks at nothing and knows nothing, for an archive that asks nothing of it. */
    static RepeatFilter blind() {
        return new RepeatFilter();
    }

    /** Looks at the ids of a block, once, however often it is shown. */
    void look(String name, EvaluationBlock block) {
        if (words.length == 0) {
            return;
        }
        synchronized (this) {
            if (!blocks.add(name)) {
                return;
            }
        }
        List<RecordIds.Id> found = new ArrayList<>();
        long[] hashes = new long[AT_ONCE];
        for (int from = 0; from < block.accepted(); from += AT_ONCE) {
            int rows = Math.min(AT_ONCE, block.accepted() - from);
            for (int i = 0; i < rows; i++) {
                hashes[i] = block.ids.hash(from + i);
            }
            fetch(hashes, rows);
            for (int i = 0; i < rows; i++) {
                if (passedBefore(hashes[i])) {
                    found.add(block.ids.id(from + i));
                }
            }
        }
        synchronized (this) {
            rows += block.accepted();
            suspects.addAll(found);
        }
    }

    /** Returns whether it has looked at so many rows, all there are, and knows every suspect. */
    synchronized boolean knows(long allRows) {
        return rows == allRows && suspects.complete();
    }

    /** Returns every id that passed before and some that did not, once no more blocks are shown. */
    synchronized List<RecordIds.Id> suspects() {
        return suspects;
    }

    /** Has the words brought near, many at the same time; words that are changed are waited for one by one. */
    private void fetch(long[] hashes, int rows) {
        long looked = 0;
        for (int i = 0; i < rows; i++) {
            looked |= words[place(hashes[i])];
        }
        lookedAt = looked;
    }

    /** Takes the upper half of the hash for a fraction of the table. */
    private int place(long hash) {
        return (int) ((hash >>> Integer.SIZE) * words.length >>> Integer.SIZE);
    }

    private boolean passedBefore(long hash) {
        long bits = 1L << hash | 1L << (hash >>> 6) | 1L << (hash >>> 12);
        long before = (long) WORDS.getAndBitwiseOr(words, place(hash), bits);
        return (before & bits) == bits;
    }
}
