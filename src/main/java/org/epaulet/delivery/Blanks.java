package org.epaulet.delivery;

import java.nio.charset.Charset;

/**
 * What counts as blank around a value, in the bytes of a charset: tab, space, U+00A0, U+3000.
 */
final class Blanks {

    private final byte[] noBreakSpace;
    private final byte[] ideographicSpace;

    private Blanks(byte[] noBreakSpace, byte[] ideographicSpace) {
        this.noBreakSpace = noBreakSpace;
        this.ideographicSpace = ideographicSpace;
    }

    static Blanks in(Charset charset) {
        return new Blanks("\u00A0".getBytes(charset), "\u3000".getBytes(charset));
    }

    /** Returns whether there is nothing but blanks from start to end. */
    boolean fill(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end) {
            int length = lengthOfBlank(bytes, at, end);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    private int lengthOfBlank(byte[] bytes, int at, int end) {
        byte b = bytes[at];
        if (b >= 0) {
            return b == ' ' || b == '\t' ? 1 : 0;
        }
        return Math.max(length(noBreakSpace, bytes, at, end), length(ideographicSpace, bytes, at, end));
    }

    private static int length(byte[] blank, byte[] bytes, int at, int end) {
        int length = blank.length;
        if (end - at < length) {
            return 0;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[at + i] != blank[i]) {
                return 0;
            }
        }
        return length;
    }
}
