package org.epaulet.report;

import org.epaulet.policy.Label;

/**
 * The language of headings and labels in the workbooks.
 */
public enum Language {
    ZH,
    EN;

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
