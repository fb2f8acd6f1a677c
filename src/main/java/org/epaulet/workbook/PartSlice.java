package org.epaulet.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The bytes of a part file that make the rows of one sheet; where there are none, there need be no file.
 *
 * @param to exclusive
 */
record PartSlice(Path file, long from, long to) {

    void copyTo(OutputStream out) throws IOException {
        if (from == to) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.position(from);
            InputStream in = Channels.newInputStream(channel);
            byte[] buffer = new byte[1 << 16];
            long left = to - from;
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException(file.getFileName() + " ends " + left + " bytes too early");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
