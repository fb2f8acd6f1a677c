package org.epaulet.job.files;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The machine on which the program runs, for people; nothing of it stands in an output. */
public final class Machine {

    private Machine() {}

    /** Returns its name. */
    public static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "an unnamed machine";
        }
    }

    /** Returns the time of its wall clock. */
    public static String now() {
        return ZonedDateTime.now().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
