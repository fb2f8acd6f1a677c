package org.epaulet.evidence;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Remembers what the bytes of a field came to, so that only a field never seen before is made a text and read.
 *
 * <p>A year's records hold few different dates, people and scores; a look-up costs no garbage. An entry stays valid until
 * {@link #forgetTooMany()}.
 */
final class FieldMemo {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SMALLEST = 1 << 11;
    private static final int WORD = Long.BYTES;
    /** No field has this tail: it says a length of 0. */
    private static final long NONE = 0;

    private final Charset charset;
    private final Function<String, FieldReading> reader;
    private final int limit;
    private int size;
    /** Two words a slot: side by side, for a look-up is as dear as the memory it touches. */
    private long[] words;

    private FieldReading[] readings;
    private byte[][] longFields;
    private FieldReading empty;
    /** What was asked for last is often asked for again. */
    private FieldReading last;

    private long lastHead;
    private long lastTail = NONE;

    /**
     * Begins without entries.
     *
     * @param limit with more entries all are forgotten when it is time
     */
    FieldMemo(Charset charset, int limit, Function<String, FieldReading> reader) {
        this.charset = charset;
        this.limit = limit;
        this.reader = reader;
        clear(SMALLEST);
    }

    private void clear(int slots) {
        size = 0;
        words = new long[2 * slots];
        readings = new FieldReading[slots];
        longFields = new byte[slots][];
        empty = null;
        lastTail = NONE;
    }

    /** Forgets everything if there is too much of it. */
    void forgetTooMany() {
        if (size > limit) {
            clear(SMALLEST);
        }
    }

    /** Returns what the field came to. */
    FieldReading read(byte[] bytes, int start, int end) {
        int length = end - start;
        if (length == 0) {
            return ofEmpty();
        }
        long head;
        long tail = (long) length << 56;
        if (length < 2 * WORD && start + 2 * WORD <= bytes.length) {
            // nearly always, and so often that a call would show
            head = (long) LONGS.get(bytes, start);
            if (length < WORD) {
                head &= (1L << 8 * length) - 1;
            } else if (length > WORD) {
                tail |= (long) LONGS.get(bytes, start + WORD) & (1L << 8 * (length - WORD)) - 1;
            }
        } else {
            head = word(bytes, start, length);
            tail = tail(bytes, start, end);
        }
        if (head == lastHead && tail == lastTail && tail >= 0) {
            return last;
        }
        FieldReading[] known = readings;
        long[] fields = words;
        int mask = known.length - 1;
        int slot = spread(head, tail) & mask;
        FieldReading reading = known[slot];
        while (reading != null) {
            if (fields[2 * slot] == head
                    && fields[2 * slot + 1] == tail
                    && (tail >= 0 || same(slot, bytes, start, end))) {
                lastHead = head;
                lastTail = tail;
                last = reading;
                return reading;
            }
            slot = (slot + 1) & mask;
            reading = known[slot];
        }
        return added(head, tail, bytes, start, end);
    }

    private FieldReading ofEmpty() {
        if (empty == null) {
            empty = reader.apply("");
        }
        return empty;
    }

    private FieldReading added(long head, long tail, byte[] bytes, int start, int end) {
        FieldReading reading = reader.apply(new String(bytes, start, end - start, charset));
        if (++size > readings.length / 2) {
            grow();
        }
        put(head, tail, reading, tail >= 0 ? null : Arrays.copyOfRange(bytes, start, end));
        return reading;
    }

    private boolean same(int slot, byte[] bytes, int start, int end) {
        byte[] field = longFields[slot];
        return Arrays.equals(field, 0, field.length, bytes, start, end);
    }

    private void put(long head, long tail, FieldReading reading, byte[] longField) {
        int mask = readings.length - 1;
        int slot = spread(head, tail) & mask;
        while (readings[slot] != null) {
            slot = (slot + 1) & mask;
        }
        words[2 * slot] = head;
        words[2 * slot + 1] = tail;
        readings[slot] = reading;
        longFields[slot] = longField;
    }

    private void grow() {
        long[] oldWords = words;
        FieldReading[] oldReadings = readings;
        byte[][] oldFields = longFields;
        int kept = size;
        FieldReading ofEmpty = empty;
        clear(2 * oldReadings.length);
        size = kept;
        empty = ofEmpty;
        for (int slot = 0; slot < oldReadings.length; slot++) {
            if (oldReadings[slot] != null) {
                put(oldWords[2 * slot], oldWords[2 * slot + 1], oldReadings[slot], oldFields[slot]);
            }
        }
    }

    private static int spread(long head, long tail) {
        long mixed = (head ^ Long.rotateLeft(tail, 29)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32 ^ mixed >>> 17);
    }

    /** Returns up to seven bytes after the first eight with the length, or a mix of them below zero where there are more. */
    private static long tail(byte[] bytes, int start, int end) {
        int length = end - start;
        if (length <= WORD) {
            return (long) length << 56;
        }
        if (length < 2 * WORD) {
            return (long) length << 56 | word(bytes, start + WORD, length - WORD);
        }
        long mixed = length;
        for (int at = start + WORD; at < end; at += WORD) {
            mixed = (mixed ^ word(bytes, at, end - at)) * 0x9E3779B97F4A7C15L;
        }
        return mixed | Long.MIN_VALUE;
    }

    /** Returns up to eight bytes as a number. */
    private static long word(byte[] bytes, int start, int length) {
        if (start + WORD <= bytes.length) {
            long word = (long) LONGS.get(bytes, start);
            return length >= WORD ? word : word & (1L << 8 * length) - 1;
        }
        long word = 0;
        for (int i = Math.min(length, WORD) - 1; i >= 0; i--) {
            word = word << 8 | bytes[start + i] & 0xFF;
        }
        return word;
    }
}
