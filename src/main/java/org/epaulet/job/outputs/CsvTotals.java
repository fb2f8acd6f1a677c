package org.epaulet.job.outputs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the written CSV files come to, read back from the disk: rows, and the sums of columns of amounts. */
public final class CsvTotals {

    private static final Set<String> AMOUNTS = Set.of("payroll.csv", "pools.csv", "results.csv", "corrections.csv");

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

    /** Returns the sum of the file's column in fen. */
    public long fen(String file, String column) {
        rows(file);
        return fen.get(file).getOrDefault(column, 0L);
    }

    /** Returns in how many rows of the file the column has that value. */
    public long count(String file, String column, String value) {
        rows(file);
        return values.get(file).getOrDefault(column + "=" + value, 0L);
    }

    private long count(String file) {
        boolean amounts = AMOUNTS.contains(file);
        boolean graded = file.equals("results.csv");
        Map<String, Long> found = new HashMap<>();
        Map<String, Long> sums = new HashMap<>();
        long count = 0;
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve(file))) {
            for (NamedCsvRecord row : reader) {
                count++;
                if (graded) {
                    found.merge("grade=" + row.getField("grade"), 1L, Long::sum);
                }
                if (amounts) {
                    row.getFieldsAsMap().forEach((column, value) -> add(sums, column, value));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        fen.put(file, sums);
        values.put(file, found);
        return count;
    }

    private static void add(Map<String, Long> sums, String column, String value) {
        int point = value.length() - 3;
        if (point > 0 && value.charAt(point) == '.' && amount(value)) {
            sums.merge(column, new BigDecimal(value).movePointRight(2).longValueExact(), Math::addExact);
        }
    }

    private static boolean amount(String value) {
        return value.chars()
                .allMatch(character -> character == '.' || character == '-' || Character.isDigit(character));
    }
}
