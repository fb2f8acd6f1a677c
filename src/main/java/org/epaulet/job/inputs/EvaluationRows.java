package org.epaulet.job.inputs;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.epaulet.delivery.CellNumber;
import org.epaulet.delivery.CellText;
import org.epaulet.delivery.CellValue;
import org.epaulet.delivery.Column;
import org.epaulet.job.files.Folders;

/** The rows of a table of evaluations as lines of CSV, each with the key by which it is put in order. */
final class EvaluationRows {

    private static final int DAY = 10;
    private static final byte NUMBERED = 1;
    private static final byte OTHER = 2;
    private static final byte[] NOTHING = {};

    private final ResultSet rows;
    private final int[] types;
    private final byte[][] cells;
    private final byte[] empty;
    private final int record;
    private final int revision;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);

    /**
     * Takes rows whose columns are those, in that order, and whose texts the server sends in UTF-8.
     *
     * @param unknown how many columns, which nobody reads, stand empty behind them
     */
    EvaluationRows(ResultSet rows, List<Column> columns, int unknown) throws SQLException {
        this.rows = rows;
        this.empty = ",".repeat(unknown).getBytes(StandardCharsets.UTF_8);
        this.types = new int[columns.size()];
        this.cells = new byte[columns.size()][];
        for (int place = 0; place < types.length; place++) {
            types[place] = rows.getMetaData().getColumnType(place + 1);
        }
        List<String> names = columns.stream().map(Column::name).toList();
        this.record = names.indexOf("record");
        this.revision = names.indexOf("revision");
    }

    /**
     * Writes the header and the sorted rows.
     *
     * @param unknown the names that the table has for what it does not share with a delivery: they are told like a file's
     */
    static void write(Path file, List<Column> columns, List<String> unknown, SortedRows sorted) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Folders.secretFile(file)), 1 << 16)) {
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            writeFields(
                    Stream.concat(columns.stream().map(Column::name), unknown.stream())
                            .map(EvaluationRows::utf8)
                            .toArray(byte[][]::new),
                    header);
            header.write('\n');
            header.writeTo(out);
            sorted.writeTo(out);
        }
        Folders.force(file);
    }

    boolean next() throws SQLException {
        if (!rows.next()) {
            return false;
        }
        for (int place = 0; place < cells.length; place++) {
            cells[place] = cell(place);
        }
        return true;
    }

    /**
     * A day with a time of day is that day; a binary fraction is the decimal number that it is written as; all else is as the
     * server writes it, with the zeros that a column puts before its numbers.
     */
    private byte[] cell(int place) throws SQLException {
        switch (types[place]) {
            case Types.DATE, Types.TIMESTAMP -> {
                byte[] text = rows.getBytes(place + 1);
                return text == null || text.length <= DAY ? orNothing(text) : Arrays.copyOf(text, DAY);
            }
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> {
                String text = rows.getString(place + 1);
                return text == null ? NOTHING : utf8(new BigDecimal(text).toPlainString());
            }
            case Types.BIT, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> {
                String text = rows.getString(place + 1);
                return text == null ? NOTHING : utf8(text);
            }
            default -> {
                return orNothing(rows.getBytes(place + 1));
            }
        }
    }

    private static byte[] orNothing(byte[] text) {
        return text == null ? NOTHING : text;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the key: the record's code points, then the revision as a number; what is no number comes behind those. */
    byte[] key() {
        byte[] name = value(cells[record]);
        byte[] number = revision < 0 ? NOTHING : cells[revision];
        if (isShortNumber(number)) {
            return numbered(name, shortNumber(number));
        }
        String text = CellText.value(new String(number, StandardCharsets.UTF_8));
        if (CellNumber.readWhole(text.isEmpty() ? "1" : text) instanceof CellValue.Read<BigDecimal> read
                && read.value().abs().precision() < 19) {
            return numbered(name, read.value().longValueExact());
        }
        byte[] other = utf8(text);
        return ByteBuffer.allocate(name.length + 2 + other.length)
                .put(name)
                .put((byte) 0)
                .put(OTHER)
                .put(other)
                .array();
    }

    private static byte[] numbered(byte[] name, long number) {
        return ByteBuffer.allocate(name.length + 10)
                .put(name)
                .put((byte) 0)
                .put(NUMBERED)
                .putLong(number ^ Long.MIN_VALUE)
                .array();
    }

    /** Letters and digits of ASCII are their own value; anything else is looked at as a text. */
    private static byte[] value(byte[] cell) {
        for (byte letter : cell) {
            if (letter <= ' ') {
                return utf8(CellText.value(new String(cell, StandardCharsets.UTF_8)));
            }
        }
        return cell;
    }

    private static boolean isShortNumber(byte[] cell) {
        boolean digits = cell.length < DAY;
        for (byte digit : cell) {
            digits &= digit >= '0' && digit <= '9';
        }
        return digits;
    }

    /** Returns the number; where there is none, the revision is the first. */
    private static long shortNumber(byte[] digits) {
        if (digits.length == 0) {
            return 1;
        }
        long number = 0;
        for (byte digit : digits) {
            number = 10 * number + digit - '0';
        }
        return number;
    }

    /** Returns the row as a line of CSV. */
    byte[] row() {
        line.reset();
        writeFields(cells, line);
        line.writeBytes(empty);
        line.write('\n');
        return line.toByteArray();
    }

    private static void writeFields(byte[][] cells, ByteArrayOutputStream line) {
        for (int place = 0; place < cells.length; place++) {
            if (place > 0) {
                line.write(',');
            }
            writeField(cells[place], line);
        }
    }

    private static void writeField(byte[] cell, ByteArrayOutputStream line) {
        if (!quoted(cell)) {
            line.writeBytes(cell);
            return;
        }
        line.write('"');
        for (byte letter : cell) {
            if (letter == '"') {
                line.write('"');
            }
            line.write(letter);
        }
        line.write('"');
    }

    private static boolean quoted(byte[] cell) {
        for (byte letter : cell) {
            if (letter == ',' || letter == '"' || letter == '\n' || letter == '\r') {
                return true;
            }
        }
        return false;
    }
}
