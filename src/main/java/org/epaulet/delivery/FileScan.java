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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What has to be known of a CSV file before its rows are read.
 *
 * @param sha256 of its bytes, in hexadecimal
 * @param charset UTF-8 if its bytes are valid UTF-8, otherwise GB18030; of bytes that are valid in both the header decides
 * @param size in bytes
 * @param cuts places, some millions of bytes apart, where a row certainly begins
 * @param head the digest of the header, and of what stands before it; null: nobody asked
 * @param pieces the digests of what lies between the cuts, the first and the last included; empty: nobody asked
 */
public record FileScan(
        String sha256, Charset charset, long size, List<FilePosition> cuts, String head, List<String> pieces) {

    /** Smaller for tests only. */
    private static final String SECTION_PROPERTY = "epaulet.section";

    private static final int SECTION = 24 << 20;
    private static final int WORTH_A_THREAD = 64 << 20;

    public FileScan {
        cuts = List.copyOf(cuts);
        pieces = List.copyOf(pieces);
    }

    /**
     * Reads the file through once.
     *
     * @throws DeliveryException if it is neither UTF-8 nor GB18030, or cannot be read
     */
    public static FileScan of(Path file, Table table) {
        return of(file, table, section());
    }

    /** Cuts the file about every so many bytes. */
    static FileScan of(Path file, Table table, int section) {
        return read(file, () -> cut(file, table, RowCuts.every(file, section)));
    }

    /**
     * Reads the file through and takes the digests of its pieces too, by which a later scan tells what has not changed.
     *
     * @throws DeliveryException if it is neither UTF-8 nor GB18030, or cannot be read
     */
    public static FileScan inPieces(Path file, Table table, RunningDigest digests) {
        return read(
                file,
                () -> checked(file, table, RowCuts.every(file, section()), digests.whole())
                        .withPieces(file, List.of()));
    }

    /**
     * Reads a file again that was scanned in pieces: of one that has not changed, told by digest, nothing else is asked; one that has grown
     * at its end is cut where it ended before; any other is cut at the same lines, so that pieces that are the same can be told.
     *
     * @throws DeliveryException if it is neither UTF-8 nor GB18030, or cannot be read
     */
    public static FileScan again(Path file, Table table, RunningDigest digests, FileScan before) {
        return read(file, () -> {
            if (digests.whole().equals(before.sha256)) {
                return before;
            }
            if (before.charset == StandardCharsets.UTF_8 && before.sha256.equals(digests.first(before.size))) {
                FileScan grown = grown(file, digests.whole(), before);
                if (grown != null) {
                    return grown;
                }
            }
            return checked(file, table, RowCuts.atLines(file, section(), before.cuts), digests.whole())
                    .withPieces(file, List.of());
        });
    }

    private interface Reading {
        FileScan scan() throws IOException;
    }

    private static FileScan read(Path file, Reading reading) {
        try {
            return reading.scan();
        } catch (IOException | UncheckedIOException | CompletionException e) {
            throw new DeliveryException(
                    "File %s cannot be read; see whether it is still there and may be read.".formatted(file), e);
        }
    }

    /** Returns how many bytes a section has about. */
    public static int section() {
        return Integer.getInteger(SECTION_PROPERTY, SECTION);
    }

    private static FileScan cut(Path file, Table table, RowCuts cuts) throws IOException {
        if (Files.size(file) < WORTH_A_THREAD) {
            return checked(file, table, cuts, FileDigest.sha256(file));
        }
        CompletableFuture<String> sha256 = CompletableFuture.supplyAsync(() -> FileDigest.sha256(file));
        FileScan scan = checked(file, table, cuts, null);
        return new FileScan(sha256.join(), scan.charset, scan.size, scan.cuts, null, List.of());
    }

    private static FileScan checked(Path file, Table table, RowCuts cuts, String sha256) throws IOException {
        long size = Files.size(file);
        Charset charset = charset(file, table, CharsetCheck.read(file, StandardCharsets.UTF_8, cuts));
        return new FileScan(sha256 == null ? "" : sha256, charset, size, cuts.positions(charset), null, List.of());
    }

    /** Returns null if what has come is not in the file's encoding. */
    private static FileScan grown(Path file, String sha256, FileScan before) throws IOException {
        FilePosition last = before.cuts.isEmpty() ? new FilePosition(0, 1) : before.cuts.get(before.cuts.size() - 1);
        RowCuts cuts = RowCuts.behind(file, section(), last, before.size);
        if (!CharsetCheck.read(file, last.offset(), before.charset, cuts)) {
            return null;
        }
        List<FilePosition> all = new ArrayList<>(before.cuts);
        all.addAll(cuts.positions(before.charset));
        List<String> known = before.pieces.subList(0, Math.max(0, before.pieces.size() - 1));
        return new FileScan(sha256, before.charset, Files.size(file), all, null, List.of()).withPieces(file, known);
    }

    private FileScan withPieces(Path file, List<String> known) {
        List<String> digests = new ArrayList<>(known);
        digests.addAll(IntStream.rangeClosed(known.size(), cuts.size())
                .parallel()
                .mapToObj(piece -> FileDigest.sha256(file, begin(piece), end(piece)))
                .toList());
        return new FileScan(sha256, charset, size, cuts, head(file), digests);
    }

    private String head(Path file) {
        try (CsvCursor cursor = CsvCursor.open(file, charset)) {
            return FileDigest.sha256(file, 0, cursor.position().offset());
        }
    }

    private long begin(int piece) {
        return piece == 0 ? 0 : cuts.get(piece - 1).offset();
    }

    private long end(int piece) {
        return piece == cuts.size() ? size : cuts.get(piece).offset();
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

    /** Returns by what the bytes of one of the sections are told; a part of the header may belong to the first. */
    public String digest(FileSection section) {
        return IntStream.range(0, pieces.size())
                .filter(piece -> begin(piece) < section.end()
                        && end(piece) > section.from().offset())
                .mapToObj(pieces::get)
                .collect(Collectors.joining(" "));
    }

    private static Charset charset(Path file, Table table, boolean utf8) throws IOException {
        if (utf8 && !(HeaderCharset.isGb18030(file, table) && CharsetCheck.read(file, HeaderCharset.GB18030, null))) {
            return StandardCharsets.UTF_8;
        }
        if (!utf8 && (CharsetFault.hasMarkOfUtf8(file) || !CharsetCheck.read(file, HeaderCharset.GB18030, null))) {
            throw CharsetFault.of(file);
        }
        return HeaderCharset.GB18030;
    }
}
