package org.epaulet.job;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.IntakeStore.Input;

/** The files of a delivery as a run keeps them: each read through once, for its digest, charset and sections. */
final class Inputs {

    /** Bytes that a row of evaluations usually takes. */
    private static final long CSV_ROW = 50;

    private static final long XLSX_ROW = 25;

    private Inputs() {}

    /**
     * Reads every file through.
     *
     * @param extract of a table that evaluations are read from instead
     * @throws DeliveryException if one cannot be read or has neither encoding
     */
    static List<Input> scan(DeliveryFolder delivery, Optional<DeliveryFile> extract) {
        List<DeliveryFile> files = Stream.concat(delivery.files().stream(), extract.stream())
                .sorted(Comparator.comparing(DeliveryFile::name, CodePoints.ORDER))
                .toList();
        return IntStream.range(0, files.size())
                .parallel()
                .mapToObj(number -> input(
                        number, files.get(number), extract.stream().toList().contains(files.get(number))))
                .toList();
    }

    private static Input input(int number, DeliveryFile file, boolean extract) {
        FileScan scan = switch (file.format()) {
            case CSV -> FileScan.of(file.path());
            case XLSX -> new FileScan(FileDigest.sha256(file.path()), StandardCharsets.UTF_8, size(file), List.of());
        };
        return new Input(
                number,
                file.table(),
                file.name(),
                extract ? IntakeStore.TABLE : file.format().name(),
                scan.charset().name(),
                scan.size(),
                scan.sha256(),
                scan.cuts().stream().map(cut -> cut.offset() + ":" + cut.line()).collect(Collectors.joining(",")));
    }

    private static long size(DeliveryFile file) {
        try {
            return Files.size(file.path());
        } catch (IOException failure) {
            throw new DeliveryException(
                    "File " + file.name() + " cannot be read; see whether it is still there.", failure);
        }
    }

    /** Returns the scan that was kept. */
    static FileScan scan(Input input) {
        List<FilePosition> cuts = input.sections().isEmpty()
                ? List.of()
                : Arrays.stream(input.sections().split(","))
                        .map(Inputs::position)
                        .toList();
        return new FileScan(input.sha256(), Charset.forName(input.charset()), input.bytes(), cuts);
    }

    /** Returns about how many rows the file has, for who waits: told by the lines that its scan came past. */
    static long rowsAbout(Input input) {
        if (input.sections().isEmpty()) {
            return 1 + input.bytes() / (input.format().equals(DeliveryFile.Format.XLSX.name()) ? XLSX_ROW : CSV_ROW);
        }
        FilePosition last = position(input.sections().substring(input.sections().lastIndexOf(',') + 1));
        return Math.multiplyExact(last.line(), input.bytes()) / last.offset();
    }

    private static FilePosition position(String text) {
        int colon = text.indexOf(':');
        return new FilePosition(Long.parseLong(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }
}
