package org.epaulet.job.store;

/** Records were packed by software whose records have other components; that software reads them. */
public final class OtherLayoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Takes what it is that cannot be read. */
    OtherLayoutException(String what) {
        super(
                what
                        + " was written by another version of Epaulet, in a way that this one does not read; ask the version that wrote it.");
    }
}
