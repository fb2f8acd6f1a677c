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
    private static final int SMALLEST = 1 << 10;
    private static final int WORD = Long.BYTES;

    private final Charset charset;
    private final Function<String, FieldReading> reader;
    private final int limit;
    private int size;
    private int[] slots;
    private long[] heads;
    private long[] tails;
    private byte[][] keys;
    private FieldReading[] readings;
    private FieldReading empty;

    /**
     * Begins without entries.
     *
     * @param limit with more entries all are forgotten when it is time
     */
    FieldMemo(Charset charset, int limit, Function<String, FieldReading> reader) {
        this.charset = charset;
        this.limit = limit;
        this.reader = reader;
        clear();
    }

    private void clear() {
        size = 0;
        slots = new int[SMALLEST];
        heads = new long[SMALLEST / 2];
        tails = new long[SMALLEST / 2];
        keys = new byte[SMALLEST / 2][];
        readings = new FieldReading[SMALLEST / 2];
        empty = null;
    }

    /** Forgets everything if there is too much of it. */
    void forgetTooMany() {
        if (size > limit) {
            clear();
        }
    }

    /** Returns what the field came to. */
    FieldReading read(byte[] bytes, int start, int end) {
        int length = end - start;
        if (length == 0) {
            if (empty == null) {
                empty = reader.apply("");
            }
            return empty;
        }
        long head = word(bytes, start, length);
        long tail = length <= WORD ? length : tail(bytes, start, end);
        int slot = (int) spread(head, tail) & (slots.length - 1);
        while (slots[slot] != 0) {
            int entry = slots[slot] - 1;
            if (heads[entry] == head && tails[entry] == tail && same(entry, bytes, start, end)) {
                return readings[entry];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return add(bytes, start, end, head, tail, slot);
    }

    /** Eight bytes and a length tell everything; only longer fields are compared. */
    private boolean same(int entry, byte[] bytes, int start, int end) {
        byte[] key = keys[entry];
        return end - start <= WORD && key.length <= WORD || Arrays.equals(key, 0, key.length, bytes, start, end);
    }

    private FieldReading add(byte[] bytes, int start, int end, long head, long tail, int slot) {
        FieldReading reading = reader.apply(new String(bytes, start, end - start, charset));
        if (size == heads.length) {
            grow();
            return add(bytes, start, end, head, tail, reading, freeSlot(head, tail));
        }
        return add(bytes, start, end, head, tail, reading, slot);
    }

    private FieldReading add(byte[] bytes, int start, int end, long head, long tail, FieldReading reading, int slot) {
        heads[size] = head;
        tails[size] = tail;
        keys[size] = Arrays.copyOfRange(bytes, start, end);
        readings[size++] = reading;
        slots[slot] = size;
        return reading;
    }

    private void grow() {
        int entries = 2 * size;
        heads = Arrays.copyOf(heads, entries);
        tails = Arrays.copyOf(tails, entries);
        keys = Arrays.copyOf(keys, entries);
        readings = Arrays.copyOf(readings, entries);
        slots = new int[2 * entries];
        for (int entry = 0; entry < size; entry++) {
            slots[freeSlot(heads[entry], tails[entry])] = entry + 1;
        }
    }

    private int freeSlot(long head, long tail) {
        int slot = (int) spread(head, tail) & (slots.length - 1);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static long spread(long head, long tail) {
        long mixed = (head ^ Long.rotateLeft(tail, 29)) * 0x9E3779B97F4A7C15L;
        return mixed >>> 32 ^ mixed >>> 17;
    }

    /** Mixes what follows the first eight bytes, and the length. */
    private static long tail(byte[] bytes, int start, int end) {
        long mixed = end - start;
        for (int at = start + WORD; at < end; at += WORD) {
            mixed = (mixed ^ word(bytes, at, end - at)) * 0x9E3779B97F4A7C15L;
        }
        return mixed;
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
