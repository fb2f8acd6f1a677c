package org.epaulet.kill;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.epaulet.delivery.synthetic.SyntheticDelivery;
import org.epaulet.delivery.synthetic.SyntheticPlan;

/** The files in which the evaluations of a delivery come. */
enum Shape {
    /** One CSV file. */
    ONE_FILE {
        @Override
        void write(int people, int records, Path delivery) throws IOException {
            SyntheticDelivery.write(new SyntheticPlan(people, SEED, Place.YEAR, records), delivery);
        }
    },
    /** One workbook, which can only be read from its beginning. */
    WORKBOOK {
        @Override
        void write(int people, int records, Path delivery) throws IOException {
            ONE_FILE.write(people, records, delivery);
            Path csv = delivery.resolve(EVALUATIONS + ".csv");
            writeBook(Files.readAllLines(csv), delivery.resolve(EVALUATIONS + ".xlsx"));
            Files.delete(csv);
        }
    },
    /** A CSV file a month. */
    MONTHS {
        @Override
        void write(int people, int records, Path delivery) throws IOException {
            SyntheticDelivery.write(new SyntheticPlan(people, SEED, Place.YEAR, records, true), delivery);
        }
    },
    /** Two workbooks and two CSV files in two encodings, with rows that are turned away. */
    PIECES {
        @Override
        void write(int people, int records, Path delivery) throws IOException {
            ONE_FILE.write(people, records, delivery);
            Path csv = delivery.resolve(EVALUATIONS + ".csv");
            List<String> lines = Files.readAllLines(csv);
            List<List<String>> pieces = new ArrayList<>();
            for (int piece = 0; piece < 4; piece++) {
                pieces.add(new ArrayList<>(lines.subList(0, 1)));
            }
            for (int line = 1; line < lines.size(); line++) {
                pieces.get(line % 4).add(line % 50 == 7 ? lines.get(line) + "0000" : lines.get(line));
            }
            Files.delete(csv);
            Path folder = Files.createDirectory(delivery.resolve(EVALUATIONS));
            writeBook(pieces.get(0), folder.resolve("station-1.xlsx"));
            writeBook(pieces.get(1), folder.resolve("station-2.xlsx"));
            Files.write(folder.resolve("station-3.csv"), pieces.get(2), Charset.forName("GB18030"));
            Files.write(folder.resolve("station-4.csv"), pieces.get(3), StandardCharsets.UTF_8);
        }
    };

    private static final int SEED = 11;
    private static final String EVALUATIONS = "evaluations";

    /** Writes a delivery. */
    abstract void write(int people, int records, Path delivery) throws IOException;

    private static void writeBook(List<String> lines, Path file) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = book.createSheet(EVALUATIONS);
            for (String line : lines) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                String[] cells = line.replace("\uFEFF", "").split(",", -1);
                for (int cell = 0; cell < cells.length; cell++) {
                    row.createCell(cell).setCellValue(cells[cell]);
                }
            }
            book.write(out);
        }
    }
}
