package org.epaulet.delivery;

/**
 * What was expected of a row that was turned away, as a sentence in either language.
 *
 * @param zh as the Chinese workbook and a Chinese explanation tell it
 * @param en as {@code rejects.csv} tells it
 */
public record Expected(String zh, String en) {

    /** A cell that has to be filled is blank. */
    public static final Expected A_VALUE = new Expected("必须填写", "expected a value");

    /** The person is not on the roster. */
    public static final Expected A_PERSON = new Expected("应为花名册中的人员", "expected a person of the roster");

    /** The day is not one of the person's employment. */
    public static final Expected A_DAY_OF_EMPLOYMENT =
            new Expected("应在本人在职期间", "expected a day of the person's employment");

    /** A row repeats another one. */
    public static final Expected NO_REPETITION = new Expected("与前面的一行重复", "the same key was read before");

    /** A row contradicts another one. */
    public static final Expected NO_CONTRADICTION =
            new Expected("与另一行主键相同而内容不同", "the same key with different content");

    /** Reads what {@link #lines} wrote; a text of one line is told in both languages. */
    public static Expected ofLines(String lines) {
        int end = lines.indexOf('\n');
        return end < 0 ? new Expected(lines, lines) : new Expected(lines.substring(end + 1), lines.substring(0, end));
    }

    /** Returns both sentences, a line each, the English one first. */
    public String lines() {
        return en + "\n" + zh;
    }

    /** Returns what is expected of a row that is no row of the table. */
    public static Expected fields(int width) {
        return new Expected("应为 " + width + " 个字段的一行，引号成对", "expected a row of " + width + " fields, correctly quoted");
    }
}
