package org.epaulet.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which way the files of an archive hold what they hold, as a number that stands in the archive's own description. An archive
 * outlives the software that wrote it, so whoever changes what a column or a packed number means raises it.
 */
public final class ArchiveFormat {

    /** What this software writes. */
    static final int CURRENT = 4;

    /** The first that it reads: there, an item or rater that is no code stands in every row that says it. */
    static final int FIRST = 3;

    private static final String MARK = "-- format ";
    private static final Pattern LINE = Pattern.compile("^" + MARK + "(\\d{1,9})$", Pattern.MULTILINE);

    private ArchiveFormat() {}

    /** Returns the line of the description that tells the format. */
    static String line() {
        return MARK + CURRENT;
    }

    /** Returns whether the folder has no archive that this cannot read: one that it can, one that is only just begun, or none. */
    public static boolean readable(Path folder) {
        if (!Files.isRegularFile(folder.resolve(ArchiveFiles.VIEW))) {
            return true;
        }
        int format = of(folder);
        return format >= FIRST && format <= CURRENT;
    }

    /**
     * Makes sure of that.
     *
     * @throws OtherFormatException if there is an archive of another format
     */
    static void require(Path folder) {
        if (!readable(folder)) {
            throw new OtherFormatException(folder, of(folder));
        }
    }

    /** Archives had none at first. */
    private static int of(Path folder) {
        try {
            Matcher line = LINE.matcher(Files.readString(folder.resolve(ArchiveFiles.VIEW)));
            return line.find() ? Integer.parseInt(line.group(1)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException("the description of the archive cannot be read", e);
        }
    }
}
