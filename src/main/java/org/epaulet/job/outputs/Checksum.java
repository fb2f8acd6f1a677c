package org.epaulet.job.outputs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;

/** Tells whether a file of the work folder is still as it was written; at the speed at which it is read. */
final class Checksum {

    private static final int AT_ONCE = 1 << 16;

    private Checksum() {}

    /** Returns the CRC-32C of the file. */
    static long of(Path file) {
        CRC32C sum = new CRC32C();
        ByteBuffer bytes = ByteBuffer.allocate(AT_ONCE);
        try (FileChannel channel = FileChannel.open(file)) {
            while (channel.read(bytes) >= 0) {
                sum.update(bytes.flip());
                bytes.clear();
            }
            return sum.getValue();
        } catch (IOException failure) {
            throw new StoppedException(
                    ExitStatus.FAILED,
                    "The work folder's " + file.getFileName() + " cannot be read, start a new run: "
                            + failure.getMessage() + ".",
                    failure);
        }
    }
}
