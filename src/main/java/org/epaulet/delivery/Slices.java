package org.epaulet.delivery;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * The fields of a cursor's row, each a slice of bytes; filled anew for every row, so that no garbage is made of them.
 *
 * <p>It is a class of its own, and the arrays are open to the cursors, because rows are read before Java has optimized what reads
 * them: then it is calls that cost.
 */
public final class Slices {

    /** Far more than a sheet has columns; where those of a longer row stand would cost the heap. */
    static final int MOST = 1 << 20;

    int[] starts = new int[32];
    int[] ends = new int[32];
    int count;
    private byte[] bytes = {};
    private int from;

    Slices() {}

    /** Returns how many fields the row has; empty ones beyond the header are cut. */
    public int count() {
        return count;
    }

    /** Returns the bytes that hold the fields. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns where the field begins in the bytes. */
    public int start(int field) {
        return from + starts[field];
    }

    /** Returns where the field ends in the bytes, exclusive. */
    public int end(int field) {
        return from + ends[field];
    }

    /** Returns the field as a text. */
    public String text(int field, Charset charset) {
        return new String(bytes, start(field), ends[field] - starts[field], charset);
    }

    /** Adds a field by where it stands behind the place that {@link #lieIn} tells; returns whether there was room. */
    boolean add(int start, int end) {
        if (count == starts.length) {
            if (count == MOST) {
                return false;
            }
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
        return true;
    }

    /** Sets in which bytes the fields lie, and from where on their places are counted. */
    void lieIn(byte[] buffer, int place) {
        bytes = buffer;
        from = place;
    }
}
