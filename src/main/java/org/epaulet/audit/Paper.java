package org.epaulet.audit;

import java.util.List;

/** A text for a printed page: no line is wider than a page, Chinese characters being two columns wide. */
final class Paper {

    private static final int WIDTH = 92;
    private static final String GAP = "  ";

    private final StringBuilder text = new StringBuilder();

    /** Writes a section's heading under a rule. */
    void heading(String words) {
        text.append('\n')
                .append(words)
                .append('\n')
                .append("-".repeat(Math.min(WIDTH, width(words))))
                .append('\n');
    }

    /** Writes a paragraph. */
    void say(String words) {
        wrap(words, "");
    }

    /** Writes an entry of a list. */
    void item(String words) {
        wrap("- " + words, "  ");
    }

    /** Writes an arithmetic line, set in. */
    void sum(String words) {
        wrap("    " + words, "      ");
    }

    /**
     * Writes a table.
     *
     * @param right for each column, whether it is set to the right: {@code r}, else {@code l}
     * @param rows each with a cell a column; null: an empty cell
     */
    void table(String right, List<String> header, List<List<String>> rows) {
        int[] widths = new int[header.size()];
        measure(widths, header);
        rows.forEach(row -> measure(widths, row));
        row(right, widths, header);
        rows.forEach(row -> row(right, widths, row));
    }

    private static void measure(int[] widths, List<String> row) {
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(widths[column], width(cell(row, column)));
        }
    }

    private static String cell(List<String> row, int column) {
        String cell = row.get(column);
        return cell == null ? "" : cell;
    }

    private void row(String right, int[] widths, List<String> row) {
        StringBuilder line = new StringBuilder("  ");
        for (int column = 0; column < widths.length; column++) {
            String cell = cell(row, column);
            String blanks = " ".repeat(widths[column] - width(cell));
            line.append(right.charAt(column) == 'r' ? blanks + cell : cell + blanks)
                    .append(GAP);
        }
        wrap(line.toString().stripTrailing(), "      ");
    }

    /** Breaks at a blank where there is one, and between Chinese characters. */
    private void wrap(String words, String indent) {
        String rest = words;
        String before = "";
        while (width(before + rest) > WIDTH) {
            int end = breakAt(rest, WIDTH - width(before), before.isEmpty() ? leading(rest) : 0);
            text.append(before).append(rest.substring(0, end).stripTrailing()).append('\n');
            rest = rest.substring(end).stripLeading();
            before = indent;
        }
        text.append(before).append(rest).append('\n');
    }

    private static int leading(String words) {
        return words.length() - words.stripLeading().length();
    }

    private static int breakAt(String words, int room, int from) {
        int used = 0;
        int last = -1;
        int at = 0;
        while (at < words.length() && used + width(words.charAt(at)) <= room) {
            char character = words.charAt(at);
            used += width(character);
            at++;
            boolean wide = width(character) == 2 && (at == words.length() || !CLOSING.contains("" + words.charAt(at)));
            if (at > from && (character == ' ' || wide && !OPENING.contains("" + character))) {
                last = at;
            }
        }
        return last > from ? last : Math.max(1, at);
    }

    private static final String CLOSING = "，。；：、）”％%》";
    private static final String OPENING = "（“《";

    private static int width(String words) {
        return words.chars().map(character -> width((char) character)).sum();
    }

    private static int width(char character) {
        return character >= 0x2E80 && character <= 0xFFDC && !Character.isSurrogate(character) ? 2 : 1;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
