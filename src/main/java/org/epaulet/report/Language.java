package org.epaulet.report;

import java.util.stream.Stream;
import org.epaulet.policy.label.Label;

/**
 * The language of headings and labels in the workbooks.
 */
public enum Language {
    ZH("zh"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Returns zh or en: what is written where a run is kept and in its manifest. */
    public String code() {
        return code;
    }

    /**
     * Returns the language of that code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Language ofCode(String code) {
        return Stream.of(values())
                .filter(language -> language.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no language has the code '" + code + "'"));
    }

    /** Returns the label in this language. */
    public String of(Label label) {
        return of(label.zh(), label.en());
    }

    /** Returns the one that is of this language. */
    public String of(String zh, String en) {
        return switch (this) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
