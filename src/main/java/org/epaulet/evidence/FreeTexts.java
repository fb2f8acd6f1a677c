package org.epaulet.evidence;

import java.util.Arrays;

/**
 * The texts in a column of a block that are none of the policy's codes, in UTF-8. Few texts stand in many rows, and a number costs
 * a fraction of a text: rows have the place of theirs, and the archive has each once, in the first row of the block that says it.
 * Places go by the block alone, so the same rows are archived the same, whatever was read before.
 */
final class FreeTexts {

    private static final int FEW = 64;

    /** By the reader's number, one more than the place. */
    private int[] places = new int[FEW];

    private int[] numbers = new int[FEW];
    private int[] rows = new int[FEW];
    private byte[][] texts = new byte[FEW][];
    private int count;

    /** Forgets all. */
    void clear() {
        for (int place = 0; place < count; place++) {
            places[numbers[place]] = 0;
        }
        count = 0;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Returns the place of the text that its reader gave the number; -1: it was not added. */
    int place(int number) {
        return number < places.length ? places[number] - 1 : -1;
    }

    /** Keeps a text that is not there yet and returns its place; rows come in order. */
    int add(int row, int number, byte[] text) {
        if (number >= places.length) {
            places = Arrays.copyOf(places, Math.max(number + 1, 2 * places.length));
        }
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
            rows = Arrays.copyOf(rows, 2 * count);
            texts = Arrays.copyOf(texts, 2 * count);
        }
        numbers[count] = number;
        rows[count] = row;
        texts[count] = text;
        places[number] = count + 1;
        return count++;
    }

    /** Returns what so many rows from one on are the first to say, null for a row that says nothing new; null: none of them does. */
    byte[][] firstSaid(int from, int many) {
        byte[][] said = null;
        int found = Arrays.binarySearch(rows, 0, count, from);
        for (int place = found < 0 ? -found - 1 : found; place < count && rows[place] < from + many; place++) {
            said = said == null ? new byte[many][] : said;
            said[rows[place] - from] = texts[place];
        }
        return said;
    }
}
