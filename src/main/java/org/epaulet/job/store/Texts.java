package org.epaulet.job.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Lists of codes in one column, a line each; a line break within a code, which a quoted cell may hold, is escaped. */
final class Texts {

    private static final String SEPARATOR = "\n";

    private Texts() {}

    static String join(List<String> texts) {
        return texts.stream()
                .map(text -> text.replace("\\", "\\\\").replace("\n", "\\n"))
                .collect(Collectors.joining(SEPARATOR));
    }

    static List<String> split(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(SEPARATOR, -1)).map(Texts::plain).toList();
    }

    private static String plain(String line) {
        StringBuilder text = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\\') {
                text.append(line.charAt(++at) == 'n' ? '\n' : '\\');
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
