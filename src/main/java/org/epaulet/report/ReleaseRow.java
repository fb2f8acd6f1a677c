package org.epaulet.report;

import org.epaulet.pay.ReservedRelease;

/** A reserved share that a correction moves. */
public record ReleaseRow(String unitName, String name, ReservedRelease release) {

    @Override
    public String toString() {
        return "ReleaseRow[" + release.person() + "]";
    }
}
