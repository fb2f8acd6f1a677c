package org.epaulet.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many rejects a job bears before it stops.
 *
 * @param percent of the rows read of a table; it takes more than this
 * @param rows and more than this
 */
public record RejectLimits(BigDecimal percent, long rows) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Returns why the job has to stop, a sentence a table; empty if it can go on. */
    public Optional<String> reasonToStop(Collection<FileCount> counts, Collection<Reject> rejects) {
        Map<Table, Map<RejectCode, Long>> byCode = new EnumMap<>(Table.class);
        for (Reject reject : rejects) {
            byCode.computeIfAbsent(reject.table(), table -> new EnumMap<>(RejectCode.class))
                    .merge(reject.code(), 1L, Long::sum);
        }
        return reasonToStop(counts, byCode);
    }

    /** Returns why the job has to stop, where the rejects of each table are counted by code; empty if it can go on. */
    public Optional<String> reasonToStop(
            Collection<FileCount> counts, Map<Table, ? extends Map<RejectCode, Long>> rejects) {
        List<String> reasons = new ArrayList<>();
        for (Table table : Table.values()) {
            Map<RejectCode, Long> codes = rejects.get(table);
            if (codes != null) {
                long read = counts.stream()
                        .filter(count -> count.table() == table)
                        .mapToLong(FileCount::read)
                        .sum();
                reason(table, read, codes).ifPresent(reasons::add);
            }
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", reasons));
    }

    private Optional<String> reason(Table table, long read, Map<RejectCode, Long> codes) {
        long all = codes.values().stream().mapToLong(Long::longValue).sum();
        long grave = all - codes.getOrDefault(RejectCode.DUPLICATE, 0L);
        if (bearsNone(table) && grave > 0) {
            return Optional.of(
                    "Table %s: %d of %d rows are rejected for another reason than DUPLICATE, and this table bears none; "
                                    .formatted(table.fileName(), grave, read)
                            + "mend the rows that rejects.csv names.");
        }
        if (all > rows
                && HUNDRED.multiply(BigDecimal.valueOf(all)).compareTo(percent.multiply(BigDecimal.valueOf(read)))
                        > 0) {
            return Optional.of("Table %s: %d of %d rows are rejected, more than %s%% and more than %d rows; "
                            .formatted(table.fileName(), all, read, percent.toPlainString(), rows)
                    + (2 * codes.getOrDefault(RejectCode.OUT_OF_YEAR, 0L) > all
                            ? "most of them are dated outside the year: see whether it is the right one, and "
                            : "")
                    + "mend the rows that rejects.csv names.");
        }
        return Optional.empty();
    }

    /** Nobody is silently left without pay, or paid from another pool. */
    private static boolean bearsNone(Table table) {
        return table == Table.UNITS || table == Table.PEOPLE || table == Table.BUDGET;
    }
}
