package org.epaulet.job.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;

/** Folders and files that only their owner may read. */
public final class Folders {

    /** Folder, within a run's own, of what outputs are put together from; of no use once they are published. */
    public static final String PARTS = "parts";

    /** How a file that only its owner may read is opened, and made where it is not there. */
    public static final Set<OpenOption> SECRET_FILE_OPTIONS =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);

    private static final Set<PosixFilePermission> OWN_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWN_FILE = PosixFilePermissions.fromString("rw-------");

    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("------rwx");

    private Folders() {}

    /** Returns whether everybody on the machine may do something with the file, as far as the file system knows owners. */
    public static boolean forEverybody(Path file) throws IOException {
        return posix(file) && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
    }

    /**
     * Makes the folder and those above it.
     *
     * @throws StoppedException when that cannot be done
     */
    public static Path create(Path folder) {
        try {
            return Files.createDirectories(folder, folderAttributes(folder));
        } catch (IOException failure) {
            throw unusable(folder, failure);
        }
    }

    /** Returns the attributes of a file that only its owner may read, as far as the file system knows owners. */
    public static FileAttribute<?>[] secretFileAttributes(Path file) {
        return posix(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWN_FILE)}
                : new FileAttribute<?>[0];
    }

    /** Makes an empty file that only its owner may read, in place of what was there; returns it. */
    public static Path secretFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(file, secretFileAttributes(file));
    }

    private static FileAttribute<?>[] folderAttributes(Path folder) {
        return posix(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWN_FOLDER)}
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Takes all rights on the file from everybody but its owner. */
    public static void ownOnly(Path file) throws IOException {
        if (posix(file)) {
            Files.setPosixFilePermissions(file, OWN_FILE);
        }
    }

    /** Forces what stands in the file, or the names that stand in the folder, onto the disk. */
    public static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /**
     * Deletes the folder with everything in it, if it is there.
     *
     * @throws StoppedException when that cannot be done
     */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw unusable(folder, failure);
        } catch (UncheckedIOException failure) {
            throw unusable(folder, failure.getCause());
        }
    }

    /** Deletes what a process left half written in the folder. */
    public static void deleteUnfinished(Path folder) {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*.part")) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        } catch (IOException failure) {
            throw unusable(folder, failure);
        }
    }

    /** Returns the sentence on a folder that cannot be used. */
    public static StoppedException unusable(Path path, IOException failure) {
        boolean wrongName = failure instanceof AccessDeniedException
                || failure instanceof FileAlreadyExistsException
                || failure instanceof NotDirectoryException;
        return new StoppedException(wrongName ? ExitStatus.USAGE : ExitStatus.FAILED, sentence(path, failure), failure);
    }

    /** Returns the sentence on a file that cannot be read. */
    public static StoppedException unreadable(IOException failure) {
        String file = failure instanceof FileSystemException known ? known.getFile() : null;
        String reason = failure instanceof AccessDeniedException
                ? "no rights on it; give this user the right to read it"
                : failure.getMessage() + "; see that it is there and whole";
        return new StoppedException(
                failure instanceof AccessDeniedException ? ExitStatus.USAGE : ExitStatus.FAILED,
                (file == null ? "A file" : "File " + file) + " cannot be read: " + reason + ".",
                failure);
    }

    private static String sentence(Path path, IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "Folder " + path
                    + " cannot be written: no rights on it; give this user rights, or name another folder.";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "Path " + failure.getMessage() + " is a file; expected a folder; name another one.";
        }
        String reason = failure instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : failure.getMessage();
        return "Folder " + path + " cannot be written: " + reason
                + "; make room or name another folder, then run it again.";
    }
}
