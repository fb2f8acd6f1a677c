package org.epaulet.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * What reading a workbook's first sheet needs: the sheet's stream, the shared texts, which styles are dates, and whether days
 * count from 1904.
 */
final class XlsxBook implements AutoCloseable {

    private final OPCPackage opened;
    private final List<byte[]> sharedTexts;
    private final boolean[] dateStyles;
    private final boolean from1904;
    private final InputStream sheet;

    private XlsxBook(OPCPackage opened) throws IOException, OpenXML4JException, XMLStreamException {
        this.opened = opened;
        XSSFReader reader = new XSSFReader(opened);
        this.sharedTexts = XlsxText.shared(reader.getSharedStringsData());
        this.dateStyles = dateStyles(reader.getStylesTable());
        this.from1904 = countsFrom1904(reader.getWorkbookData());
        Iterator<InputStream> sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            throw new IOException("no sheet");
        }
        this.sheet = sheets.next();
    }

    /**
     * Opens a workbook.
     *
     * @param name how messages name the file
     * @throws DeliveryException if it is no workbook, is protected, damaged, or unpacks beyond reason
     */
    static XlsxBook open(Path file, String name) {
        OPCPackage opened = null;
        try {
            checkContainer(file, name);
            opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
            return new XlsxBook(opened);
        } catch (DeliveryException e) {
            throw e;
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
            close(opened);
            throw unreadable(name, e);
        }
    }

    /** A file cut off has lost the directory at its end; reading on without it would take a part for the whole. */
    private static void checkContainer(Path file, String name) throws IOException {
        if (FileMagic.valueOf(file.toFile()) == FileMagic.OLE2) {
            throw new DeliveryException("File " + name
                    + " is an old workbook (.xls) or one with a password; save it as .xlsx without a password.");
        }
        new ZipFile(file.toFile()).close();
    }

    /** Returns the sentence for a workbook that turns out to be unreadable. */
    static DeliveryException unreadable(String name, Exception cause) {
        for (Throwable e = cause; e != null; e = e.getCause()) {
            if (e.getMessage() != null && e.getMessage().contains("Zip bomb")) {
                return new DeliveryException(
                        "File " + name
                                + " unpacks to far more than a workbook of its size holds; save it again with a spreadsheet program.",
                        cause);
            }
        }
        return new DeliveryException(
                "File " + name
                        + " is no workbook that can be read, or it is damaged; save it again as .xlsx and send it whole.",
                cause);
    }

    List<byte[]> sharedTexts() {
        return sharedTexts;
    }

    boolean isDate(int style) {
        return style >= 0 && style < dateStyles.length && dateStyles[style];
    }

    boolean from1904() {
        return from1904;
    }

    InputStream sheet() {
        return sheet;
    }

    @Override
    public void close() {
        close(opened);
    }

    private static void close(OPCPackage opened) {
        if (opened != null) {
            opened.revert();
        }
    }

    private static boolean[] dateStyles(StylesTable styles) {
        boolean[] dates = new boolean[styles == null ? 0 : styles.getNumCellStyles()];
        for (int i = 0; i < dates.length; i++) {
            XSSFCellStyle style = styles.getStyleAt(i);
            int format = style.getDataFormat();
            String pattern = style.getDataFormatString();
            dates[i] = isChineseDate(format, pattern)
                    || DateUtil.isADateFormat(format, pattern)
                    || pattern != null && DateUtil.isADateFormat(format, usual(pattern));
        }
        return dates;
    }

    /** A Chinese Excel keeps 年月日 formats under built-in numbers that no file spells out. */
    private static boolean isChineseDate(int format, String pattern) {
        boolean builtIn = format >= 27 && format <= 36 || format >= 50 && format <= 58;
        return builtIn && (pattern == null || pattern.startsWith("reserved") || pattern.equalsIgnoreCase("General"));
    }

    /** A Chinese Excel also takes {@code e} for the year and {@code aaa} for the day of the week. */
    private static String usual(String pattern) {
        return pattern.replace('e', 'y').replace("aaa", "ddd");
    }

    private static boolean countsFrom1904(InputStream workbook) throws IOException, XMLStreamException {
        try (workbook) {
            XMLStreamReader xml = XlsxText.open(workbook);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    String flag = xml.getAttributeValue(null, "date1904");
                    return "1".equals(flag) || "true".equals(flag);
                }
            }
            return false;
        }
    }
}
