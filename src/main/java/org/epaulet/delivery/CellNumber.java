package org.epaulet.delivery;

import java.math.BigDecimal;
import org.epaulet.delivery.CellValue.Read;
import org.epaulet.delivery.CellValue.Refused;

/**
 * Reads numbers: {@code [+-]digits[.digits]}, at most two decimals, trailing zeros aside.
 */
public final class CellNumber {

    /** How many decimals a number of a delivery may have. */
    public static final int DECIMALS = 2;

    private static final char FULL_WIDTH_POINT = '\uFF0E';
    private static final char FULL_WIDTH_MINUS = '\uFF0D';

    private CellNumber() {}

    /** Reads a number from a cell as it stands; its value has no trailing zeros and at most two decimals. */
    public static CellValue<BigDecimal> read(String cell) {
        BigDecimal number = number(CellText.value(cell));
        if (number == null || number.scale() > DECIMALS) {
            return new Refused<>(
                    RejectCode.BAD_NUMBER, new Expected("应为至多两位小数的数字", "expected a number with at most 2 decimals"));
        }
        return new Read<>(number);
    }

    /** Reads a whole number from a cell as it stands; 2.0 is 2. */
    public static CellValue<BigDecimal> readWhole(String cell) {
        BigDecimal number = number(CellText.value(cell));
        if (number == null || number.scale() > 0) {
            return new Refused<>(RejectCode.BAD_NUMBER, new Expected("应为整数", "expected a whole number"));
        }
        return new Read<>(number);
    }

    /** Returns the number, its scale the decimals that count and never negative; null for any other text. */
    private static BigDecimal number(String text) {
        int length = text.length();
        boolean signed = length > 0 && (text.charAt(0) == '+' || isMinus(text.charAt(0)));
        int start = signed ? 1 : 0;
        int point = endOfDigits(text, start);
        if (point == start) {
            return null;
        }
        if (point == length) {
            return signed(text, new BigDecimal(text.substring(start)));
        }
        if (!isPoint(text.charAt(point)) || point + 1 == length || endOfDigits(text, point + 1) != length) {
            return null;
        }
        int end = length;
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        String decimals = end > point + 1 ? "." + text.substring(point + 1, end) : "";
        return signed(text, new BigDecimal(text.substring(start, point) + decimals));
    }

    private static BigDecimal signed(String text, BigDecimal magnitude) {
        return isMinus(text.charAt(0)) ? magnitude.negate() : magnitude;
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == FULL_WIDTH_MINUS;
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == FULL_WIDTH_POINT;
    }
}
