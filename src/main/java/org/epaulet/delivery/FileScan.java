package org.epaulet.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * What has to be known of a CSV file before its rows are read.
 *
 * @param sha256 of its bytes, in hexadecimal
 * @param charset UTF-8 if its bytes are valid UTF-8, otherwise GB18030
 * @param size in bytes
 * @param cuts places, some millions of bytes apart, where a row certainly begins
 */
public record FileScan(String sha256, Charset charset, long size, List<FilePosition> cuts) {

    /** Smaller for tests only. */
    private static final String SECTION_PROPERTY = "epaulet.section";

    private static final int SECTION = 24 << 20;
    private static final int WORTH_A_THREAD = 64 << 20;

    public FileScan {
        cuts = List.copyOf(cuts);
    }

    /**
     * Reads the file through once.
     *
     * @throws DeliveryException if it is neither UTF-8 nor GB18030, or cannot be read
     */
    public static FileScan of(Path file) {
        return of(file, Integer.getInteger(SECTION_PROPERTY, SECTION));
    }

    /** Cuts the file about every so many bytes. */
    static FileScan of(Path file, int section) {
        try {
            long size = Files.size(file);
            CompletableFuture<String> sha256 =
                    size < WORTH_A_THREAD ? null : CompletableFuture.supplyAsync(() -> FileDigest.sha256(file));
            RowCuts cuts = new RowCuts(file, section);
            Charset charset =
                    CharsetCheck.read(file, StandardCharsets.UTF_8, cuts) ? StandardCharsets.UTF_8 : gb18030(file);
            return new FileScan(
                    sha256 == null ? FileDigest.sha256(file) : sha256.join(), charset, size, cuts.positions(charset));
        } catch (IOException | UncheckedIOException | CompletionException e) {
            throw new DeliveryException(
                    "File %s cannot be read; see whether it is still there and may be read.".formatted(file), e);
        }
    }

    /** Returns the file's parts below the header, at least one; {@code from} is where the header's cursor stands. */
    public List<FileSection> sections(FilePosition from) {
        List<FileSection> sections = new ArrayList<>();
        FilePosition start = from;
        for (FilePosition cut : cuts) {
            if (cut.offset() > start.offset() && cut.offset() < size) {
                sections.add(new FileSection(start, cut.offset()));
                start = cut;
            }
        }
        sections.add(new FileSection(start, size));
        return List.copyOf(sections);
    }

    private static Charset gb18030(Path file) throws IOException {
        Charset charset = Charset.forName("GB18030");
        if (!CharsetCheck.read(file, charset, null)) {
            throw new DeliveryException(
                    "File %s is neither UTF-8 nor GB18030; save it as CSV UTF-8 and send it again.".formatted(file));
        }
        return charset;
    }
}
