package org.epaulet.delivery;

/**
 * A delivery that cannot be read at all; the message tells which file and what to do, in one whole sentence.
 */
public final class DeliveryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Takes the whole sentence. */
    public DeliveryException(String message) {
        super(message);
    }

    /** Takes the whole sentence, and the cause for the log. */
    public DeliveryException(String message, Throwable cause) {
        super(message, cause);
    }
}
