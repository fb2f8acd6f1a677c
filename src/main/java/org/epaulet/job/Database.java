package org.epaulet.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Where roster, results and job repository are kept: H2 in a file of the work folder, or the server that
 * {@code EPAULET_DB_URL} names.
 *
 * @param url the JDBC address
 * @param user may be null
 * @param password may be null; never shown
 */
record Database(String url, String user, String password) {

    private static final int CONNECTIONS = 8;

    /** Returns the database that the environment names, or the embedded one of the work folder. */
    static Database of(Path work, Map<String, String> environment) {
        String url = environment.get("EPAULET_DB_URL");
        if (url == null || url.isBlank()) {
            return new Database("jdbc:h2:file:" + work.toAbsolutePath().resolve("epaulet") + H2_SETTINGS, "sa", "");
        }
        if (!url.startsWith("jdbc:mysql:") && !url.startsWith("jdbc:mariadb:")) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "EPAULET_DB_URL is '" + withoutSecrets(url)
                            + "'; expected an address like jdbc:mysql://host:3306/database.");
        }
        return new Database(
                url.replaceFirst("^jdbc:mariadb:", "jdbc:mysql:"),
                environment.get("EPAULET_DB_USER"),
                environment.get("EPAULET_DB_PASSWORD"));
    }

    private static final String H2_SETTINGS = ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000";

    /** Returns whether it lives inside this process, so that no other process can be using it. */
    boolean embedded() {
        return url.startsWith("jdbc:h2:");
    }

    /**
     * Connects and brings the schema up to date.
     *
     * @throws StoppedException when it cannot be reached or its schema is not ours
     */
    HikariDataSource open() {
        HikariDataSource source = connect();
        try {
            migrate(source);
            return source;
        } catch (FlywayException failure) {
            source.close();
            throw unusable(failure);
        }
    }

    private HikariDataSource connect() {
        try {
            return new HikariDataSource(configuration());
        } catch (PoolInitializationException failure) {
            throw unusable(failure);
        }
    }

    private StoppedException unusable(RuntimeException failure) {
        return new StoppedException(
                ExitStatus.USAGE,
                "The database %s cannot be used: %s; %s."
                        .formatted(
                                withoutSecrets(url),
                                reason(failure).replaceFirst("[.\\s]+$", ""),
                                embedded()
                                        ? "put the work folder back as it was, or name another --work"
                                        : "see whether it runs, and whether EPAULET_DB_URL, EPAULET_DB_USER and"
                                                + " EPAULET_DB_PASSWORD are right"),
                failure);
    }

    private HikariConfig configuration() {
        HikariConfig configuration = new HikariConfig();
        configuration.setJdbcUrl(url);
        configuration.setUsername(user);
        configuration.setPassword(password);
        configuration.setMaximumPoolSize(CONNECTIONS);
        configuration.setMinimumIdle(0);
        configuration.setPoolName("epaulet");
        configuration.setInitializationFailTimeout(1);
        configuration.setConnectionTimeout(20_000);
        if (!embedded()) {
            configuration.addDataSourceProperty("rewriteBatchedStatements", "true");
            configuration.addDataSourceProperty("connectionTimeZone", "UTC");
            configuration.addDataSourceProperty("characterEncoding", "UTF-8");
        }
        return configuration;
    }

    private void migrate(HikariDataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/" + (embedded() ? "h2" : "mysql"), "classpath:db/common")
                .placeholders(
                        embedded()
                                ? Map.of("text", "VARCHAR(100000000)", "table", "")
                                : Map.of(
                                        "text",
                                        "MEDIUMTEXT",
                                        "table",
                                        "ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"))
                .load()
                .migrate();
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return message.lines().findFirst().orElse(message);
    }

    private static String withoutSecrets(String url) {
        return url.replaceAll("(?i)(password=)[^&;]*", "$1…");
    }
}
