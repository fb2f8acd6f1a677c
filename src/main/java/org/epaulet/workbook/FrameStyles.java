package org.epaulet.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Builds the cell styles of a workbook in the order of {@link StyleIds}.
 */
final class FrameStyles {

    private static final int HEADING_FILL = 0xDCE6F1;
    private static final int SUBTOTAL_FILL = 0xF2F2F2;
    private static final int LINE = 0x8C8C8C;

    private final XSSFWorkbook workbook;
    private final SheetWords words;

    private FrameStyles(XSSFWorkbook workbook, SheetWords words) {
        this.workbook = workbook;
        this.words = words;
    }

    static void install(XSSFWorkbook workbook, SheetWords words) {
        workbook.getFontAt(0).setFontName(words.font());
        workbook.getFontAt(0).setFontHeightInPoints((short) 10);
        new FrameStyles(workbook, words).build();
    }

    private void build() {
        place(plain(HorizontalAlignment.CENTER, font(16, true)), StyleIds.TITLE);
        place(plain(HorizontalAlignment.LEFT, font(10, false)), StyleIds.NOTE);
        place(plain(HorizontalAlignment.RIGHT, font(10, false)), StyleIds.MEASURE);
        place(plain(HorizontalAlignment.LEFT, font(11, true)), StyleIds.BLOCK_TITLE);
        XSSFCellStyle heading = boxed(font(10, true), HEADING_FILL);
        heading.setAlignment(HorizontalAlignment.CENTER);
        heading.setWrapText(true);
        place(heading, StyleIds.HEADING);
        place(plain(HorizontalAlignment.LEFT, font(11, false)), StyleIds.SIGNATURE);
        XSSFFont bold = font(10, true);
        for (Tone tone : Tone.values()) {
            for (Look look : Look.values()) {
                place(cell(tone, look, bold), StyleIds.of(tone, look));
            }
        }
    }

    private XSSFCellStyle cell(Tone tone, Look look, XSSFFont bold) {
        XSSFCellStyle style = switch (tone) {
            case BODY, QUOTED -> boxed(workbook.getFontAt(0), 0);
            case SUBTOTAL -> boxed(bold, SUBTOTAL_FILL);
            case TOTAL -> boxed(bold, HEADING_FILL);
        };
        style.setDataFormat(
                workbook.createDataFormat().getFormat(look == Look.COUNT ? words.countFormat() : look.format()));
        style.setAlignment(
                switch (look) {
                    case TEXT -> HorizontalAlignment.LEFT;
                    case CENTRED, DAY, COUNT -> HorizontalAlignment.CENTER;
                    case NUMBER, MONEY, POINTS, MONTHS -> HorizontalAlignment.RIGHT;
                });
        boolean body = tone == Tone.BODY || tone == Tone.QUOTED;
        style.setWrapText(body && look.words());
        style.setQuotePrefixed(tone == Tone.QUOTED);
        return style;
    }

    private XSSFCellStyle boxed(XSSFFont font, int fill) {
        XSSFCellStyle style = plain(HorizontalAlignment.GENERAL, font);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        XSSFColor line = colour(LINE);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
        if (fill != 0) {
            style.setFillForegroundColor(colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private XSSFCellStyle plain(HorizontalAlignment alignment, XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFFont font(int points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(words.font());
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private static XSSFColor colour(int rgb) {
        byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        return new XSSFColor(bytes, new DefaultIndexedColorMap());
    }

    private static void place(XSSFCellStyle style, int expected) {
        if (style.getIndex() != expected) {
            throw new IllegalStateException("style " + style.getIndex() + " stands where " + expected + " is expected");
        }
    }
}
