package org.epaulet.job.outputs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the written CSV files come to, read back from the disk: rows, and the sums of columns of amounts. */
public final class CsvTotals {

    /** The columns that are added up. A column is not known for one by what it holds: the code of a unit may be 01.02. */
    private static final Map<String, List<String>> AMOUNTS = Map.of(
            "payroll.csv",
            List.of(
                    "performance_paid",
                    "performance_reserved",
                    "year_end_award",
                    "heating",
                    "honour_award",
                    "gross",
                    "tax_exempt",
                    "awards_by_others",
                    "tier_wage_old",
                    "tier_wage_new"),
            "pools.csv",
            List.of("pool", "paid", "reserved", "undistributed"),
            "results.csv",
            List.of("total"),
            "corrections.csv",
            List.of("gross_old", "gross_new", "due", "payable", "overpaid"));

    private static final int NONE = -1;

    private final Path folder;
    private final Map<String, Long> rows = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Long>> fen = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Long>> values = new ConcurrentHashMap<>();

    /** Takes the folder with the files. */
    public CsvTotals(Path folder) {
        this.folder = folder;
    }

    /** Reads the files through, side by side. */
    public void read(List<String> files) {
        files.parallelStream().forEach(this::rows);
    }

    /** Returns how many rows the file has below its header. */
    public long rows(String file) {
        return rows.computeIfAbsent(file, this::count);
    }

    /** Returns the sum of the file's column in fen, or in hundredths of points. */
    public long fen(String file, String column) {
        rows(file);
        return fen.get(file).get(column);
    }

    /** Returns in how many rows of the file the column has that value. */
    public long count(String file, String column, String value) {
        rows(file);
        return values.get(file).getOrDefault(column + "=" + value, 0L);
    }

    private long count(String file) {
        List<String> amounts = AMOUNTS.getOrDefault(file, List.of());
        Map<String, Long> found = new HashMap<>();
        long[] sums = new long[amounts.size()];
        long count = 0;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(folder.resolve(file))) {
            Iterator<CsvRecord> records = reader.iterator();
            List<String> header = records.next().getFields();
            int grade = file.equals("results.csv") ? header.indexOf("grade") : NONE;
            // by place: a name would be looked up among all names in every row
            int[] places = amounts.stream().mapToInt(header::indexOf).toArray();
            while (records.hasNext()) {
                CsvRecord row = records.next();
                count++;
                if (grade != NONE) {
                    found.merge("grade=" + row.getField(grade), 1L, Long::sum);
                }
                for (int amount = 0; amount < places.length; amount++) {
                    sums[amount] = Math.addExact(sums[amount], hundredths(row.getField(places[amount])));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        fen.put(
                file,
                IntStream.range(0, sums.length)
                        .boxed()
                        .collect(Collectors.toMap(amounts::get, amount -> sums[amount])));
        values.put(file, found);
        return count;
    }

    private static long hundredths(String value) {
        return value.isEmpty() ? 0 : new BigDecimal(value).movePointRight(2).longValueExact();
    }
}
