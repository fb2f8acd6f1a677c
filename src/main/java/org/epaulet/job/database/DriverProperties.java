package org.epaulet.job.database;

import java.util.Properties;
import java.util.regex.Pattern;
import org.epaulet.digest.Cryptography;

/** What the driver of a database server is told, so that nothing depends on how server, machine and address are set up. */
final class DriverProperties {

    /** To reach a server, in milliseconds. */
    static final int PATIENCE = 5_000;

    /** For a server to take a new connection in, and to answer what is asked of it first. */
    static final int PATIENCE_AT_FIRST = 20_000;

    private static final int SILENCE = 600_000;

    /**
     * The limits on answers and their time are an administrator's guard against people's queries; here they would cut a table
     * short. What only one of the two servers knows stands in a comment that only it reads.
     */
    private static final String SESSION =
            "time_zone='+00:00',sql_mode='STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                    + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',sql_safe_updates=0,sql_big_selects=1,"
                    + "net_write_timeout=600";

    private static final Pattern ON_THIS_MACHINE =
            Pattern.compile("jdbc:mysql://([^/@]*@)?(localhost|127\\.[0-9.]+|\\[::1\\])?(:\\d+)?/.*");

    private static final Pattern ENCRYPTION_NAMED = Pattern.compile("(?i).*[?&(,](sslMode|useSSL)=.*");

    /** Whoever says how certificates are checked, or connections made, gets that from Java's own code, which knows all of it. */
    private static final Pattern ENCRYPTION_DETAILED = Pattern.compile(
            "(?i).*[?&(,](sslMode=VERIFY|verifyServerCertificate|trust|clientCert|keyManager|keyStore|sslContext|tls).*");

    private DriverProperties() {}

    /** Returns them for a server's address; they hold no user and no password. */
    static Properties of(String url) {
        Properties properties = new Properties();
        properties.setProperty("rewriteBatchedStatements", "true");
        properties.setProperty("useLocalSessionState", "true");
        properties.setProperty("connectionTimeZone", "UTC");
        properties.setProperty("characterEncoding", "UTF-8");
        properties.setProperty("characterSetResults", "UTF-8");
        properties.setProperty("tinyInt1isBit", "false");
        properties.setProperty("sessionVariables", SESSION);
        properties.setProperty("connectTimeout", String.valueOf(PATIENCE));
        properties.setProperty("socketTimeout", String.valueOf(SILENCE));
        if (!ENCRYPTION_NAMED.matcher(url).matches()
                && !ON_THIS_MACHINE.matcher(url).matches()) {
            properties.setProperty("sslMode", "REQUIRED");
        }
        if (!ENCRYPTION_DETAILED.matcher(url).matches()) {
            // a table of three million evaluations takes half as long again by Java's own code
            Cryptography.connections().ifPresent(library -> properties.setProperty("sslContextProvider", library));
        }
        return properties;
    }
}
