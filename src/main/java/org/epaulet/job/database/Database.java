package org.epaulet.job.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * Where roster, results and job repository are kept: H2 in a file of the work folder, or the server that
 * {@code EPAULET_DB_URL} names.
 *
 * @param url the JDBC address
 * @param user may be null
 * @param password may be null; never shown
 * @param variables how the variables of the environment begin that name it
 */
public record Database(String url, String user, String password, String variables) {

    private static final String H2_SETTINGS = ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000;WRITE_DELAY=0;TRACE_LEVEL_FILE=0";

    private static final int CONNECTIONS = 8;

    /** The database of a run. */
    public Database(String url, String user, String password) {
        this(url, user, password, NamedDatabase.OWN);
    }

    /** Returns the embedded one in the file of that name, with the ending that H2 puts behind it. */
    static Database embedded(Path name) {
        return new Database("jdbc:h2:file:" + name + H2_SETTINGS, "sa", "");
    }

    /** Returns whether it lives inside this process, so that no other process can be using it. */
    public boolean embedded() {
        return url.startsWith("jdbc:h2:");
    }

    /** Returns the address without what must not be shown. */
    public String address() {
        return url.replaceAll("(?i)(password\\d*=)[^&;,)]*", "$1…").replaceAll("//[^/@]*@", "//…@");
    }

    /**
     * Connects and brings the schema up to date.
     *
     * @throws StoppedException when it cannot be reached or used, or its schema is not ours; the sentence says what to do
     */
    public HikariDataSource open() {
        return open("");
    }

    /** Does so for a process, by whose mark its sessions can be told from others'. */
    public HikariDataSource open(String process) {
        ServerCheck check = new ServerCheck(this);
        if (!embedded()) {
            check.beforeUse();
        }
        HikariDataSource source = null;
        try {
            source = new HikariDataSource(configuration(process));
            new SchemaScripts(this).run(source);
            if (!embedded()) {
                check.rights();
            }
            return source;
        } catch (FlywayException | PoolInitializationException | StoppedException failure) {
            if (source != null) {
                source.close();
            }
            throw embedded() ? unreadable(failure) : check.unusable(failure);
        }
    }

    private StoppedException unreadable(RuntimeException failure) {
        if (failure instanceof FlywayValidateException) {
            return new StoppedException(
                    ExitStatus.USAGE,
                    "The database %s was made by another version of this software; use that one, or name another --work."
                            .formatted(address().replaceFirst(";.*", "")),
                    failure);
        }
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new StoppedException(
                ExitStatus.FAILED,
                "The database %s cannot be used: %s; see that its folder is as it was and has room, or name another --work."
                        .formatted(
                                address().replaceFirst(";.*", ""),
                                reason.lines().findFirst().orElse(reason).replaceFirst("[.\\s]+$", "")),
                failure);
    }

    private HikariConfig configuration(String process) {
        HikariConfig configuration = new HikariConfig();
        configuration.setMaximumPoolSize(CONNECTIONS);
        configuration.setMinimumIdle(0);
        configuration.setPoolName("epaulet");
        configuration.setInitializationFailTimeout(1);
        configuration.setConnectionTimeout(DriverProperties.PATIENCE);
        if (embedded()) {
            configuration.setDataSource(new EmbeddedSource(url, user, password));
        } else {
            configuration.setJdbcUrl(url);
            configuration.setDataSourceProperties(DriverProperties.of(url));
            configuration.setUsername(user);
            configuration.setPassword(password);
            // partitions delete and insert neighbouring ranges side by side: under REPEATABLE READ gap locks make them
            // deadlock
            configuration.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
            configuration.setConnectionInitSql(ServerSessions.beginning(process));
        }
        return configuration;
    }

    /** Connects to a server, beside the pool. */
    public Connection connect() throws SQLException {
        return connect(DriverProperties.of(url));
    }

    /** Connects to see whether a server is there: one that keeps silent is not waited for long. */
    Connection connectAtFirst() throws SQLException {
        Properties properties = DriverProperties.of(url);
        properties.setProperty("socketTimeout", String.valueOf(DriverProperties.PATIENCE_AT_FIRST));
        return connect(properties);
    }

    private Connection connect(Properties properties) throws SQLException {
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        Connection connection = DriverManager.getConnection(url, properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute(ServerSessions.beginning());
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }
}
