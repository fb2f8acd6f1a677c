package org.epaulet.evidence;

import java.nio.file.Path;

/** The archive was written by software that archives in another way; that software reads it. */
public final class OtherFormatException extends ArchiveException {

    private static final long serialVersionUID = 1L;

    OtherFormatException(Path folder, int format) {
        super(
                "The records in " + folder + " were archived by another version of Epaulet, in format " + format
                        + ", and this one reads formats " + ArchiveFormat.FIRST + " to " + ArchiveFormat.CURRENT
                        + "; ask the version that wrote them.",
                null);
    }
}
