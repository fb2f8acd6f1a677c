package org.epaulet.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.epaulet.delivery.CodePoints;

/**
 * The people of a year, numbered, so that a record names one by a number.
 */
public final class People {

    /** How many there may be. */
    static final int MAX = 1 << 24;

    private final List<String> ids;
    private final Map<String, Integer> numbers;
    private final int[] joined;
    private final int[] left;

    private People(List<String> numbered, List<Employment> people) {
        this.ids = List.copyOf(numbered);
        this.numbers = new HashMap<>(2 * people.size());
        this.joined = new int[ids.size()];
        this.left = new int[ids.size()];
        Map<String, Integer> all = new HashMap<>(2 * ids.size());
        for (int number = 0; number < ids.size(); number++) {
            all.put(ids.get(number), number);
        }
        for (Employment person : people) {
            int number = all.get(person.person());
            joined[number] = (int) person.joined().toEpochDay();
            left[number] = lastDay(person.left());
            if (numbers.put(person.person(), number) != null) {
                throw new IllegalArgumentException("the person " + person.person() + " is there twice");
            }
        }
    }

    /**
     * Numbers the people by the code points of their ids.
     *
     * @throws IllegalArgumentException if one is there twice, or there are too many
     */
    public static People of(Collection<Employment> people) {
        return numberedOn(List.of(), people);
    }

    /**
     * Numbers the people as an earlier archive does, those whom it does not know behind the others; who is known to it alone
     * keeps the number and may have no records.
     *
     * @param known ids by number
     * @throws IllegalArgumentException if one is there twice, or there are too many
     */
    public static People numberedOn(List<String> known, Collection<Employment> people) {
        Set<String> before = Set.copyOf(known);
        List<String> ids = new ArrayList<>(known);
        people.stream()
                .map(Employment::person)
                .filter(id -> !before.contains(id))
                .distinct()
                .sorted(CodePoints.ORDER)
                .forEach(ids::add);
        if (ids.size() > MAX) {
            throw new IllegalArgumentException("%d people are more than %d".formatted(ids.size(), MAX));
        }
        return new People(ids, List.copyOf(people));
    }

    /** Returns their ids by number. */
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
