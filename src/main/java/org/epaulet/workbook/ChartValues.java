package org.epaulet.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What stands in the cells that a chart draws, read back from the part, so that the chart shows before anything recalculates.
 */
final class ChartValues {

    private final Map<String, String> cells = new HashMap<>();

    /** Reads a sheet of few rows. */
    static ChartValues read(PartSlice part) {
        try {
            ByteArrayOutputStream xml = new ByteArrayOutputStream();
            xml.writeBytes("<rows>".getBytes(StandardCharsets.US_ASCII));
            part.copyTo(xml);
            xml.writeBytes("</rows>".getBytes(StandardCharsets.US_ASCII));
            ChartValues values = new ChartValues();
            values.collect(XMLInputFactory.newDefaultFactory()
                    .createXMLStreamReader(new ByteArrayInputStream(xml.toByteArray()), "UTF-8"));
            return values;
        } catch (IOException | XMLStreamException failed) {
            throw new WorkbookException(
                    "Cannot read back " + part.file().getFileName() + ": start the run anew", failed);
        }
    }

    private void collect(XMLStreamReader xml) throws XMLStreamException {
        String cell = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "c" -> cell = xml.getAttributeValue(null, "r");
                    case "v", "t" -> cells.put(cell, xml.getElementText());
                    default -> {}
                }
            }
        }
    }

    String[] texts(Segment rows, int column) {
        String[] texts = new String[rows.lastRow() - rows.headingRow()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = cells.getOrDefault(TotalFormulas.reference(column, rows.firstRow() + i), "");
        }
        return texts;
    }

    /**
     * Returns the column's numbers.
     *
     * @param empty what an empty cell is drawn as
     */
    BigDecimal[] numbers(Segment rows, int column, BigDecimal empty) {
        String[] texts = texts(rows, column);
        BigDecimal[] numbers = new BigDecimal[texts.length];
        for (int i = 0; i < texts.length; i++) {
            numbers[i] = texts[i].isEmpty() ? empty : new BigDecimal(texts[i]);
        }
        return numbers;
    }
}
