package org.epaulet.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts that come again and again, numbered as they first come; the empty text is number 0.
 */
final class Words {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<byte[]> texts = new ArrayList<>();

    Words() {
        clear();
    }

    void clear() {
        numbers.clear();
        texts.clear();
        number("");
    }

    int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        numbers.put(text, texts.size());
        texts.add(text.getBytes(StandardCharsets.UTF_8));
        return texts.size() - 1;
    }

    int size() {
        return texts.size();
    }

    /** Returns the text in UTF-8. */
    byte[] text(int number) {
        return texts.get(number);
    }
}
