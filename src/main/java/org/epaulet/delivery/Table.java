package org.epaulet.delivery;

import java.util.Locale;

/**
 * A table of a delivery, by the name of its file or folder.
 */
public enum Table {
    UNITS,
    PEOPLE,
    EVALUATIONS,
    EVENTS,
    ABSENCES,
    TRANSFERS,
    HISTORY,
    BUDGET,
    DECISIONS;

    /** Returns the name of its file or folder. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
