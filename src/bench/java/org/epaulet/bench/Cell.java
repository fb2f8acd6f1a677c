package org.epaulet.bench;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in each of the 25 columns of the sheet that is measured: as many words, days, scores and amounts as a result has. */
enum Cell {
    TEXT,
    DAY,
    SCORE,
    MONEY;

    static final int COLUMNS = 25;

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final String[] NAMES = {"王芳", "李建国", "欧阳志强", "张伟"};

    static Cell of(int column) {
        return column < 10 ? TEXT : column < 12 ? DAY : column < 18 ? SCORE : MONEY;
    }

    static String unit(int row) {
        return "B001-" + row / 50;
    }

    static String text(int row, int column) {
        return switch (column) {
            case 0 -> "P" + (1_000_000 + row);
            case 1 -> NAMES[row % NAMES.length];
            case 2 -> unit(row);
            case 3 -> "南湖派出所";
            default -> row % 3 == 0 ? "称职" : "EXCELLENT";
        };
    }

    static LocalDate day(int row) {
        return FIRST.plusDays(row % 365);
    }

    static BigDecimal score(int row, int column) {
        return BigDecimal.valueOf(60_000_000L + row * 31L + column, 6);
    }

    static long fen(int row, int column) {
        return 100_000L + row * 37L + column;
    }
}
