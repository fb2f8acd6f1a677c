package org.epaulet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Rows that are few enough to be held: positions are counted.
 */
public final class ListSource<R> implements Source<R> {

    private final Supplier<List<R>> rows;

    /** Takes what makes the rows, the same ones each time. */
    public ListSource(Supplier<List<R>> rows) {
        this.rows = rows;
    }

    /** Returns all rows of a source that has few. */
    static <R> List<R> read(Source<R> source) {
        List<R> all = new ArrayList<>();
        try (Rows<R> rows = source.after(null)) {
            for (R row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }

    @Override
    public Rows<R> after(String position) {
        return new Counted<>(rows.get(), position == null ? 0 : Integer.parseInt(position));
    }

    private static final class Counted<R> implements Rows<R> {

        private final List<R> rows;
        private int taken;

        Counted(List<R> rows, int taken) {
            this.rows = rows;
            this.taken = taken;
        }

        @Override
        public R next() {
            return taken < rows.size() ? rows.get(taken++) : null;
        }

        @Override
        public String position() {
            return Integer.toString(taken);
        }

        @Override
        public void close() {}
    }
}
