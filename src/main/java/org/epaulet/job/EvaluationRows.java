package org.epaulet.job;

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
import java.util.List;
import java.util.stream.Collectors;
import org.epaulet.delivery.CellNumber;
import org.epaulet.delivery.CellText;
import org.epaulet.delivery.CellValue;
import org.epaulet.delivery.Column;

/** The rows of a table of evaluations as lines of CSV, each with the key by which it is put in order. */
final class EvaluationRows {

    private static final int DAY = 10;
    private static final byte NUMBERED = 1;
    private static final byte OTHER = 2;

    private final ResultSet rows;
    private final List<Column> columns;
    private final int[] types;
    private final String[] cells;

    /** Takes rows whose columns are those, in that order. */
    EvaluationRows(ResultSet rows, List<Column> columns) throws SQLException {
        this.rows = rows;
        this.columns = columns;
        this.types = new int[columns.size()];
        this.cells = new String[columns.size()];
        for (int place = 0; place < types.length; place++) {
            types[place] = rows.getMetaData().getColumnType(place + 1);
        }
    }

    /** Writes the header and the sorted rows. */
    static void write(Path file, List<Column> columns, SortedRows sorted) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Folders.secretFile(file)), 1 << 16)) {
            String header = columns.stream().map(Column::name).collect(Collectors.joining(",", "", "\n"));
            out.write(header.getBytes(StandardCharsets.UTF_8));
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
     * A day with a time of day is that day; a binary fraction is the decimal number that it is written as; other numbers are
     * as the server writes them, with the zeros that a column puts before them.
     */
    private String cell(int place) throws SQLException {
        switch (types[place]) {
            case Types.DATE, Types.TIMESTAMP -> {
                byte[] text = rows.getBytes(place + 1);
                return text == null ? "" : new String(text, 0, Math.min(DAY, text.length), StandardCharsets.US_ASCII);
            }
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.DECIMAL -> {
                byte[] text = rows.getBytes(place + 1);
                return text == null ? "" : new String(text, StandardCharsets.US_ASCII);
            }
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> {
                String text = rows.getString(place + 1);
                return text == null ? "" : new BigDecimal(text).toPlainString();
            }
            default -> {
                String text = rows.getString(place + 1);
                return text == null ? "" : text;
            }
        }
    }

    /** Returns the key: the record's code points, then the revision as a number; what is no number comes behind those. */
    byte[] key() {
        byte[] record = CellText.value(cell("record")).getBytes(StandardCharsets.UTF_8);
        String revision = CellText.value(cell("revision"));
        CellValue<BigDecimal> number = CellNumber.readWhole(revision.isEmpty() ? "1" : revision);
        byte[] other = revision.getBytes(StandardCharsets.UTF_8);
        if (number instanceof CellValue.Read<BigDecimal> read
                && read.value().abs().precision() < 19) {
            return ByteBuffer.allocate(record.length + 10)
                    .put(record)
                    .put((byte) 0)
                    .put(NUMBERED)
                    .putLong(read.value().longValueExact() ^ Long.MIN_VALUE)
                    .array();
        }
        return ByteBuffer.allocate(record.length + 2 + other.length)
                .put(record)
                .put((byte) 0)
                .put(OTHER)
                .put(other)
                .array();
    }

    private String cell(String name) {
        for (int place = 0; place < cells.length; place++) {
            if (columns.get(place).name().equals(name)) {
                return cells[place];
            }
        }
        return "";
    }

    /** Returns the row as a line of CSV. */
    byte[] row() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int place = 0; place < cells.length; place++) {
            if (place > 0) {
                line.write(',');
            }
            line.writeBytes(field(cells[place]).getBytes(StandardCharsets.UTF_8));
        }
        line.write('\n');
        return line.toByteArray();
    }

    private static String field(String cell) {
        boolean quoted =
                cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
        return quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
