package org.epaulet.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.epaulet.policy.yaml.Nearest;

/**
 * Tells why a file's first row is not the header of its table. Where that row may be one of people, it names no text of theirs.
 */
final class HeaderFault {

    /** A header further from a column's names than this part of the longer text, in thousandths, is not near it. */
    private static final int NEAR = 400;

    /** The same for a header that has a column's name in it, or is a part of one: 单位 for 单位代码. */
    private static final int NEAR_AND_WITHIN = 600;

    /** A longer cell is of a header that runs into the rows below it because a quote was left open. */
    private static final int LONGEST_HEADER = 40;

    private static final Pattern DATE_OR_NUMBER = Pattern.compile("\\p{Nd}[\\p{Nd}./:－．年月日 -]*");

    private final Table table;
    private final String file;
    private final List<String> cells;
    private final boolean hasData;

    /** Takes the first row's cells as they stand. */
    HeaderFault(Table table, String file, List<String> cells) {
        this.table = table;
        this.file = file;
        this.cells = cells.stream().map(CellText::trimmed).toList();
        this.hasData = this.cells.stream().anyMatch(cell -> isDateOrNumber(cell) || cell.length() > LONGEST_HEADER);
    }

    /** Returns what to say of a required column that no cell names. */
    DeliveryException missing(Column column) {
        String separated = separated();
        if (separated != null) {
            return new DeliveryException(separated);
        }
        return new DeliveryException(isHeader() ? lacks(column) : noHeader());
    }

    /** Returns what to say of a header whose columns are kept apart by something else than a comma; null if they are not. */
    private String separated() {
        for (String separator : List.of(";", "\t", "，", "|")) {
            String first = cells.get(0).split(Pattern.quote(separator), 2)[0];
            if (cells.size() == 1 && !first.equals(cells.get(0)) && isKnown(first)) {
                return "File %s separates its columns by \"%s\"; expected a comma: save it as CSV UTF-8 (comma delimited)."
                        .formatted(file, separator.equals("\t") ? "tab" : separator);
            }
        }
        return null;
    }

    private boolean isHeader() {
        return cells.stream().anyMatch(cell -> isKnown(cell) || !hasData && isNearAny(cell));
    }

    private String noHeader() {
        return "File %s has no header: none of the %s of its first row names a column of %s; expected a first row, no title above it, with %s."
                .formatted(file, cells.size() == 1 ? "cells" : cells.size() + " cells", table.fileName(), required());
    }

    private String lacks(Column column) {
        String nearest = cells.stream()
                .filter(cell -> isText(cell) && !isKnown(cell) && isNear(column, cell))
                .min(Comparator.comparingInt(cell -> distance(column, cell)))
                .map(cell -> "the nearest match is \"" + cell + "\"")
                .orElse("none of them is near it");
        return "File %s lacks the required column %s; the headers found are %s; %s; name it %s or %s."
                .formatted(file, bothNames(column), found(), nearest, column.name(), column.zh());
    }

    /** Names the headers; what no column is called may be a person's where the row has data, and is only counted. */
    private String found() {
        List<String> shown = new ArrayList<>(cells);
        shown.removeIf(cell -> !isKnown(cell) && (hasData || !isText(cell)));
        int others = cells.size() - shown.size();
        if (others > 0) {
            shown.add(others + (others == 1 ? " other" : " others"));
        }
        return String.join(", ", shown);
    }

    private String required() {
        return table.columns().stream()
                .filter(Column::required)
                .map(HeaderFault::bothNames)
                .collect(Collectors.joining(", "));
    }

    private static String bothNames(Column column) {
        return column.name() + " (" + column.zh() + ")";
    }

    private boolean isKnown(String cell) {
        return table.columnNamed(cell) != null;
    }

    private boolean isNearAny(String cell) {
        return isText(cell) && table.columns().stream().anyMatch(column -> isNear(column, cell));
    }

    /** Ids and codes have digits, headers hardly ever. */
    private static boolean isText(String cell) {
        return !cell.isEmpty()
                && cell.length() <= LONGEST_HEADER
                && cell.chars().noneMatch(Character::isDigit);
    }

    private static boolean isDateOrNumber(String cell) {
        return DATE_OR_NUMBER.matcher(cell).matches();
    }

    private static boolean isNear(Column column, String cell) {
        return isNear(column.name(), cell) || isNear(column.zh(), cell);
    }

    private static boolean isNear(String name, String cell) {
        int distance = distance(name, cell);
        return distance <= NEAR || distance <= NEAR_AND_WITHIN && isWithin(name, cell.toLowerCase(Locale.ROOT));
    }

    /** A name of one letter, 起 or 止, is in much that has nothing to do with it. */
    private static boolean isWithin(String name, String cell) {
        return Math.min(name.length(), cell.length()) > 1 && (name.contains(cell) || cell.contains(name));
    }

    private static int distance(Column column, String cell) {
        return Math.min(distance(column.name(), cell), distance(column.zh(), cell));
    }

    /** Returns how far the cell is from the name, in thousandths of the longer of both. */
    private static int distance(String name, String cell) {
        return 1000 * Nearest.distance(name, cell.toLowerCase(Locale.ROOT)) / Math.max(name.length(), cell.length());
    }
}
