package org.epaulet.job.receipt;

import org.epaulet.delivery.CsvCursor;
import org.epaulet.delivery.DeliveryFile;
import org.epaulet.delivery.FileCount;
import org.epaulet.delivery.FilePosition;
import org.epaulet.delivery.RowCursor;
import org.epaulet.delivery.Table;
import org.epaulet.delivery.XlsxCursor;
import org.epaulet.evidence.ArchiveWriter;
import org.epaulet.evidence.EvaluationBlock;
import org.epaulet.evidence.EvaluationReader;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.store.IntakeStore;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Reads one section of a file of evaluations into the archive, a block of rows to a chunk. What is kept with the chunk is
 * where the next row begins; a block that is written again replaces itself.
 */
final class EvaluationFlow implements ItemStreamReader<EvaluationBlock>, ItemWriter<EvaluationBlock> {

    private static final String OFFSET = "offset";
    private static final String LINE = "line";
    private static final String ROWS = "rows";
    private static final String ACCEPTED = "accepted";

    private final EvaluationSection section;
    private final EvidenceWork work;
    private final IntakeStore intake;
    private final Progress progress;
    private final EvaluationBlock block;
    private RowCursor cursor;
    private EvaluationReader reader;
    private ArchiveWriter writer;
    private long rows;
    private long accepted;

    EvaluationFlow(
            EvaluationSection section, EvidenceWork work, int rowsInChunk, IntakeStore intake, Progress progress) {
        this.section = section;
        this.work = work;
        this.block = new EvaluationBlock(rowsInChunk);
        this.intake = intake;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        rows = context.getLong(ROWS, 0);
        accepted = context.getLong(ACCEPTED, 0);
        progress.advance(rows);
        DeliveryFile file = section.file();
        FilePosition from = context.containsKey(OFFSET)
                ? new FilePosition(context.getLong(OFFSET), context.getLong(LINE))
                : section.bytes().from();
        cursor = switch (file.format()) {
            case CSV ->
                CsvCursor.open(
                        file.path(),
                        section.charset(),
                        section.header().width(),
                        from,
                        section.bytes().end());
            case XLSX -> XlsxCursor.open(file.path(), file.name());
        };
        reader = new EvaluationReader(work.rules(), cursor, section.header(), work.file(file.name()), file.name());
        if (file.format() == DeliveryFile.Format.XLSX && context.containsKey(LINE)) {
            reader.skipThrough(context.getLong(LINE));
        }
        writer = work.archive().writer();
    }

    @Override
    public EvaluationBlock read() {
        return reader.read(block) ? block : null;
    }

    @Override
    public void write(Chunk<? extends EvaluationBlock> blocks) {
        for (EvaluationBlock read : blocks) {
            writer.write(read);
            intake.replaceRejects(section.input().number(), read.rejects());
            rows += read.read();
            accepted += read.accepted();
            progress.advance(read.read());
        }
        intake.replaceCount(
                section.input().number(),
                section.number(),
                new FileCount(Table.EVALUATIONS, section.file().name(), rows, accepted, rows - accepted, 0));
    }

    @Override
    public void update(ExecutionContext context) {
        if (cursor instanceof CsvCursor csv) {
            context.putLong(OFFSET, csv.position().offset());
            context.putLong(LINE, csv.position().line());
        } else if (rows > 0) {
            context.putLong(LINE, cursor.line());
        }
        context.putLong(ROWS, rows);
        context.putLong(ACCEPTED, accepted);
    }

    @Override
    public void close() {
        if (writer != null) {
            writer.close();
        }
        if (cursor != null) {
            cursor.close();
        }
    }
}
