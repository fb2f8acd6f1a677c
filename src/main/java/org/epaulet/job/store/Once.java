package org.epaulet.job.store;

import java.util.function.Supplier;

/** Something made when it is first asked for, and then kept; safe for many threads. */
public final class Once {

    private Once() {}

    /** Returns what makes it once. */
    public static <T> Supplier<T> of(Supplier<T> making) {
        return new Supplier<>() {

            private T made;

            @Override
            public synchronized T get() {
                if (made == null) {
                    made = making.get();
                }
                return made;
            }
        };
    }
}
