package org.epaulet.report;

import org.epaulet.workbook.SheetPart;

/**
 * Writes the sections of a sheet one after the other.
 */
final class SheetWriter implements PieceWriter {

    private final SheetPiece piece;
    private final SheetPart part;
    private OpenSection<?> open;
    private String position;

    SheetWriter(SheetPiece piece, SheetPart part, String position) {
        this.piece = piece;
        this.part = part;
        this.position = position;
    }

    @Override
    public int write(int limit) {
        int written = 0;
        while (written < limit && !part.finished()) {
            if (open == null) {
                open = OpenSection.of(piece.sections().get(part.block()), position);
            }
            if (open.writeNext(part)) {
                position = open.position();
                written++;
            } else {
                closeSection();
            }
        }
        return written;
    }

    private void closeSection() {
        open.close();
        open = null;
        position = null;
        if (part.block() + 1 < piece.sections().size()) {
            part.nextBlock();
            return;
        }
        for (ClosingBlock closing : piece.closings()) {
            part.nextBlock();
            closing.rows().accept(part);
        }
        part.finish();
    }

    @Override
    public String state() {
        return new KeptState(part.state(), position).encode();
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
        }
        part.close();
    }

    private record OpenSection<R>(Section<R> section, Rows<R> rows) {

        static <R> OpenSection<R> of(Section<R> section, String position) {
            return new OpenSection<>(section, section.source().after(position));
        }

        boolean writeNext(SheetPart part) {
            R row = rows.next();
            if (row != null) {
                section.write(row, part);
            }
            return row != null;
        }

        String position() {
            return rows.position();
        }

        void close() {
            rows.close();
        }
    }
}
