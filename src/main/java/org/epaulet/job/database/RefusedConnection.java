package org.epaulet.job.database;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;

/** Says why a database server does not take us in, and what to do about it. */
public final class RefusedConnection {

    private static final Pattern DENIED =
            Pattern.compile("^(?:\\([^)]*\\) *)?([A-Z][A-Z ,]*?) command denied to user.*", Pattern.DOTALL);

    private final Database database;

    /** Takes the database that refused. */
    public RefusedConnection(Database database) {
        this.database = database;
    }

    /** Returns the sentence; the server's own text is told only where it can hold nothing secret. */
    public StoppedException sentence(SQLException failure) {
        Optional<String> right = missingRight(failure);
        if (right.isPresent()) {
            return lacking(right.get());
        }
        return because(passes(failure) ? ExitStatus.FAILED : ExitStatus.USAGE, reason(failure), failure);
    }

    /** Whether it is for the server to come back, and nothing is to be set otherwise. */
    private static boolean passes(SQLException failure) {
        if (failure.getErrorCode() == 1040 || failure.getErrorCode() == 1203) {
            return true;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof SocketTimeoutException
                    || cause instanceof EOFException) {
                return true;
            }
        }
        return false;
    }

    StoppedException lacking(String rights) {
        return because(lack(rights), null);
    }

    /** Returns the sentence where tables are not made yet, which another user may do as well. */
    StoppedException lackingToMake(String rights) {
        return because(lack(rights) + ", or first say `runs` as a user who may make tables", null);
    }

    private String lack(String rights) {
        return "the user " + user() + " lacks the rights " + rights + " on it; have an administrator GRANT " + rights
                + " on this database to that user";
    }

    /** Returns the sentence with a reason. */
    public StoppedException because(String reason, Throwable cause) {
        return because(ExitStatus.USAGE, reason, cause);
    }

    private StoppedException because(ExitStatus status, String reason, Throwable cause) {
        return new StoppedException(
                status, "The database " + database.address() + " cannot be used: " + reason + ".", cause);
    }

    /** Returns the right that the server missed, if that is what it says. */
    static Optional<String> missingRight(SQLException failure) {
        boolean denied = failure.getErrorCode() == 1142 || failure.getErrorCode() == 1370;
        Matcher right = DENIED.matcher(String.valueOf(failure.getMessage()));
        return denied && right.matches() ? Optional.of(right.group(1)) : Optional.empty();
    }

    /** Returns why, as the middle of a sentence. */
    public String reason(SQLException failure) {
        String network = network(failure);
        if (network != null) {
            return network;
        }
        return switch (failure.getErrorCode()) {
            case 1045, 1698 ->
                "the server does not know the user " + user() + ", or the password is another, or that user may"
                        + " not come from this machine" + (plain() ? " or only encrypted" : "") + "; see "
                        + database.variables() + "_USER and " + database.variables() + "_PASSWORD (or its _FILE)"
                        + (plain() ? ", and sslMode in " + url() : "");
            case 1044 ->
                "the user " + user() + " has no rights on it, or there is no such database; have an administrator GRANT"
                        + " them or CREATE it";
            case 1049 -> "there is no such database on the server; have an administrator CREATE it";
            case 1040, 1203 ->
                "all connections of the server are taken; try again later or have max_connections raised";
            case 1130 -> "the server takes no connections from this machine; have an administrator allow it";
            case 1820, 1862 -> "the password of the user " + user() + " has expired; change it";
            case 3118 -> "the user " + user() + " is locked; have an administrator unlock it";
            case 1290, 1792, 1836 -> "the server is read-only; name the one that takes writes";
            case 1153 -> "its max_allowed_packet is too small; have it raised to 64M";
            case 1251, 2059 ->
                "the user " + user() + " signs on in a way that the driver does not know; have an administrator change"
                        + " how that user is IDENTIFIED";
            case 3159 -> "the server takes only encrypted connections; take sslMode out of " + url();
            default -> driver(failure);
        };
    }

    /** What the driver itself finds has no number, and is told by its own words. */
    private String driver(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("SSL Connection required, but not provided")) {
            return "the server offers no encrypted connections; have it given a certificate, or, where nobody else is on"
                    + " the network between, say sslMode=DISABLED in " + url();
        }
        if (message.contains("Public Key Retrieval is not allowed")) {
            return "the password is not sent unless the connection is encrypted; take sslMode=DISABLED out of " + url();
        }
        return "the server or its driver says: " + firstLine(failure);
    }

    private boolean plain() {
        return database.url().matches("(?i).*(sslMode=DISABLED|useSSL=false).*");
    }

    private String network(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return "there is no host of that name; see " + url();
            }
            if (cause instanceof ConnectException) {
                return "nothing answers at that host and port; see " + url() + ", and whether the server runs";
            }
            if (cause instanceof SocketTimeoutException) {
                return "the server does not answer in time; see whether it is up and can be reached from here, and whether "
                        + url() + " names the port of a MySQL server";
            }
            if (cause instanceof EOFException) {
                return "the server ended the connection; see whether it still runs, and whether " + url()
                        + " names a MySQL server";
            }
            if (cause instanceof SSLException || cause instanceof CertificateException) {
                return "the encrypted connection fails: " + firstLine(cause) + "; see sslMode and the certificates in "
                        + url();
            }
        }
        return null;
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return message.lines().findFirst().orElse(message).replaceFirst("\\.$", "");
    }

    private String url() {
        return database.variables() + "_URL";
    }

    private String user() {
        return database.user() == null
                ? "(none; " + database.variables() + "_USER is not set)"
                : "'" + database.user() + "'";
    }
}
