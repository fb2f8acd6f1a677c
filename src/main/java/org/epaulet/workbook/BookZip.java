package org.epaulet.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Writes the package of a workbook: every entry with the same time, nothing of the machine.
 */
final class BookZip implements AutoCloseable {

    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path deflated;
    private final MessageDigest content;
    private final ZipArchiveOutputStream zip;

    /** Takes a digest of what the parts hold uncompressed, one after the other. */
    BookZip(Path file, OutputStream out, MessageDigest content) {
        this.deflated = file.resolveSibling(file.getFileName() + ".deflated");
        this.content = content;
        this.zip = new ZipArchiveOutputStream(out);
    }

    /** What writes the bytes of a part. */
    interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }

    void add(String name, Writer part) throws IOException {
        CRC32 checksum = new CRC32();
        long[] size = {0};
        try (BlockDeflater deflater = new BlockDeflater(deflated)) {
            OutputStream counted = new CheckedOutputStream(new DigestOutputStream(deflater, content), checksum) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    super.write(bytes, from, length);
                    size[0] += length;
                }
            };
            part.writeTo(counted);
            deflater.finish();
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setMethod(ZipEntry.DEFLATED);
            entry.setTimeLocal(ENTRY_TIME);
            entry.setCrc(checksum.getValue());
            entry.setSize(size[0]);
            entry.setCompressedSize(deflater.size());
            try (InputStream in = deflater.deflated()) {
                zip.addRawArchiveEntry(entry, in);
            }
        }
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(deflated);
    }
}
