package org.epaulet.job.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** The bytes of a block while it is written: numbers as short as they are, each text once. */
final class BlockOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final Map<String, Integer> texts = new HashMap<>();

    void bit(boolean value) {
        bytes.write(value ? 1 : 0);
    }

    /** Seven bits a byte, the lowest first; small numbers of either sign are short. */
    void number(long value) {
        long rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    /** A text that was written before is told by its place; null is none. */
    void text(String text) {
        if (text == null) {
            number(0);
            return;
        }
        Integer place = texts.putIfAbsent(text, texts.size());
        if (place != null) {
            number(2L + place);
            return;
        }
        number(1);
        octets(text.getBytes(StandardCharsets.UTF_8));
    }

    void octets(byte[] octets) {
        number(octets.length);
        bytes.writeBytes(octets);
    }

    void decimal(BigDecimal decimal) {
        number(decimal.scale());
        boolean small = decimal.precision() <= 18;
        bit(small);
        if (small) {
            number(decimal.unscaledValue().longValue());
        } else {
            octets(decimal.unscaledValue().toByteArray());
        }
    }

    /** Returns everything written, packed. */
    byte[] packed() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.size() / 4 + 64);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 14)) {
            bytes.writeTo(out);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }
}
