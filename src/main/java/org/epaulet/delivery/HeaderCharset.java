package org.epaulet.delivery;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Tells by the header in which encoding a short text is meant whose bytes are valid in both: 止 in GB18030 is a letter of another script in
 * UTF-8.
 */
final class HeaderCharset {

    static final Charset GB18030 = Charset.forName("GB18030");

    private HeaderCharset() {}

    /** Returns whether the header of a file in valid UTF-8 names more of the table's columns when it is read as GB18030. */
    static boolean isGb18030(Path file, Table table) {
        List<String> header = header(file, StandardCharsets.UTF_8);
        long named = named(header, table);
        return named < header.size() && named(header(file, GB18030), table) > named;
    }

    private static long named(List<String> header, Table table) {
        return header.stream().filter(cell -> table.columnNamed(cell) != null).count();
    }

    /** Returns no cells of a header that cannot be read, which is told when rows are. */
    private static List<String> header(Path file, Charset charset) {
        try (CsvCursor cursor = CsvCursor.open(file, charset)) {
            return cursor.header();
        } catch (DeliveryException unreadable) {
            return List.of();
        }
    }
}
