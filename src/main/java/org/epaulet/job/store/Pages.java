package org.epaulet.job.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.epaulet.report.Rows;

/**
 * Rows fetched a page at a time by the key of the row before, so that reading can stop anywhere and go on, holds no
 * transaction open, and needs room for one page.
 *
 * @param <R> the rows
 */
final class Pages<R> implements Rows<R> {

    /** How many rows a page has at the most. */
    static final int SIZE = 2_000;

    /**
     * A row with the text by which the rows behind it are found.
     *
     * @param <R> the row
     */
    record Keyed<R>(String key, R row) {}

    private final Function<String, List<Keyed<R>>> fetch;
    private final Deque<Keyed<R>> page = new ArrayDeque<>();
    private String position;
    private boolean exhausted;

    /**
     * Begins behind a position.
     *
     * @param fetch gives the next page behind a position (null: the first), empty behind the last row
     */
    Pages(String position, Function<String, List<Keyed<R>>> fetch) {
        this.position = position;
        this.fetch = fetch;
    }

    /** Returns the numbers that a key joins by commas; of no key those given. */
    static long[] numbers(String position, long... first) {
        if (position == null) {
            return first;
        }
        String[] parts = position.split(",");
        long[] numbers = new long[parts.length];
        for (int place = 0; place < parts.length; place++) {
            numbers[place] = Long.parseLong(parts[place]);
        }
        return numbers;
    }

    @Override
    public R next() {
        if (page.isEmpty() && !exhausted) {
            page.addAll(fetch.apply(position));
            exhausted = page.isEmpty();
        }
        Keyed<R> next = page.poll();
        if (next == null) {
            return null;
        }
        position = next.key();
        return next.row();
    }

    @Override
    public String position() {
        return position;
    }

    @Override
    public void close() {
        page.clear();
    }
}
