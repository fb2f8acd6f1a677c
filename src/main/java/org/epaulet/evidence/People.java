package org.epaulet.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.delivery.CodePoints;

/**
 * The people of a year, numbered in the order of their ids, so that a record names one by a number.
 */
public final class People {

    /** How many there may be. */
    static final int MAX = 1 << 24;

    private final List<String> ids;
    private final Map<String, Integer> numbers;
    private final int[] joined;
    private final int[] left;

    private People(List<Employment> sorted) {
        this.ids = sorted.stream().map(Employment::person).toList();
        this.numbers = new HashMap<>(2 * ids.size());
        this.joined = sorted.stream()
                .mapToInt(person -> (int) person.joined().toEpochDay())
                .toArray();
        this.left = sorted.stream().mapToInt(person -> lastDay(person.left())).toArray();
        for (int number = 0; number < ids.size(); number++) {
            if (numbers.put(ids.get(number), number) != null) {
                throw new IllegalArgumentException("the person " + ids.get(number) + " is there twice");
            }
        }
    }

    /**
     * Numbers the people by the code points of their ids.
     *
     * @throws IllegalArgumentException if one is there twice, or there are too many
     */
    public static People of(Collection<Employment> people) {
        if (people.size() > MAX) {
            throw new IllegalArgumentException("%d people are more than %d".formatted(people.size(), MAX));
        }
        return new People(people.stream()
                .sorted(Comparator.comparing(Employment::person, CodePoints.ORDER))
                .toList());
    }

    /** Returns their ids in order. */
    public List<String> ids() {
        return ids;
    }

    /** Returns the person's number; null for an id that is none's. */
    Integer number(String id) {
        return numbers.get(id);
    }

    /** Returns whether the person is employed on the day of that epoch day number. */
    boolean employed(int number, int day) {
        return day >= joined[number] && day <= left[number];
    }

    private static int lastDay(LocalDate left) {
        return left == null ? Integer.MAX_VALUE : (int) left.toEpochDay();
    }
}
