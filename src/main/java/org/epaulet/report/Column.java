package org.epaulet.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.epaulet.policy.label.Label;
import org.epaulet.workbook.Cells;
import org.epaulet.workbook.Look;
import org.epaulet.workbook.SheetColumn;
import org.epaulet.workbook.Total;

/**
 * What stands in one column, in a CSV file as in a sheet: the meaning is said once.
 *
 * @param code heading in CSV
 * @param heading on a sheet
 * @param width on a sheet, in characters
 * @param coded writes the cell of a CSV file: codes as they are
 * @param shown writes the cell of a sheet: codes as words
 */
record Column<R>(
        String code,
        Label heading,
        int width,
        Look look,
        Total total,
        BiConsumer<R, Cells> coded,
        BiConsumer<R, Cells> shown) {

    private static final int LONGER_IN_ENGLISH = 3;

    /** What bold letters and the cell's edges take beside the letters that are counted. */
    private static final int BOLD = 3;

    static <R> Column<R> text(String code, String zh, String en, int width, Function<R, String> value) {
        return column(code, zh, en, width, Look.TEXT, (row, cells) -> cells.text(value.apply(row)));
    }

    static <R> Column<R> id(String code, String zh, String en, int width, Function<R, String> value) {
        return column(code, zh, en, width, Look.CENTRED, (row, cells) -> cells.text(value.apply(row)));
    }

    /** A code that sheets show as a word. */
    static <R> Column<R> code(
            String code, String zh, String en, int width, Function<R, String> value, UnaryOperator<String> word) {
        return told(code, zh, en, width, Look.CENTRED, value, row -> {
            String found = value.apply(row);
            return found == null ? null : word.apply(found);
        });
    }

    /** A text that sheets show in their language. */
    static <R> Column<R> worded(
            String code, String zh, String en, int width, Function<R, String> value, Function<R, String> words) {
        return told(code, zh, en, width, Look.TEXT, value, words);
    }

    private static <R> Column<R> told(
            String code,
            String zh,
            String en,
            int width,
            Look look,
            Function<R, String> value,
            Function<R, String> words) {
        return new Column<>(
                code,
                new Label(zh, en),
                width,
                look,
                Total.NONE,
                (row, cells) -> cells.text(value.apply(row)),
                (row, cells) -> cells.text(words.apply(row)));
    }

    static <R> Column<R> number(String code, String zh, String en, int width, Function<R, ? extends Number> value) {
        return column(code, zh, en, width, Look.NUMBER, (row, cells) -> {
            Number number = value.apply(row);
            if (number == null) {
                cells.blank();
            } else {
                cells.number(number.longValue());
            }
        });
    }

    /** An amount in fen, summed in totals. */
    static <R> Column<R> money(String code, String zh, String en, int width, ToLongFunction<R> fen) {
        return column(code, zh, en, width, Look.MONEY, (R row, Cells cells) -> cells.fen(fen.applyAsLong(row)))
                .summed();
    }

    /** An exact decimal with at least so many decimals. */
    static <R> Column<R> decimal(
            String code, String zh, String en, int width, Look look, int decimals, Function<R, BigDecimal> value) {
        return column(code, zh, en, width, look, (row, cells) -> cells.decimal(atLeast(value.apply(row), decimals)));
    }

    static <R> Column<R> day(String code, String zh, String en, Function<R, LocalDate> value) {
        return column(code, zh, en, 11, Look.DAY, (row, cells) -> cells.day(value.apply(row)));
    }

    /** A column that people fill in by hand. */
    static <R> Column<R> toFillIn(String zh, String en, int width) {
        return column("", zh, en, width, Look.TEXT, (row, cells) -> cells.blank());
    }

    private static <R> Column<R> column(
            String code, String zh, String en, int width, Look look, BiConsumer<R, Cells> writer) {
        return new Column<>(code, new Label(zh, en), width, look, Total.NONE, writer, writer);
    }

    Column<R> summed() {
        return with(Total.SUM);
    }

    Column<R> counted() {
        return with(Total.COUNT);
    }

    private Column<R> with(Total wanted) {
        return new Column<>(code, heading, width, look, wanted, coded, shown);
    }

    SheetColumn onSheet(Language language) {
        return new SheetColumn(language.of(heading), language == Language.EN ? englishWidth() : width, look, total);
    }

    /** A heading is broken between its words, not within one. */
    private int englishWidth() {
        int longest = Arrays.stream(heading.en().split(" "))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(look == Look.CENTRED ? width + LONGER_IN_ENGLISH : width, longest + BOLD);
    }

    private static BigDecimal atLeast(BigDecimal number, int decimals) {
        return number == null || number.scale() >= decimals
                ? number
                : number.setScale(decimals, RoundingMode.UNNECESSARY);
    }
}
