package org.epaulet.workbook;

/**
 * A file of the outputs that cannot be written, or a part that does not fit its kept state; the message says what to do.
 */
public final class WorkbookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WorkbookException(String message) {
        super(message);
    }

    WorkbookException(String message, Throwable cause) {
        super(message, cause);
    }
}
