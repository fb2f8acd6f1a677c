package org.epaulet.evidence;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files of an archive in the folder of another one: not copied where the file system knows how, and never there in part. */
public final class TakenOver {

    private TakenOver() {}

    /**
     * Takes all blocks over that are not there yet: the records as they were read, and nothing that was made of them.
     *
     * @throws NoSuchFileException if the folder or a block is not there
     * @throws IOException if they cannot be taken over
     * @throws OtherFormatException if they are of another format than this software reads
     */
    public static void blocks(Path from, Path to) throws IOException {
        ArchiveFormat.require(from);
        try (DirectoryStream<Path> blocks = Files.newDirectoryStream(from, ArchiveFiles.BLOCKS)) {
            for (Path block : blocks) {
                Path here = to.resolve(block.getFileName());
                if (!Files.exists(here)) {
                    file(block, here);
                }
            }
        }
    }

    /** Takes one file over, which is not there yet. */
    static void file(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Path part = to.resolveSibling("." + to.getFileName() + ".part");
            Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
            ArchiveFiles.place(part, to);
        }
    }
}
