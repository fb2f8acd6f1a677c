package org.epaulet.job.outcome;

/** How a command ended, as the shell sees it. */
public enum ExitStatus {
    /** Done, also when the same inputs were already done. */
    DONE(0),
    /** Failed, can be restarted. */
    FAILED(1),
    /** Wrong usage or configuration. */
    USAGE(2),
    /** Stopped by the rejects limit. */
    REJECTED(3),
    /** Another run holds the year. */
    HELD(4);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** Returns the process's exit status. */
    public int code() {
        return code;
    }
}
