package org.epaulet.policy;

import java.util.List;
import java.util.Map;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * What a regulation leaves to the bureau, or changes from time to time: a named value that any other value of the policy
 * may be, written {@code $name}, or {@code $name.row} for a table.
 *
 * @param name lower case letters, digits and {@code _}
 * @param value null for a table or dated values
 * @param table the values by the names of its rows
 * @param reference where it is decided; null: not told
 * @param change when a dated value takes effect; null: by days
 * @param dated the values by day of effect, the earliest first; the first holds before its day too
 */
public record Parameter(
        String name,
        Label label,
        @Optional String value,
        @Optional Map<String, String> table,
        @Optional String reference,
        @Optional Change change,
        @Optional List<DatedValue> dated) {

    public Parameter {
        table = table == null ? Map.of() : table;
        change = change == null ? Change.BY_DAYS : change;
        dated = dated == null ? List.of() : List.copyOf(dated);
    }

    /** When a change in the middle of a year takes effect. */
    public enum Change {
        /** On its day: what is paid by days is paid for the days before and from it. */
        BY_DAYS,
        /** On the first day of the next period, on that day itself if it is one. */
        NEXT_PERIOD
    }
}
