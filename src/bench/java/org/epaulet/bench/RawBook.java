package org.epaulet.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The least that is a workbook: one sheet of unstyled cells, as text put together by hand. */
final class RawBook implements AutoCloseable {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOutputStream zip;
    private final StringBuilder row = new StringBuilder();

    RawBook(Path file) throws IOException {
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        zip.setLevel(Deflater.BEST_SPEED);
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/workbook.xml\" "
                        + "ContentType=\"" + TYPE + "sheet.main+xml\"/><Override PartName=\"/sheet.xml\" ContentType=\""
                        + TYPE
                        + "worksheet+xml\"/></Types>");
        part("_rels/.rels", relation("officeDocument", "workbook.xml"));
        part(
                "workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        part("_rels/workbook.xml.rels", relation("worksheet", "sheet.xml"));
        zip.putNextEntry(new ZipEntry("sheet.xml"));
        write(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE + "/"
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private void part(String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(XML + xml);
        zip.closeEntry();
    }

    private void write(String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    void startRow() {
        row.append("<row>");
    }

    void text(String text) {
        row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
    }

    void number(String number) {
        row.append("<c><v>").append(number).append("</v></c>");
    }

    void endRow() throws IOException {
        row.append("</row>");
        if (row.length() > 1 << 15) {
            flush();
        }
    }

    private void flush() throws IOException {
        write(row.toString());
        row.setLength(0);
    }

    @Override
    public void close() throws IOException {
        flush();
        write("</sheetData></worksheet>");
        zip.close();
    }
}
