package org.epaulet.audit;

/** What an audit was given cannot be used: the message is the whole sentence. */
public final class AuditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AuditException(String sentence) {
        super(sentence);
    }

    AuditException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
