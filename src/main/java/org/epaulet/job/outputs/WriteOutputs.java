package org.epaulet.job.outputs;

import java.nio.file.Path;
import java.util.List;
import org.epaulet.job.engine.Steps;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.store.OutputStore;
import org.epaulet.report.Piece;

/** Writes the pieces of all outputs side by side. */
public final class WriteOutputs implements Steps.Plan<Piece> {

    private final List<Piece> pieces;
    private final Path parts;
    private final int rowsInChunk;
    private final OutputStore outputs;
    private final Progress progress;

    /** Takes the pieces, and the folder in which their parts are written. */
    public WriteOutputs(List<Piece> pieces, Path parts, int rowsInChunk, OutputStore outputs, Progress progress) {
        this.pieces = pieces;
        this.parts = Folders.create(parts);
        this.rowsInChunk = rowsInChunk;
        this.outputs = outputs;
        this.progress = progress;
    }

    @Override
    public List<Piece> partitions() {
        return pieces;
    }

    @Override
    public long rows() {
        return 0;
    }

    @Override
    public Steps.Flow<?> flow(Piece piece) {
        PieceFlow flow = new PieceFlow(piece, parts, rowsInChunk, outputs, progress);
        return new Steps.Flow<>(flow, flow);
    }
}
