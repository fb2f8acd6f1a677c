package org.epaulet.delivery;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Tells valid UTF-8 without decoding it, which takes a tenth of the time: every byte of a delivery is looked at for this alone.
 */
final class Utf8 {

    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private Utf8() {}

    /**
     * Returns where the last whole character ends, if the bytes up to there are valid.
     *
     * @return between from and to; negative: the bytes are not valid
     */
    static int valid(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (bytes[at] >= 0) {
                at = passAscii(bytes, at, to);
                continue;
            }
            if (to - at >= 3 && ordinary(bytes[at], bytes[at + 1], bytes[at + 2])) {
                at += 3;
                continue;
            }
            int length = length(bytes[at] & 0xFF);
            if (length == 0) {
                return -1;
            }
            int present = Math.min(length, to - at);
            if (!continues(bytes, at, present)) {
                return -1;
            }
            if (present < length) {
                return at;
            }
            at += length;
        }
        return at;
    }

    private static int passAscii(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to && ((long) LONGS.get(bytes, at) & NOT_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < to && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Returns whether they are a character of three bytes, as nearly all of Chinese are, any of whose second bytes will do. */
    private static boolean ordinary(byte first, byte second, byte third) {
        return first >= (byte) 0xE1 && first <= (byte) 0xEC && second < (byte) 0xC0 && third < (byte) 0xC0;
    }

    /** Returns how many bytes a character has that begins so; 0: none does. */
    private static int length(int first) {
        if (first >= 0xE0) {
            return first < 0xF0 ? 3 : first <= 0xF4 ? 4 : 0;
        }
        return first >= 0xC2 ? 2 : 0;
    }

    /** The second byte keeps out longer forms than needed, surrogates, and what lies beyond Unicode. */
    private static boolean continues(byte[] bytes, int at, int present) {
        for (int place = 1; place < present; place++) {
            if ((bytes[at + place] & 0xC0) != 0x80) {
                return false;
            }
        }
        if (present < 2) {
            return true;
        }
        int second = bytes[at + 1] & 0xFF;
        return switch (bytes[at] & 0xFF) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
