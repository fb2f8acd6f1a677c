package org.epaulet.job.inputs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.DeliveryException;
import org.epaulet.delivery.DeliveryFile;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.delivery.FileDigest;
import org.epaulet.delivery.FilePosition;
import org.epaulet.delivery.FileScan;
import org.epaulet.delivery.RunningDigest;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.IntakeStore.Input;

/** The files of a delivery as a run keeps them: each read through once, for its digest, charset and sections. */
public final class Inputs {

    /** Bytes that a row of evaluations usually takes. */
    private static final long CSV_ROW = 50;

    private static final long XLSX_ROW = 25;

    private static final FilePosition BEGIN = new FilePosition(0, 1);

    private Inputs() {}

    /**
     * Reads every file through.
     *
     * @param extract of a table that evaluations are read from instead
     * @throws DeliveryException if one cannot be read or has neither encoding
     */
    public static List<Input> scan(DeliveryFolder delivery, Optional<DeliveryFile> extract) {
        return scan(delivery, extract, file -> FileScan.of(file.path(), file.table()));
    }

    /**
     * Asks again of files that have been scanned only what has changed, and scans the others in pieces.
     *
     * @param digests of the files by name, as far as they are known already
     * @param earlier the files of the run that is gone on from, by name
     * @throws DeliveryException if one cannot be read or has neither encoding
     */
    static List<Input> again(
            DeliveryFolder delivery,
            Optional<DeliveryFile> extract,
            Map<String, RunningDigest> digests,
            Map<String, Input> earlier) {
        return scan(delivery, extract, file -> {
            RunningDigest digest = digests.containsKey(file.name()) ? digests.get(file.name()) : digest(file);
            Input before = earlier.get(file.name());
            FileScan scan = before == null ? null : scan(before);
            return scan == null || scan.pieces().isEmpty()
                    ? FileScan.inPieces(file.path(), file.table(), digest)
                    : FileScan.again(file.path(), file.table(), digest, scan);
        });
    }

    /**
     * Returns the digests of all CSV files, by name.
     *
     * @throws DeliveryException if one cannot be read
     */
    static Map<String, RunningDigest> digests(DeliveryFolder delivery) {
        return delivery.files().parallelStream()
                .filter(file -> file.format() == DeliveryFile.Format.CSV)
                .collect(Collectors.toMap(DeliveryFile::name, Inputs::digest));
    }

    private static RunningDigest digest(DeliveryFile file) {
        try {
            return RunningDigest.of(file.path());
        } catch (UncheckedIOException failure) {
            throw unreadable(file, failure);
        }
    }

    private static List<Input> scan(
            DeliveryFolder delivery, Optional<DeliveryFile> extract, Function<DeliveryFile, FileScan> csv) {
        List<DeliveryFile> files = Stream.concat(delivery.files().stream(), extract.stream())
                .sorted(Comparator.comparing(DeliveryFile::name, CodePoints.ORDER))
                .toList();
        return IntStream.range(0, files.size())
                .parallel()
                .mapToObj(number -> input(
                        number, files.get(number), extract.stream().toList().contains(files.get(number)), csv))
                .toList();
    }

    private static Input input(int number, DeliveryFile file, boolean extract, Function<DeliveryFile, FileScan> csv) {
        FileScan scan = switch (file.format()) {
            case CSV -> csv.apply(file);
            case XLSX ->
                new FileScan(
                        FileDigest.sha256(file.path()), StandardCharsets.UTF_8, size(file), List.of(), null, List.of());
        };
        return new Input(
                number,
                file.table(),
                file.name(),
                extract ? IntakeStore.TABLE : file.format().name(),
                scan.charset().name(),
                scan.size(),
                scan.sha256(),
                sections(scan));
    }

    /** The digest of a piece stands behind the place where it begins, where there are digests; that of the header at the end. */
    private static String sections(FileScan scan) {
        if (scan.pieces().isEmpty()) {
            return scan.cuts().stream().map(Inputs::text).collect(Collectors.joining(","));
        }
        return IntStream.range(0, scan.pieces().size())
                .mapToObj(piece -> text(piece == 0 ? BEGIN : scan.cuts().get(piece - 1)) + ":"
                        + scan.pieces().get(piece))
                .collect(Collectors.joining(",", "", "," + scan.head()));
    }

    private static String text(FilePosition cut) {
        return cut.offset() + ":" + cut.line();
    }

    private static long size(DeliveryFile file) {
        try {
            return Files.size(file.path());
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    private static DeliveryException unreadable(DeliveryFile file, Exception failure) {
        return new DeliveryException(
                "File " + file.name() + " cannot be read; see whether it is still there.", failure);
    }

    /** Returns the scan that was kept. */
    public static FileScan scan(Input input) {
        List<FilePosition> cuts = new ArrayList<>();
        List<String> pieces = new ArrayList<>();
        String head = null;
        for (String section : input.sections().split(",")) {
            String[] parts = section.split(":");
            if (parts.length == 1) {
                head = section.isEmpty() ? null : section;
            } else {
                cuts.add(new FilePosition(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
                pieces.addAll(Arrays.asList(parts).subList(2, parts.length));
            }
        }
        return new FileScan(
                input.sha256(),
                Charset.forName(input.charset()),
                input.bytes(),
                pieces.isEmpty() ? cuts : cuts.subList(1, cuts.size()),
                head,
                pieces);
    }

    /** Returns about how many rows the file has, for who waits: told by the lines that its scan came past. */
    public static long rowsAbout(Input input) {
        List<FilePosition> cuts = scan(input).cuts();
        if (cuts.isEmpty()) {
            return 1 + input.bytes() / (input.format().equals(DeliveryFile.Format.XLSX.name()) ? XLSX_ROW : CSV_ROW);
        }
        FilePosition last = cuts.get(cuts.size() - 1);
        long bytesOfARow = Math.max(1, last.offset() / last.line());
        return last.line() + (input.bytes() - last.offset()) / bytesOfARow;
    }
}
