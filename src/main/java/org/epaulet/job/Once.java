package org.epaulet.job;

import java.util.function.Supplier;

/** Something made when it is first asked for, and then kept; safe for many threads. */
final class Once {

    private Once() {}

    static <T> Supplier<T> of(Supplier<T> making) {
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
