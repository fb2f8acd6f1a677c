package org.epaulet.job.publication;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Where the runs of a job publish: all of one assessment year, or of one night, in the same folder.
 *
 * @param out holds the folder, and beside it what is being filled and what was published there before
 * @param name the folder's
 */
public record Place(Path out, String name) {

    /** Returns where the year is published. */
    public static Place ofYear(Path out, int year) {
        return new Place(out, String.valueOf(year));
    }

    /** Returns where the night is published: the nights of a year have a folder of their own. */
    public static Place ofNight(Path out, int year, LocalDate day) {
        return new Place(out.resolve(year + "-nightly"), day.toString());
    }

    /** Returns where the year's correction of that number is published. */
    public static Place ofCorrection(Path out, int year, int number) {
        return new Place(out, year + "-correction-" + number);
    }

    /** Returns the folder that is published. */
    public Path folder() {
        return out.resolve(name);
    }

    /** Returns the folder that a run fills before it is published. */
    public Path staging(long run) {
        return out.resolve("." + name + ".run-" + run);
    }

    /** Returns where what stood in the folder goes when that run publishes. */
    Path aside(long run) {
        return out.resolve(name + ".before-run-" + run);
    }

    /** Returns where rejects that stop a run go, if something is published in the folder. */
    Path rejected() {
        return out.resolve(name + ".rejected");
    }
}
