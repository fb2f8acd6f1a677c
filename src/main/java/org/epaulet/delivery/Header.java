package org.epaulet.delivery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Which field of a file holds which column: headers match in English (any case) or Chinese, in any order.
 */
public final class Header {

    private static final int ABSENT = -1;

    private final int width;
    private final int[] fields;
    private final List<String> unknown;

    private Header(int width, int[] fields, List<String> unknown) {
        this.width = width;
        this.fields = fields;
        this.unknown = List.copyOf(unknown);
    }

    /**
     * Matches the header's cells with the table's columns.
     *
     * @param file the file's name in the delivery
     * @param cells as they stand
     * @throws DeliveryException if there is no header, a column is named twice, or a required one is missing
     */
    public static Header match(Table table, String file, List<String> cells) {
        if (cells.isEmpty()) {
            throw new DeliveryException(
                    "File %s is empty; expected a header row with the columns %s.".formatted(file, names(table)));
        }
        int[] fields = new int[table.columns().size()];
        Arrays.fill(fields, ABSENT);
        List<String> unknown = new ArrayList<>();
        for (int field = 0; field < cells.size(); field++) {
            Column column = named(table, cells.get(field));
            if (column == null) {
                unknown.add(CellText.trimmed(cells.get(field)));
            } else if (fields[column.place()] == ABSENT) {
                fields[column.place()] = field;
            } else {
                throw new DeliveryException(
                        "File %s names the column %s (%s) twice, as \"%s\" and as \"%s\"; keep the one that counts."
                                .formatted(
                                        file,
                                        column.name(),
                                        column.zh(),
                                        CellText.trimmed(cells.get(fields[column.place()])),
                                        CellText.trimmed(cells.get(field))));
            }
        }
        for (Column column : table.columns()) {
            if (column.required() && fields[column.place()] == ABSENT) {
                throw missing(column, file, cells, unknown);
            }
        }
        return new Header(cells.size(), fields, unknown);
    }

    /** Returns how many fields a row has. */
    public int width() {
        return width;
    }

    /** Returns the field that holds the column; -1 where the file does not have it. */
    public int field(Column column) {
        return fields[column.place()];
    }

    /** Returns one sentence for each header that names no column of the table and is ignored. */
    public List<String> notices(Table table, String file) {
        return unknown.stream()
                .filter(name -> !name.isEmpty())
                .map(name -> "File %s has a column \"%s\" that %s does not know; it is ignored."
                        .formatted(file, name, table.fileName()))
                .toList();
    }

    private static Column named(Table table, String header) {
        for (Column column : table.columns()) {
            if (column.isNamed(header)) {
                return column;
            }
        }
        return null;
    }

    private static DeliveryException missing(Column column, String file, List<String> cells, List<String> unknown) {
        String found = cells.stream().map(CellText::trimmed).collect(Collectors.joining(", "));
        String nearest = unknown.stream()
                .filter(name -> !name.isEmpty())
                .min(Comparator.comparingInt(name -> distance(column, name)))
                .map(name -> "the nearest match is \"" + name + "\"")
                .orElse("none of them is near it");
        return new DeliveryException(
                "File %s lacks the required column %s (%s); the headers found are %s; %s; name it %s or %s."
                        .formatted(file, column.name(), column.zh(), found, nearest, column.name(), column.zh()));
    }

    private static String names(Table table) {
        return table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** Returns how far the header is from the column's nearer name, in thousandths of the longer text. */
    private static int distance(Column column, String header) {
        return Math.min(
                relativeDistance(column.name(), header.toLowerCase(Locale.ROOT)),
                relativeDistance(column.zh(), header));
    }

    private static int relativeDistance(String name, String header) {
        return 1000 * edits(name, header) / Math.max(name.length(), header.length());
    }

    /** Counts the letters to insert, delete or replace. */
    private static int edits(String from, String to) {
        int[] previous = new int[to.length() + 1];
        Arrays.setAll(previous, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
