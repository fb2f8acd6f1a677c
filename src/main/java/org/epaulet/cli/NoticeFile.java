package org.epaulet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;

/**
 * A file that tells how a job ended.
 *
 * @param option by which it is asked for
 * @param path null: it is not
 */
record NoticeFile(String option, Path path) {

    boolean wanted() {
        return path != null;
    }

    /** Said before the work begins, for who waits for the file would wait in vain. */
    void checkWritable() {
        if (!wanted()) {
            return;
        }
        try {
            Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
            Files.delete(Files.createTempFile(folder, "." + path.getFileName(), ".part"));
        } catch (IOException | SecurityException failure) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Option %s is %s, where no file can be written; name one in a folder that may be written."
                            .formatted(option, path),
                    failure);
        }
    }

    /** Returns the moment that is found in what the run before wrote; empty also where that cannot be read. */
    Optional<Instant> before(Function<String, Optional<Instant>> found) {
        try {
            return wanted() && Files.isRegularFile(path) ? found.apply(Files.readString(path)) : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * A collector reads at any moment: the file is there whole, the old one or the new. That it cannot be written is said and
     * changes nothing of how the run ended.
     */
    void write(String text, PrintWriter err) {
        if (!wanted()) {
            return;
        }
        try {
            Path folder = path.toAbsolutePath().getParent();
            Path part = Files.createTempFile(folder, "." + path.getFileName(), ".part");
            try {
                Files.write(part, text.getBytes(StandardCharsets.UTF_8));
                if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-r--r--"));
                }
                Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                // every run that cannot write would leave one more
                Files.deleteIfExists(part);
            }
        } catch (IOException failure) {
            err.println("File " + path + " cannot be written; it tells of an earlier run.");
            err.flush();
        }
    }
}
