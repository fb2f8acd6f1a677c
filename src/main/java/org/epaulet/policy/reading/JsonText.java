package org.epaulet.policy.reading;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes maps, lists, texts and truths as JSON, two blanks a level.
 */
final class JsonText {

    private final StringBuilder json = new StringBuilder();

    String of(Object value) {
        write(value, "\n");
        return json.append('\n').toString();
    }

    private void write(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
            json.append('{');
            while (entries.hasNext()) {
                Map.Entry<?, ?> entry = entries.next();
                json.append(line).append("  ");
                quote(entry.getKey().toString());
                json.append(": ");
                write(entry.getValue(), line + "  ");
                json.append(entries.hasNext() ? "," : line);
            }
            json.append('}');
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                json.append(i == 0 ? "[" : ", ");
                write(list.get(i), line);
            }
            json.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof Boolean) {
            json.append(value);
        } else {
            quote(value.toString());
        }
    }

    private void quote(String text) {
        json.append('"')
                .append(text.replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"');
    }
}
