package org.epaulet.evidence;

import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/**
 * Puts blocks into the archive, each as one file that appears whole; writing a block twice is the same as once.
 *
 * <p>A writer serves one thread.
 */
public final class ArchiveWriter implements AutoCloseable {

    private static final String OPTIONS =
            ", COMPRESSION_LEVEL 1, PARQUET_VERSION V2, DICTIONARY_SIZE_LIMIT 4096, ROW_GROUP_SIZE "
                    + EvaluationBlock.ROWS;

    private final Engine engine;
    private final BlockTable blocks;
    private final RepeatFilter repeats;
    private final DuckDBConnection connection;
    private final Statement statement;

    ArchiveWriter(Engine engine, BlockTable blocks, RepeatFilter repeats) {
        this.engine = engine;
        this.blocks = blocks;
        this.repeats = repeats;
        try {
            this.connection = engine.connect();
            this.statement = connection.createStatement();
        } catch (SQLException e) {
            throw Engine.failed(e);
        }
    }

    /**
     * Writes the block's accepted rows; a block without any leaves nothing.
     *
     * @throws ArchiveException if it cannot be written
     */
    public void write(EvaluationBlock block) {
        if (block.accepted() == 0) {
            return;
        }
        String name = ArchiveFiles.block(block);
        repeats.look(name, block);
        long key = blocks.lend(block);
        try {
            engine.write(statement, BlockTable.query(key), name, OPTIONS);
        } catch (SQLException e) {
            throw Engine.failed(e);
        } finally {
            blocks.takeBack(key);
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
            connection.close();
        } catch (SQLException e) {
            throw Engine.failed(e);
        }
    }
}
