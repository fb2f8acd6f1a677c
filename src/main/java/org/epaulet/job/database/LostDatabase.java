package org.epaulet.job.database;

import java.io.IOException;
import java.sql.SQLException;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.store.RunStore.Run;

/** Tells a database that is no longer there from one that refuses something. */
public final class LostDatabase {

    /** Of SQL states, the class of everything that is wrong with a connection. */
    private static final String CONNECTION = "08";

    private LostDatabase() {}

    /** Returns whether the failure is that the database does not answer. */
    public static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean connection = cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(CONNECTION);
            if (connection || cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a disk is full. */
    public static boolean full(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    && String.valueOf(cause.getMessage()).contains("No space left")) {
                return true;
            }
        }
        return false;
    }

    /** Returns what to say of a run that cannot even note that it stopped. */
    public static StoppedException sentence(Run run, RuntimeException failure) {
        return new StoppedException(
                ExitStatus.FAILED,
                "Run %d stopped: %s; nothing was published. Then `restart %d` goes on from there."
                        .formatted(run.number(), reason(failure), run.number()),
                failure);
    }

    /** Returns what to say where no run was begun or gone on with. */
    public static StoppedException sentence(RuntimeException failure) {
        return new StoppedException(
                ExitStatus.FAILED, "Nothing was done: " + reason(failure) + ". Then say it again.", failure);
    }

    /** Returns why, without a server's text, which may quote a person's data. */
    public static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        if (full(failure)) {
            return "the disk is full; make room";
        }
        if (is(failure)) {
            return "the database no longer answers; see that it is there";
        }
        int code = deepest instanceof SQLException sql ? sql.getErrorCode() : 0;
        return switch (code) {
            case 1142, 1143, 1044, 1227 ->
                "the database's user lacks a right that it had or needs; have an administrator GRANT what the guide names";
            case 1290, 1792, 1836 -> "the database has become read-only; name the server that takes writes";
            case 1053, 1317, 1927 -> "the database server ended the session; see that it is there";
            case 1205, 1213 -> "somebody else keeps rows of the database locked; see who works in it beside this";
            case 1021, 1114 -> "the disk of the database is full; make room";
            case 1153 -> "a value is larger than the database takes at once; have max_allowed_packet raised to 64M";
            case 1203, 1226, 1040 ->
                "the database takes no more connections or queries from this user; have its limits raised";
            default -> unnamed(deepest, code);
        };
    }

    private static String unnamed(Throwable deepest, int code) {
        if (deepest.getClass().getSimpleName().equals("PacketTooBigException")) {
            return "a value is larger than the database takes at once; have max_allowed_packet raised to 64M";
        }
        return "the database refused (" + deepest.getClass().getSimpleName() + (code == 0 ? "" : ", error " + code)
                + ")";
    }
}
