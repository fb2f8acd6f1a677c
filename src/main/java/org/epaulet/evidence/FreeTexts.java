package org.epaulet.evidence;

import java.util.Arrays;

/** The texts in a column of a block that are none of the policy's codes, in UTF-8, by number. */
final class FreeTexts {

    private static final int FEW = 64;

    private byte[][] byNumber = new byte[FEW][];
    private int[] numbers = new int[FEW];
    private int count;

    /** Forgets all. */
    void clear() {
        for (int place = 0; place < count; place++) {
            byNumber[numbers[place]] = null;
        }
        count = 0;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Returns the text; null: none of that number was added. */
    byte[] text(int number) {
        return number < byNumber.length ? byNumber[number] : null;
    }

    /** Keeps a text that is not there yet. */
    void add(int number, byte[] text) {
        if (number >= byNumber.length) {
            byNumber = Arrays.copyOf(byNumber, Math.max(number + 1, 2 * byNumber.length));
        }
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        byNumber[number] = text;
        numbers[count++] = number;
    }
}
