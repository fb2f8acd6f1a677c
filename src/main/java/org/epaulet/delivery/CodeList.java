package org.epaulet.delivery;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.epaulet.delivery.CellValue.Read;
import org.epaulet.delivery.CellValue.Refused;

/**
 * The values a coded column may hold: each by its code, exactly, or by its Chinese word.
 */
public final class CodeList {

    private static final int SHOWN = 20;

    private final RejectCode unknown;
    private final Map<String, String> codes;
    private final Expected expected;

    private CodeList(RejectCode unknown, Map<String, String> codes, Map<String, String> shown) {
        this.unknown = unknown;
        this.codes = Map.copyOf(codes);
        this.expected = new Expected(
                "应为下列之一：" + listed(shown.values(), "、"), "expected one of " + listed(shown.keySet(), ", "));
    }

    private static String listed(Collection<String> all, String comma) {
        return all.stream().limit(SHOWN).collect(Collectors.joining(comma)) + (all.size() > SHOWN ? comma + "…" : "");
    }

    /** Begins a list whose unknown values are rejected with that code. */
    public static Builder rejecting(RejectCode unknown) {
        return new Builder(unknown);
    }

    /** Reads a code from a cell as it stands. */
    public CellValue<String> read(String cell) {
        String code = codes.get(CellText.value(cell));
        return code == null ? new Refused<>(unknown, expected) : new Read<>(code);
    }

    /** Collects the codes; a code is always its own word, whatever other words say. */
    public static final class Builder {

        private final RejectCode unknown;
        private final Map<String, String> words = new LinkedHashMap<>();
        private final Map<String, String> codes = new LinkedHashMap<>();
        private final Map<String, String> shown = new LinkedHashMap<>();

        private Builder(RejectCode unknown) {
            this.unknown = unknown;
        }

        /** Adds a code and its Chinese word; the first code that claims a word keeps it. */
        public Builder add(String code, String word) {
            codes.put(CellText.value(code), code);
            shown.put(code, CellText.trimmed(code + " " + word));
            if (!CellText.trimmed(word).isEmpty()) {
                words.putIfAbsent(CellText.value(word), code);
            }
            return this;
        }

        /** Returns the list. */
        public CodeList build() {
            Map<String, String> all = new LinkedHashMap<>(codes);
            words.forEach(all::putIfAbsent);
            return new CodeList(unknown, all, shown);
        }
    }
}
