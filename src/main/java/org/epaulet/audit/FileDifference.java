package org.epaulet.audit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Says where a published file differs from the same file made again: in a CSV file the line, the row's key and the column, in
 * a workbook the sheet or part, in the manifest the line. Values are not told, for they are somebody's.
 */
public final class FileDifference {

    private static final int BLOCK = 1 << 16;

    private FileDifference() {}

    /**
     * Returns the sentence, null where the files are the same byte by byte.
     *
     * @throws IOException if one of them cannot be read
     */
    public static String sentence(Path published, Path again) throws IOException {
        if (Files.mismatch(published, again) < 0) {
            return null;
        }
        String name = again.getFileName().toString();
        String where = name.endsWith(".csv")
                ? inCsv(published, again)
                : name.endsWith(".xlsx") ? inWorkbook(published, again) : inLines(published, again);
        return name + " differs from what its evidence gives: " + where + ".";
    }

    private static String inCsv(Path published, Path again) throws IOException {
        try (CsvReader<CsvRecord> left = reader(published);
                CsvReader<CsvRecord> right = reader(again)) {
            Iterator<CsvRecord> is = left.iterator();
            Iterator<CsvRecord> ought = right.iterator();
            List<String> header = List.of();
            while (is.hasNext() && ought.hasNext()) {
                CsvRecord one = is.next();
                CsvRecord other = ought.next();
                if (!one.getFields().equals(other.getFields())) {
                    return inRow(header, one, other);
                }
                header = header.isEmpty() ? one.getFields() : header;
            }
            if (is.hasNext()) {
                return "line " + is.next().getStartingLineNumber() + " is too many";
            }
            if (ought.hasNext()) {
                CsvRecord missing = ought.next();
                return "line " + missing.getStartingLineNumber() + ", the row of " + missing.getField(0)
                        + ", is missing";
            }
        } catch (IOException failure) {
            throw failure;
        } catch (RuntimeException noCsv) {
            return inLines(published, again);
        }
        return "the rows are the same, but not the bytes between them (" + byteOf(published, again) + ")";
    }

    private static CsvReader<CsvRecord> reader(Path file) throws IOException {
        return CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file);
    }

    private static String inRow(List<String> header, CsvRecord is, CsvRecord ought) {
        int fields = Math.min(is.getFieldCount(), ought.getFieldCount());
        int column = 0;
        while (column < fields && is.getField(column).equals(ought.getField(column))) {
            column++;
        }
        String of = header.isEmpty() ? "the header" : "the row of " + ought.getField(0);
        String named = column < header.size() ? header.get(column) : String.valueOf(column + 1);
        return "line %d, %s, column %s".formatted(is.getStartingLineNumber(), of, named);
    }

    private static String inWorkbook(Path published, Path again) throws IOException {
        try (ZipFile left = new ZipFile(published.toFile());
                ZipFile right = new ZipFile(again.toFile())) {
            Map<String, String> sheets = sheets(right);
            for (ZipEntry part : right.stream().toList()) {
                ZipEntry is = left.getEntry(part.getName());
                String named = sheets.getOrDefault(part.getName(), "part " + part.getName());
                if (is == null) {
                    return named + " is missing";
                }
                if (!same(left, is, right, part)) {
                    return named;
                }
            }
            for (ZipEntry part : left.stream().toList()) {
                if (right.getEntry(part.getName()) == null) {
                    return "part " + part.getName() + " is too many";
                }
            }
            return "the parts are the same, but not how they are packed (" + byteOf(published, again)
                    + "); between Java builds that may be";
        } catch (IOException | IllegalArgumentException broken) {
            return "it cannot be opened as a workbook any more (" + byteOf(published, again) + ")";
        }
    }

    private static boolean same(ZipFile left, ZipEntry is, ZipFile right, ZipEntry ought) throws IOException {
        try (InputStream one = left.getInputStream(is);
                InputStream other = right.getInputStream(ought)) {
            while (true) {
                byte[] block = one.readNBytes(BLOCK);
                if (!Arrays.equals(block, other.readNBytes(BLOCK))) {
                    return false;
                }
                if (block.length == 0) {
                    return true;
                }
            }
        }
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        return zip.getInputStream(entry).readAllBytes();
    }

    /** Returns what each sheet's part is called in the workbook; POI numbers the parts in the order of the sheets. */
    private static Map<String, String> sheets(ZipFile zip) throws IOException {
        Map<String, String> sheets = new LinkedHashMap<>();
        ZipEntry book = zip.getEntry("xl/workbook.xml");
        if (book == null) {
            return sheets;
        }
        String xml = new String(bytes(zip, book), StandardCharsets.UTF_8);
        Matcher sheet = Pattern.compile("<sheet [^>]*?name=\"([^\"]*)\"").matcher(xml);
        while (sheet.find()) {
            sheets.put("xl/worksheets/sheet" + (sheets.size() + 1) + ".xml", "sheet " + sheet.group(1));
        }
        return sheets;
    }

    private static String inLines(Path published, Path again) throws IOException {
        byte[] is = Files.readAllBytes(published);
        byte[] ought = Files.readAllBytes(again);
        int at = Math.max(0, Arrays.mismatch(is, ought));
        long line = 1;
        for (int place = 0; place < Math.min(at, ought.length); place++) {
            line += ought[place] == '\n' ? 1 : 0;
        }
        return "line " + line + ", byte " + at;
    }

    private static String byteOf(Path published, Path again) throws IOException {
        return "byte " + Files.mismatch(published, again);
    }
}
