package org.epaulet.policy;

import java.time.LocalDate;
import java.util.Map;
import org.epaulet.policy.yaml.Optional;

/**
 * The value of a parameter from a day on.
 *
 * @param value null for a table
 * @param table the values by the names of its rows
 * @param reference where it is decided; null: not told
 */
public record DatedValue(
        LocalDate from,
        @Optional String value,
        @Optional Map<String, String> table,
        @Optional String reference) {

    public DatedValue {
        table = table == null ? Map.of() : table;
    }
}
