package org.epaulet.job.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.InflaterInputStream;

/** The bytes of a block while it is read; the same text is the same object. */
final class BlockInput {

    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private int at;

    /** Takes what {@link BlockOutput#packed()} gave. */
    BlockInput(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            this.bytes = in.readAllBytes();
        } catch (IOException broken) {
            throw new IllegalStateException("a block of people in the database is not as it was written", broken);
        }
    }

    boolean hasMore() {
        return at < bytes.length;
    }

    boolean bit() {
        return bytes[at++] != 0;
    }

    long number() {
        long rest = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            rest |= (next & 0x7FL) << shift;
            shift += 7;
        } while (next < 0);
        return rest >>> 1 ^ -(rest & 1);
    }

    String text() {
        int place = (int) number();
        if (place == 0) {
            return null;
        }
        if (place > 1) {
            return texts.get(place - 2);
        }
        String text = new String(octets(), StandardCharsets.UTF_8);
        texts.add(text);
        return text;
    }

    byte[] octets() {
        int length = (int) number();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    BigDecimal decimal() {
        int scale = (int) number();
        return bit() ? BigDecimal.valueOf(number(), scale) : new BigDecimal(new BigInteger(octets()), scale);
    }
}
