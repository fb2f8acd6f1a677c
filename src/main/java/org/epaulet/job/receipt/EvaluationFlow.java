package org.epaulet.job.receipt;

import java.util.List;
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
 * Reads sections of files of evaluations into the archive, one behind the other, a block of rows to a chunk. What is kept with the chunk
 * is where the next row begins; a block that is written again replaces itself.
 */
final class EvaluationFlow implements ItemStreamReader<EvaluationBlock>, ItemWriter<EvaluationBlock> {

    private static final String SECTION = "section";
    private static final String OFFSET = "offset";
    private static final String LINE = "line";
    /** Of all sections so far. */
    private static final String ROWS = "rows";

    /** Of those before the one that is being read. */
    private static final String ROWS_BEFORE = "rows before";

    private static final String ACCEPTED = "accepted";

    private final List<EvaluationSection> sections;
    private final EvidenceWork work;
    private final IntakeStore intake;
    private final Progress progress;
    private EvaluationBlock block;
    private RowCursor cursor;
    private EvaluationReader reader;
    private ArchiveWriter writer;
    private int place;
    private long rows;
    private long accepted;
    private long rowsBefore;

    EvaluationFlow(List<EvaluationSection> sections, EvidenceWork work, IntakeStore intake, Progress progress) {
        this.sections = sections;
        this.work = work;
        this.intake = intake;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        place = context.getInt(SECTION, 0);
        rowsBefore = context.getLong(ROWS_BEFORE, 0);
        rows = context.getLong(ROWS, 0) - rowsBefore;
        accepted = context.getLong(ACCEPTED, 0);
        progress.advance(rowsBefore + rows);
        begin(
                context.containsKey(OFFSET)
                        ? new FilePosition(context.getLong(OFFSET), context.getLong(LINE))
                        : section().bytes().from());
        if (section().file().format() == DeliveryFile.Format.XLSX && context.containsKey(LINE)) {
            reader.skipThrough(context.getLong(LINE));
        }
        writer = work.archive().writer();
        block = work.lend();
    }

    private EvaluationSection section() {
        return sections.get(place);
    }

    /** Begins to read the section from there on. */
    private void begin(FilePosition from) {
        EvaluationSection section = section();
        DeliveryFile file = section.file();
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
    }

    @Override
    public EvaluationBlock read() {
        while (!reader.read(block)) {
            if (place == sections.size() - 1) {
                return null;
            }
            cursor.close();
            place++;
            rowsBefore += rows;
            rows = 0;
            accepted = 0;
            begin(section().bytes().from());
        }
        return block;
    }

    @Override
    public void write(Chunk<? extends EvaluationBlock> blocks) {
        for (EvaluationBlock read : blocks) {
            writer.write(read);
            intake.replaceRejects(section().input().number(), read.rejects());
            rows += read.read();
            accepted += read.accepted();
            progress.advance(read.read());
        }
        intake.replaceCount(
                section().input().number(),
                section().number(),
                new FileCount(Table.EVALUATIONS, section().file().name(), rows, accepted, rows - accepted, 0));
    }

    @Override
    public void update(ExecutionContext context) {
        context.remove(OFFSET);
        context.remove(LINE);
        context.putInt(SECTION, place);
        context.putLong(ROWS_BEFORE, rowsBefore);
        if (cursor instanceof CsvCursor csv) {
            context.putLong(OFFSET, csv.position().offset());
            context.putLong(LINE, csv.position().line());
        } else if (rows > 0) {
            context.putLong(LINE, cursor.line());
        }
        context.putLong(ROWS, rowsBefore + rows);
        context.putLong(ACCEPTED, accepted);
    }

    @Override
    public void close() {
        if (block != null) {
            work.takeBack(block);
            block = null;
        }
        if (writer != null) {
            writer.close();
        }
        if (cursor != null) {
            cursor.close();
        }
    }
}
