package org.epaulet.evidence;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The record ids that may have come before, in the order in which they were found, each a number beside a head that it shares with
 * others: twelve bytes where an object would take a hundred. Of more than there is room for none is known.
 */
final class Suspects extends AbstractList<RecordIds.Id> {

    private static final int WORDS_AN_ID = 2;
    /** A head is a text, and stands in a map. */
    private static final int WORDS_A_HEAD = 8;

    private static final int AT_FIRST = 1 << 10;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> heads = new ArrayList<>();
    private int[] headOf = new int[AT_FIRST];
    private long[] numbers = new long[AT_FIRST];
    private int size;
    private long room;

    /** Takes how many words of eight bytes they may take. */
    Suspects(long words) {
        this.room = words;
    }

    /** Returns whether there was room for all that were added. */
    boolean complete() {
        return room >= 0;
    }

    @Override
    public boolean add(RecordIds.Id id) {
        if (!complete()) {
            return false;
        }
        Integer head = places.get(id.head());
        room -= WORDS_AN_ID + (head == null ? WORDS_A_HEAD : 0);
        if (!complete()) {
            forget();
            return false;
        }
        if (head == null) {
            head = heads.size();
            places.put(id.head(), head);
            heads.add(id.head());
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + size / 2);
            headOf = Arrays.copyOf(headOf, numbers.length);
        }
        headOf[size] = head;
        numbers[size++] = id.number();
        return true;
    }

    private void forget() {
        places.clear();
        heads.clear();
        headOf = new int[0];
        numbers = new long[0];
        size = 0;
    }

    @Override
    public RecordIds.Id get(int place) {
        return new RecordIds.Id(heads.get(headOf[place]), numbers[place]);
    }

    @Override
    public int size() {
        return size;
    }
}
