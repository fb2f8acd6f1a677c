package org.epaulet.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.RejectCode;

/**
 * Whether a person's transfers of the year lead, one from the other, to the unit of the roster.
 */
final class Chains {

    private Chains() {}

    /** Returns the transfers of the people whose chain holds; the others' are rejected. */
    static List<Placed<Transfer>> settle(
            List<Placed<Transfer>> transfers, Map<String, Person> people, Reception reception) {
        Map<String, List<Placed<Transfer>>> byPerson = new LinkedHashMap<>();
        for (Placed<Transfer> transfer : transfers) {
            byPerson.computeIfAbsent(transfer.value().person(), person -> new ArrayList<>())
                    .add(transfer);
        }
        List<Placed<Transfer>> holding = new ArrayList<>();
        byPerson.forEach((person, chain) -> {
            if (holds(
                    chain.stream().map(Placed::value).toList(),
                    people.get(person).unit())) {
                holding.addAll(chain);
            } else {
                chain.forEach(transfer -> reception.reject(transfer.atLink(
                        TransferRule.TO.name(),
                        RejectCode.BAD_CHAIN,
                        new Expected(
                                "本人各次调动应前后相接，并止于花名册上的单位",
                                "expected transfers that follow each other and end in the roster's unit"))));
            }
        });
        return holding;
    }

    /** Returns whether the transfers follow each other and end in the unit. */
    static boolean holds(List<Transfer> transfers, String unit) {
        List<Transfer> chain =
                transfers.stream().sorted(Comparator.comparing(Transfer::date)).toList();
        for (int i = 1; i < chain.size(); i++) {
            if (!chain.get(i).from().equals(chain.get(i - 1).to())) {
                return false;
            }
        }
        return chain.get(chain.size() - 1).to().equals(unit);
    }
}
