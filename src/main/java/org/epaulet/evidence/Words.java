package org.epaulet.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts that come again and again: the policy's codes, the empty text first, have numbers for good; others get theirs as they
 * come, until they are forgotten.
 */
final class Words {

    private final List<String> codes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<byte[]> texts = new ArrayList<>();

    Words(List<String> codes) {
        this.codes = codes;
        clear();
    }

    /** Forgets all but the codes. */
    void clear() {
        numbers.clear();
        texts.clear();
        codes.forEach(this::number);
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

    /** Returns the text in UTF-8, the same array every time. */
    byte[] text(int number) {
        return texts.get(number);
    }
}
