package org.epaulet.workbook;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.epaulet.digest.Sha256;

/**
 * Puts the rows of the part files into the frame's package: the same bytes for the same sheets, on every machine.
 */
public final class WorkbookAssembler {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final byte[] END_OF_ROWS = "</sheetData>".getBytes(StandardCharsets.US_ASCII);

    private WorkbookAssembler() {}

    /** Loads what the first workbook would otherwise wait for, half a second long. */
    public static void load() {
        Rehearsal.frame();
    }

    /**
     * Writes the workbook, readable by its owner alone; it appears under its name once it is whole.
     *
     * @param dated the creation date that the workbook shows
     * @throws WorkbookException if it cannot be written
     */
    public static WrittenBook write(Path target, String title, Instant dated, List<FinishedSheet> sheets) {
        Map<String, PartSlice> rows = rowsByPart(sheets);
        Map<String, byte[]> frame = parts(Frame.build(sheets, title, dated));
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        MessageDigest file = Sha256.begun();
        MessageDigest content = Sha256.begun();
        try {
            Files.deleteIfExists(unfinished);
            try (FileChannel channel = FileChannel.open(
                            unfinished,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            PrivateFiles.attributes(unfinished));
                    OutputStream out = new DigestOutputStream(
                            new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16), file);
                    BookZip zip = new BookZip(unfinished, out, content)) {
                for (Map.Entry<String, byte[]> part : frame.entrySet()) {
                    zip.add(part.getKey(), parts -> writePart(part.getValue(), rows.get(part.getKey()), parts));
                }
                zip.finish();
                channel.force(true);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new WrittenBook(Files.size(target), Sha256.hex(file), Sha256.hex(content));
        } catch (IOException failed) {
            throw new WorkbookException(
                    "Cannot write " + target.getFileName() + " (" + failed.getMessage()
                            + "); see that there is room and that the folder may be written, then restart.",
                    failed);
        }
    }

    private static void writePart(byte[] part, PartSlice rows, OutputStream out) throws IOException {
        if (rows == null) {
            out.write(part);
            return;
        }
        int end = lastIndexOf(part, END_OF_ROWS);
        out.write(part, 0, end);
        rows.copyTo(out);
        out.write(part, end, part.length - end);
    }

    /** The frame's sheets are numbered in the order in which they were made. */
    private static Map<String, PartSlice> rowsByPart(List<FinishedSheet> sheets) {
        Map<String, PartSlice> rows = new HashMap<>();
        for (FinishedSheet sheet : sheets) {
            PartState state = PartState.decode(sheet.state());
            if (!state.finished) {
                throw new WorkbookException(
                        "The sheet " + sheet.layout().name() + " is not finished; restart the run.");
            }
            for (PartSlice slice : state.slices(sheet.part())) {
                rows.put("xl/worksheets/sheet" + (rows.size() + 1) + ".xml", slice);
            }
        }
        return rows;
    }

    private static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new TreeMap<>(WorkbookAssembler::partOrder);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
            return parts;
        } catch (IOException failed) {
            throw new WorkbookException("Cannot read the frame of the workbook: " + failed.getMessage(), failed);
        }
    }

    private static int partOrder(String left, String right) {
        boolean types = left.equals(CONTENT_TYPES);
        return types == right.equals(CONTENT_TYPES) ? left.compareTo(right) : types ? -1 : 1;
    }

    private static int lastIndexOf(byte[] bytes, byte[] sought) {
        for (int from = bytes.length - sought.length; from >= 0; from--) {
            int same = 0;
            while (same < sought.length && bytes[from + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return from;
            }
        }
        throw new IllegalStateException("a sheet of the frame has no end of rows");
    }
}
