package org.epaulet.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.RejectCode;

/**
 * Rows that come to those of an earlier delivery (R17): a key that is there already is replaced.
 */
final class Additions {

    private Additions() {}

    static <T> List<T> join(List<T> before, List<T> added, Function<T, Object> key, Comparator<T> order) {
        Map<Object, T> byKey = new LinkedHashMap<>(2 * before.size());
        before.forEach(row -> byKey.put(key.apply(row), row));
        added.forEach(row -> byKey.put(key.apply(row), row));
        return byKey.values().stream().sorted(order).toList();
    }

    /** Returns the transfers; of a person whose chain would not hold any more the added ones are rejected. */
    static List<Transfer> transfers(
            List<Transfer> before,
            List<Placed<Transfer>> added,
            Map<String, Person> people,
            Reception reception,
            Comparator<Transfer> order) {
        Map<String, List<Transfer>> byPerson = new HashMap<>();
        before.forEach(transfer -> byPerson.computeIfAbsent(transfer.person(), person -> new ArrayList<>())
                .add(transfer));
        Map<String, List<Placed<Transfer>>> addedByPerson = new LinkedHashMap<>();
        added.forEach(transfer -> addedByPerson
                .computeIfAbsent(transfer.value().person(), person -> new ArrayList<>())
                .add(transfer));
        addedByPerson.forEach((person, rows) -> {
            List<Transfer> joined = join(
                    byPerson.getOrDefault(person, List.of()),
                    rows.stream().map(Placed::value).toList(),
                    Transfer::date,
                    order);
            if (Chains.holds(joined, people.get(person).unit())) {
                byPerson.put(person, joined);
            } else {
                rows.forEach(row -> reception.reject(row.atLink(
                        TransferRule.TO.name(),
                        RejectCode.BAD_CHAIN,
                        new Expected("应与已有的调动前后相接", "expected transfers that follow those known"))));
            }
        });
        return byPerson.values().stream().flatMap(List::stream).sorted(order).toList();
    }
}
