package org.epaulet.delivery.synthetic;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A CSV file in UTF-8, written field by field into one buffer. Nothing is quoted: no synthetic value needs it.
 */
final class CsvBytes implements Closeable {

    private static final int BUFFER = 1 << 18;
    private static final int LONGEST_FIELD = 256;
    private static final int DIGITS = 20;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private final byte[] digits = new byte[DIGITS];
    private int size;
    private long rows;
    private boolean begun;

    private CsvBytes(OutputStream out) {
        this.out = out;
    }

    /** Creates the file, which must not exist, with its header. */
    static CsvBytes create(Path file, String header) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        CsvBytes csv = new CsvBytes(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
        csv.text(header).end();
        csv.rows = 0;
        return csv;
    }

    CsvBytes text(String text) throws IOException {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    CsvBytes bytes(byte[] text) throws IOException {
        next();
        System.arraycopy(text, 0, buffer, size, text.length);
        size += text.length;
        return this;
    }

    CsvBytes empty() throws IOException {
        next();
        return this;
    }

    /** Writes a letter and a number of so many digits at least. */
    CsvBytes id(char letter, long number, int width) throws IOException {
        next();
        buffer[size++] = (byte) letter;
        digits(number, width);
        return this;
    }

    CsvBytes whole(long number) throws IOException {
        next();
        sign(number);
        digits(Math.abs(number), 1);
        return this;
    }

    /** Writes hundredths as a decimal without zeros at its end: 250 is 2.5. */
    CsvBytes hundredths(long number) throws IOException {
        next();
        sign(number);
        long positive = Math.abs(number);
        digits(positive / 100, 1);
        int rest = (int) (positive % 100);
        if (rest != 0) {
            buffer[size++] = '.';
            digits(rest % 10 == 0 ? rest / 10 : rest, rest % 10 == 0 ? 1 : 2);
        }
        return this;
    }

    void end() {
        buffer[size++] = '\n';
        begun = false;
        rows++;
    }

    /** Returns how many rows stand below the header. */
    long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.write(buffer, 0, size);
            size = 0;
        }
    }

    private void next() throws IOException {
        if (size > BUFFER - LONGEST_FIELD) {
            out.write(buffer, 0, size);
            size = 0;
        }
        if (begun) {
            buffer[size++] = ',';
        }
        begun = true;
    }

    private void sign(long number) {
        if (number < 0) {
            buffer[size++] = '-';
        }
    }

    private void digits(long number, int width) {
        int at = DIGITS;
        long rest = number;
        while (rest > 0 || DIGITS - at < width) {
            digits[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        System.arraycopy(digits, at, buffer, size, DIGITS - at);
        size += DIGITS - at;
    }
}
