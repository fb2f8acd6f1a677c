package org.epaulet.evidence;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The record ids 记录号 of a block's rows. Nearly all end in digits and begin alike, and numbers are archived and looked through
 * in a fraction of the time that texts take: an id is its head, in which the digits it ends in are zeros, and the number that
 * stands there. {@code E0042} is {@code E0000} and 42; an id that does not end in a digit is its own head.
 */
final class RecordIds {

    /** The SQL of what is equal where ids are, and hardly ever where they are not. */
    static final String KEY = "hash(record_head, record_number)";

    /** The SQL of the id. */
    static final String TEXT = "CASE WHEN record_number < 0 THEN record_head ELSE "
            + "left(record_head, length(record_head) - length(record_number::VARCHAR)) || record_number END";

    private static final Pattern IN_NAMES = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** Stands for the number of an id that does not end in a digit. */
    private static final long NO_NUMBER = -1;

    /** As many as any number of a {@code long} has. */
    private static final int MOST_DIGITS = 18;

    private static final VarHandle BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] numbers;
    /** By row; rows that follow each other with the same head share it. */
    private final int[] heads;
    /** By head. */
    private final int[] ends;

    private final long[] hashes;
    private byte[] texts = new byte[64];
    private int known;

    /** An id apart from its block. */
    record Id(String head, long number) {

        /** Returns the id. */
        String text() {
            String digits = Long.toString(number);
            return number == NO_NUMBER ? head : head.substring(0, head.length() - digits.length()) + digits;
        }
    }

    RecordIds(int rows) {
        numbers = new long[rows];
        heads = new int[rows];
        ends = new int[rows];
        hashes = new long[rows];
    }

    /** Forgets all of them. */
    void clear() {
        known = 0;
    }

    /** Sets the id of a row, in UTF-8; to be called no more often than there may be rows. */
    void set(int row, byte[] bytes, int start, int end) {
        int least = Math.max(start, end - MOST_DIGITS);
        int digits = end;
        long number = 0;
        long power = 1;
        while (digits > least) {
            int digit = bytes[digits - 1] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            number += power * digit;
            power *= 10;
            digits--;
        }
        numbers[row] = digits == end ? NO_NUMBER : number;
        if (known == 0 || !lastIs(bytes, start, digits, end)) {
            add(bytes, start, digits, end);
        }
        heads[row] = known - 1;
    }

    private boolean lastIs(byte[] bytes, int start, int digits, int end) {
        int shift = begin(known - 1) - start;
        if (ends[known - 1] != end + shift) {
            return false;
        }
        for (int at = start; at < digits; at++) {
            if (texts[at + shift] != bytes[at]) {
                return false;
            }
        }
        for (int at = digits; at < end; at++) {
            if (texts[at + shift] != '0') {
                return false;
            }
        }
        return true;
    }

    private void add(byte[] bytes, int start, int digits, int end) {
        int from = begin(known);
        int to = from + end - start;
        if (to > texts.length) {
            texts = Arrays.copyOf(texts, Math.max(to, 2 * texts.length));
        }
        System.arraycopy(bytes, start, texts, from, digits - start);
        Arrays.fill(texts, from + digits - start, to, (byte) '0');
        hashes[known] = hash(texts, from, to);
        ends[known++] = to;
    }

    private int begin(int head) {
        return head == 0 ? 0 : ends[head - 1];
    }

    /** Returns the numbers by row, the array itself. */
    long[] numbers() {
        return numbers;
    }

    /** Returns the head of a row's id, in UTF-8. */
    byte[] head(int row) {
        return Arrays.copyOfRange(texts, begin(heads[row]), ends[heads[row]]);
    }

    /** Returns the head that the ids of all of the first rows have; empty also where it can be no part of a file's name. */
    Optional<String> sharedHead(int rows) {
        for (int row = 1; known > 1 && row < rows; row++) {
            if (heads[row] != heads[0]) {
                return Optional.empty();
            }
        }
        return Optional.of(id(0).head()).filter(head -> IN_NAMES.matcher(head).matches());
    }

    /** Returns the id of a row. */
    Id id(int row) {
        return new Id(new String(head(row), StandardCharsets.UTF_8), numbers[row]);
    }

    /** Returns a number that is the same for the same id, and hardly ever for another. */
    long hash(int row) {
        return mix(hashes[heads[row]] ^ numbers[row]);
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

    private static long mix(long hash) {
        long product = hash * SPREAD;
        return (product ^ product >>> 32) * SPREAD;
    }
}
