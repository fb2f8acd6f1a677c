package org.epaulet.job.outputs;

import java.nio.file.Path;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.store.OutputStore;
import org.epaulet.report.Piece;
import org.epaulet.report.PieceWriter;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Writes one piece, a CSV file or a sheet, some rows to a chunk. The state that the piece gives is kept with the chunk; a
 * restart cuts the part file back to it and goes on with the same bytes.
 */
final class PieceFlow implements ItemStreamReader<Integer>, ItemWriter<Integer> {

    private static final String STATE = "state";
    private static final String ROWS = "rows";
    private static final String FINISHED = "finished";

    private final Piece piece;
    private final Path parts;
    private final int rowsInChunk;
    private final OutputStore outputs;
    private final Progress progress;
    private PieceWriter writer;
    private long rows;
    private boolean finished;

    PieceFlow(Piece piece, Path parts, int rowsInChunk, OutputStore outputs, Progress progress) {
        this.piece = piece;
        this.parts = parts;
        this.rowsInChunk = rowsInChunk;
        this.outputs = outputs;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        finished = context.containsKey(FINISHED);
        rows = context.getLong(ROWS, 0);
        progress.advance(rows);
        if (!finished) {
            writer = piece.open(parts, context.getString(STATE, null));
        }
    }

    @Override
    public Integer read() {
        return finished ? null : rowsInChunk;
    }

    @Override
    public void write(Chunk<? extends Integer> limits) {
        for (Integer limit : limits) {
            int written = writer.write(limit);
            rows += written;
            progress.advance(written);
            finished = written < limit;
        }
        if (finished) {
            outputs.finishPart(piece.fileName(), writer.state(), Checksum.of(parts.resolve(piece.fileName())));
        }
    }

    @Override
    public void update(ExecutionContext context) {
        if (writer == null) {
            return;
        }
        context.putString(STATE, writer.state());
        context.putLong(ROWS, rows);
        if (finished) {
            context.put(FINISHED, true);
        }
    }

    @Override
    public void close() {
        if (writer != null) {
            writer.close();
            writer = null;
        }
    }
}
