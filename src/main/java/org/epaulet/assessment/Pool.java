package org.epaulet.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.epaulet.delivery.CodePoints;

/**
 * The people of one bureau who are compared with each other (R12, 考核分组).
 */
final class Pool {

    private final Set<String> members = new TreeSet<>(CodePoints.ORDER);
    private final Set<String> units = new TreeSet<>(CodePoints.ORDER);
    private final Set<String> assessedUnits = new TreeSet<>(CodePoints.ORDER);
    private final List<Contender> people = new ArrayList<>();
    private int assessed;
    private int base;

    private final String comparedIn;

    /**
     * Creates an empty one.
     *
     * @param comparedIn the class of all its people; null: the rest
     */
    Pool(String code, String comparedIn) {
        members.add(code);
        this.comparedIn = comparedIn;
    }

    /** Returns the class of all its people, null for the rest. */
    String comparedIn() {
        return comparedIn;
    }

    void add(Contender contender) {
        people.add(contender);
        units.add(contender.unit());
        base += contender.counts() ? 1 : 0;
        if (contender.assessed()) {
            assessedUnits.add(contender.unit());
            assessed++;
        }
    }

    void merge(Pool other) {
        members.addAll(other.members);
        units.addAll(other.units);
        assessedUnits.addAll(other.assessedUnits);
        people.addAll(other.people);
        assessed += other.assessed;
        base += other.base;
    }

    /** Returns how many people the quota's percentage is taken of. */
    int base() {
        return base;
    }

    /** Returns the codes of its members as units.csv has them, without the class. */
    List<String> plainMembers() {
        return comparedIn == null
                ? members()
                : members.stream()
                        .map(code -> code.substring(0, code.length() - comparedIn.length() - 1))
                        .toList();
    }

    /** Returns the code it bears: the smallest of those that merged. */
    String code() {
        return members.iterator().next();
    }

    List<String> members() {
        return List.copyOf(members);
    }

    List<String> units() {
        return List.copyOf(units);
    }

    /** Returns its smallest unit code with assessed people; there must be one. */
    String leadingUnit() {
        return assessedUnits.iterator().next();
    }

    List<Contender> people() {
        return people;
    }

    int assessed() {
        return assessed;
    }
}
