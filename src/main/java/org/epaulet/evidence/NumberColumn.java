package org.epaulet.evidence;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.duckdb.DuckDBWritableVector;

/**
 * Gives the engine a column of numbers at once.
 *
 * <p>The driver's own way takes two locks a value, which costs twice what archiving the value does. It keeps a column as its memory
 * and a bit a row, set where there is a value; a driver that does so no longer is given one value after the other.
 */
final class NumberColumn {

    private record Memory(VarHandle data, VarHandle validity) {

        static Optional<Memory> find() {
            try {
                MethodHandles.Lookup inside =
                        MethodHandles.privateLookupIn(DuckDBWritableVector.class, MethodHandles.lookup());
                return Optional.of(new Memory(
                        inside.findVarHandle(DuckDBWritableVector.class, "data", ByteBuffer.class),
                        inside.findVarHandle(DuckDBWritableVector.class, "validity", ByteBuffer.class)));
            } catch (ReflectiveOperationException anotherDriver) {
                return Optional.empty();
            }
        }

        void write(DuckDBWritableVector column, long[] numbers, int from, int count) {
            ByteBuffer memory = (ByteBuffer) data.get(column);
            memory.duplicate().order(memory.order()).asLongBuffer().put(numbers, from, count);
            ByteBuffer bits = (ByteBuffer) validity.get(column);
            for (int row = 0; row < count; row += Long.SIZE) {
                int rows = Math.min(Long.SIZE, count - row);
                bits.putLong(row / Byte.SIZE, -1L >>> Long.SIZE - rows);
            }
        }
    }

    private static final Optional<Memory> MEMORY = Memory.find();

    private NumberColumn() {}

    /** Writes the first rows of a column without empty values: so many of the numbers, beginning at that place. */
    static void write(DuckDBWritableVector column, long[] numbers, int from, int count) {
        if (MEMORY.isPresent()) {
            MEMORY.get().write(column, numbers, from, count);
        } else {
            writeEach(column, numbers, from, count);
        }
    }

    /** Writes them as the driver offers it. */
    static void writeEach(DuckDBWritableVector column, long[] numbers, int from, int count) {
        for (int row = 0; row < count; row++) {
            column.setLong(row, numbers[from + row]);
        }
    }
}
