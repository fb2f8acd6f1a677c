package org.epaulet.evidence;

/**
 * What the archive's engine may use, beside the heap.
 *
 * @param threads how many threads it works with
 * @param memoryMegabytes its memory; beyond it, it works on the disk
 */
public record ArchiveLimits(int threads, int memoryMegabytes) {

    private static final int USUAL_MEGABYTES = 1024;

    public ArchiveLimits {
        if (threads < 1 || memoryMegabytes < 128) {
            throw new IllegalArgumentException(
                    "%d threads and %d MB: at least 1 thread and 128 MB".formatted(threads, memoryMegabytes));
        }
    }

    /** Returns the usual memory for so many threads. */
    public static ArchiveLimits ofThreads(int threads) {
        return new ArchiveLimits(threads, USUAL_MEGABYTES);
    }
}
