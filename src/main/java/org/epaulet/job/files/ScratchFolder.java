package org.epaulet.job.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder in the work folder for what one process computes and nobody keeps; what dead processes of this machine left is cleared
 * away. Containers may share a work folder, and each has a process 1.
 */
public final class ScratchFolder implements AutoCloseable {

    private final Path path;

    private ScratchFolder(Path path) {
        this.path = path;
    }

    /**
     * Makes an empty one of this process's own.
     *
     * @param purpose begins its name
     * @throws StoppedException when the work folder cannot be used
     */
    public static ScratchFolder of(Path work, String purpose) {
        Folders.create(work);
        String name = purpose + "-" + Machine.host().replaceAll("[^A-Za-z0-9.-]", "_") + "-";
        for (Path left : left(work, name)) {
            Folders.delete(left);
        }
        Path own = work.resolve(name + ProcessHandle.current().pid());
        Folders.delete(own);
        return new ScratchFolder(own);
    }

    private static List<Path> left(Path work, String name) {
        List<Path> left = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(work, name + "*")) {
            for (Path folder : folders) {
                String process = folder.getFileName().toString().substring(name.length());
                if (process.matches("\\d{1,18}")
                        && ProcessHandle.of(Long.parseLong(process)).isEmpty()) {
                    left.add(folder);
                }
            }
        } catch (IOException failure) {
            throw Folders.unusable(work, failure);
        }
        return left;
    }

    /** Returns the place of that name in it. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        Folders.delete(path);
    }
}
