package org.epaulet.job.engine;

import org.epaulet.job.outcome.Progress;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * The numbered blocks of work of one partition, one to a chunk: what is done is kept with the chunk, so that a restart goes
 * on with the next.
 */
public final class Blocks implements ItemStreamReader<Integer>, ItemWriter<Integer> {

    private static final String NEXT = "next";
    private static final String ROWS = "rows";

    /** The work of one block, done within the chunk's transaction. */
    @FunctionalInterface
    public interface Work {

        /** Does the block and returns how many rows it had. */
        long accept(int block);
    }

    private final int first;
    private final int end;
    private final Work work;
    private final Progress progress;
    private int next;
    private long rows;

    /** Takes the first block, the one behind the last, and what to do with each. */
    public Blocks(int first, int end, Work work, Progress progress) {
        this.first = first;
        this.end = end;
        this.work = work;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        next = context.getInt(NEXT, first);
        rows = context.getLong(ROWS, 0);
        progress.advance(rows);
    }

    @Override
    public Integer read() {
        return next < end ? next++ : null;
    }

    @Override
    public void write(Chunk<? extends Integer> blocks) {
        for (Integer block : blocks) {
            long done = work.accept(block);
            rows += done;
            progress.advance(done);
        }
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(NEXT, next);
        context.putLong(ROWS, rows);
    }
}
