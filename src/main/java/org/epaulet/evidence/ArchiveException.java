package org.epaulet.evidence;

/**
 * The archive of records cannot be written or read; the run can be restarted.
 */
public sealed class ArchiveException extends RuntimeException permits OtherFormatException {

    private static final long serialVersionUID = 1L;

    ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
