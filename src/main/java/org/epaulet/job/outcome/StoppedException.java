package org.epaulet.job.outcome;

/** Something the user can mend stops the work: the message is the whole sentence, told without a stack trace. */
public final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitStatus status;

    /** Takes what the process ends with, and the sentence. */
    public StoppedException(ExitStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    /** Takes what the process ends with, the sentence, and the cause for the log. */
    public StoppedException(ExitStatus status, String sentence, Throwable cause) {
        super(sentence, cause);
        this.status = status;
    }

    /** Returns what the process ends with. */
    public ExitStatus status() {
        return status;
    }
}
