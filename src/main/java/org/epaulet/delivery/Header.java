package org.epaulet.delivery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
            Column column = table.columnNamed(cells.get(field));
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
                throw new HeaderFault(table, file, cells).missing(column);
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

    /** Returns the headers that name no column of the table, in order. */
    public List<String> unknown() {
        return unknown;
    }

    /** Returns one sentence for each header that names no column of the table and is ignored. */
    public List<String> notices(Table table, String file) {
        return unknown.stream()
                .filter(name -> !name.isEmpty())
                .map(name -> "File %s has a column \"%s\" that %s does not know; it is ignored."
                        .formatted(file, name, table.fileName()))
                .toList();
    }

    private static String names(Table table) {
        return table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
