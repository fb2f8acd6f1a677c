package org.epaulet.evidence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;

/**
 * Shows a block to the engine as a table, straight from its arrays.
 *
 * <p>Setting and encoding a value costs more than taking numbers apart when they are asked for, so what fits is packed into
 * one number and archived so: {@code place} is line and person, {@code sum} is day, cell and score, {@code texts} is item and
 * rater by number. An item or rater that is no code has a number of its block, and stands as a text in the first row that has it.
 */
final class BlockTable {

    static final int PERSON_BITS = 24;
    static final int TEXT_BITS = 31;
    private static final String NAME = "block_rows";
    private final Map<Long, EvaluationBlock> blocks = new ConcurrentHashMap<>();
    private final AtomicLong keys = new AtomicLong();

    /** Makes the tables known to the engine. */
    void register(Engine engine) {
        try (Connection connection = engine.connect()) {
            register(connection, NAME, new Rows());
        } catch (SQLException e) {
            throw Engine.failed(e);
        }
    }

    private static void register(Connection connection, String name, DuckDBTableFunction<?, ?, ?> function)
            throws SQLException {
        try (DuckDBTableFunctionBuilder builder = DuckDBFunctions.tableFunction()) {
            builder.withName(name)
                    .withParameter(Long.class)
                    .withFunction(function)
                    .register(connection);
        }
    }

    /** Lends a block to the engine and returns the key by which a query names it. */
    long lend(EvaluationBlock block) {
        long key = keys.incrementAndGet();
        blocks.put(key, block);
        return key;
    }

    void takeBack(long key) {
        blocks.remove(key);
    }

    /** Returns the query whose rows are the archive's rows of the block, packed as they are, without what is the same in all. */
    static String query(long key) {
        return "SELECT * FROM " + NAME + "(" + key + ")";
    }

    /** Returns the query of no rows, with every column that the rows of a block may have. */
    static String noRows() {
        return "SELECT NULL::BIGINT AS place, NULL::BIGINT AS sum, NULL::VARCHAR AS record_head, NULL::BIGINT AS record_number, NULL::BIGINT AS texts, "
                + "NULL::BIGINT AS revision, NULL::VARCHAR AS record_cell, NULL::VARCHAR AS item_text, "
                + "NULL::VARCHAR AS rater_text WHERE false";
    }

    /**
     * Returns the query that takes the packed numbers of rows apart, but for {@code texts}; a row without a revision has the first.
     *
     * @param table of packed rows, each with {@code file}, {@code block} and the whole {@code record_head} of its id
     */
    static String unpacked(String table) {
        return "SELECT file, place >> " + PERSON_BITS
                + " AS line, (place & "
                + (People.MAX - 1) + ")::INTEGER AS person, "
                + "DATE '1970-01-01' + (sum >> 48 & 65535)::INTEGER AS date, (sum >> 32 & 65535)::INTEGER AS cell, "
                + "nullif((sum & 4294967295) - 2147483648, -2147483648)::INTEGER AS score, "
                + "record_head, record_number, " + RecordIds.TEXT + " AS record, "
                + "coalesce(revision, 1) AS revision, record_cell, block, texts FROM " + table;
    }

    /** Returns the smallest packed {@code sum} of a row of the day. */
    static long firstSum(LocalDate day) {
        return day.toEpochDay() << 48;
    }

    /** How far the engine has read. */
    private static final class Progress {

        private final EvaluationBlock block;
        /** Of the rows that the engine takes at once, one column after the other. */
        private long[] column = {};

        private int row;

        private Progress(EvaluationBlock block) {
            this.block = block;
        }

        private long[] column(int rows) {
            if (column.length < rows) {
                column = new long[rows];
            }
            return column;
        }
    }

    private final class Rows implements DuckDBTableFunction<EvaluationBlock, Progress, Object> {

        @Override
        public EvaluationBlock bind(DuckDBTableFunctionBindInfo info) throws Exception {
            EvaluationBlock block = blocks.get(info.getParameter(0).getLong());
            info.addResultColumn("place", DuckDBColumnType.BIGINT);
            info.addResultColumn("sum", DuckDBColumnType.BIGINT);
            info.addResultColumn("record_number", DuckDBColumnType.BIGINT);
            info.addResultColumn("texts", DuckDBColumnType.BIGINT);
            if (block.revised()) {
                info.addResultColumn("revision", DuckDBColumnType.BIGINT);
            }
            if (block.ids.sharedHead(block.accepted()).isEmpty()) {
                info.addResultColumn("record_head", DuckDBColumnType.VARCHAR);
            }
            if (!block.recordCells.isEmpty()) {
                info.addResultColumn("record_cell", DuckDBColumnType.VARCHAR);
            }
            if (!block.itemTexts.isEmpty()) {
                info.addResultColumn("item_text", DuckDBColumnType.VARCHAR);
            }
            if (!block.raterTexts.isEmpty()) {
                info.addResultColumn("rater_text", DuckDBColumnType.VARCHAR);
            }
            info.setCardinality(block.accepted(), true);
            return block;
        }

        @Override
        public Progress init(DuckDBTableFunctionInitInfo info) {
            info.setMaxThreads(1);
            return new Progress(info.getBindData());
        }

        @Override
        public long apply(DuckDBTableFunctionCallInfo call, DuckDBDataChunkWriter chunk) {
            Progress progress = call.getInitData();
            EvaluationBlock block = progress.block;
            int from = progress.row;
            int rows = (int) Math.min(chunk.capacity(), block.accepted() - from);
            if (rows > 0) {
                writePacked(block, from, rows, progress.column(rows), chunk);
                writeRest(block, from, rows, chunk);
                progress.row += rows;
            }
            return rows;
        }
    }

    private static void writePacked(
            EvaluationBlock block, int from, int rows, long[] column, DuckDBDataChunkWriter chunk) {
        for (int i = 0; i < rows; i++) {
            column[i] = block.lines[from + i] << PERSON_BITS | block.people[from + i];
        }
        NumberColumn.write(chunk.vector(0), column, 0, rows);
        for (int i = 0; i < rows; i++) {
            int row = from + i;
            long score = (long) block.scores[row] - Integer.MIN_VALUE;
            column[i] = (long) block.days[row] << 48 | (long) block.cells[row] << 32 | score;
        }
        NumberColumn.write(chunk.vector(1), column, 0, rows);
        NumberColumn.write(chunk.vector(2), block.ids.numbers(), from, rows);
        for (int i = 0; i < rows; i++) {
            column[i] = (long) block.items[from + i] << TEXT_BITS | block.raters[from + i];
        }
        NumberColumn.write(chunk.vector(3), column, 0, rows);
    }

    private static void writeRest(EvaluationBlock block, int from, int rows, DuckDBDataChunkWriter chunk) {
        int column = 4;
        if (block.revised()) {
            NumberColumn.write(chunk.vector(column++), block.revisions, from, rows);
        }
        if (block.ids.sharedHead(block.accepted()).isEmpty()) {
            writeTexts(chunk.vector(column++), rows, i -> block.ids.head(from + i));
        }
        if (!block.recordCells.isEmpty()) {
            writeTexts(chunk.vector(column++), rows, i -> block.recordCells.get(from + i));
        }
        if (!block.itemTexts.isEmpty()) {
            writeFirstSaid(chunk.vector(column++), block.itemTexts.firstSaid(from, rows));
        }
        if (!block.raterTexts.isEmpty()) {
            writeFirstSaid(chunk.vector(column), block.raterTexts.firstSaid(from, rows));
        }
    }

    /** A column is empty until something is written into it. */
    private static void writeFirstSaid(DuckDBWritableVector vector, byte[][] texts) {
        if (texts != null) {
            vector.setStringUtf8Batch(0, texts);
        }
    }

    /** A text that is null stays empty. */
    private static void writeTexts(DuckDBWritableVector vector, int rows, IntFunction<byte[]> text) {
        byte[][] texts = new byte[rows][];
        for (int i = 0; i < rows; i++) {
            texts[i] = text.apply(i);
        }
        vector.setStringUtf8Batch(0, texts);
    }
}
