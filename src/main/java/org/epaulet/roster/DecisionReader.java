package org.epaulet.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.policy.Policy;

/**
 * Reads the decisions of a delivery, for a correction (R17).
 */
public final class DecisionReader {

    private record Key(String person, DecisionKind kind, LocalDate date) {}

    private DecisionReader() {}

    /**
     * Reads decisions on the people of the roster.
     *
     * @throws org.epaulet.delivery.DeliveryException if a file cannot be read at all, or its header lacks a required column
     */
    public static ReceivedDecisions read(DeliveryFolder folder, Policy policy, Roster roster) {
        Map<String, Person> people =
                roster.people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Reception reception = new Reception(folder);
        List<Placed<Decision>> rows = reception.rows(new DecisionRule(people, policy.grades()));
        List<Decision> decisions =
                Repeats.settle(rows, row -> new Key(row.person(), row.kind(), row.date()), reception, row -> {})
                        .stream()
                        .map(Placed::value)
                        .sorted(Comparator.comparing(Decision::person, CodePoints.ORDER)
                                .thenComparing(Decision::date)
                                .thenComparing(Decision::kind))
                        .toList();
        return new ReceivedDecisions(decisions, reception.rejects(), reception.counts(), reception.notices());
    }
}
