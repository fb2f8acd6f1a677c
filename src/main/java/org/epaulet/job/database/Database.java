package org.epaulet.job.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.flywaydb.core.Flyway;
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

    private static final String DATABASE = "EPAULET_DB";
    private static final String SOURCE = "EPAULET_SOURCE";

    private static final String H2_SETTINGS = ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000;WRITE_DELAY=0;TRACE_LEVEL_FILE=0";

    private static final int CONNECTIONS = 8;

    /** In seconds. */
    private static final int LONGEST_MAKING = 30;

    private static final Pattern ADDRESS = Pattern.compile("jdbc:mysql:(//|[a-z+]+://).*/[^/?]+(\\?.*)?");

    /** The database of a run. */
    public Database(String url, String user, String password) {
        this(url, user, password, DATABASE);
    }

    /**
     * Returns the database that the environment names, or the embedded one of the work folder.
     *
     * @throws StoppedException when what it names is no address, or its password cannot be read
     */
    public static Database of(Path work, Map<String, String> environment) {
        return server(environment, DATABASE)
                .orElseGet(() -> embedded(work.toAbsolutePath().resolve("epaulet")));
    }

    /** Returns the embedded one in the file of that name, with the ending that H2 puts behind it. */
    static Database embedded(Path name) {
        return new Database("jdbc:h2:file:" + name + H2_SETTINGS, "sa", "");
    }

    /**
     * Returns the database that evaluations are read from where a job's definition names a table: the one that
     * {@code EPAULET_SOURCE_URL} names, or else the run's own.
     *
     * @throws StoppedException when neither is named
     */
    public static Database source(Map<String, String> environment) {
        return server(environment, SOURCE)
                .or(() -> server(environment, DATABASE))
                .orElseThrow(() -> new StoppedException(
                        ExitStatus.USAGE,
                        "The job's definition reads evaluations from a table, but no database is named; set"
                                + " EPAULET_SOURCE_URL, _USER and _PASSWORD to that of the table."));
    }

    /** Returns an environment that names no database but the one that evaluations are read from. */
    public static Map<String, String> sourceAlone(Map<String, String> environment) {
        boolean own = server(environment, SOURCE).isPresent();
        Map<String, String> source = new HashMap<>();
        for (String part : List.of("_URL", "_USER", "_PASSWORD", "_PASSWORD_FILE")) {
            String value = environment.get((own ? SOURCE : DATABASE) + part);
            if (value != null) {
                source.put(SOURCE + part, value);
            }
        }
        return source;
    }

    private static Optional<Database> server(Map<String, String> environment, String variables) {
        String url = environment.get(variables + "_URL");
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        Database database = new Database(
                url.strip().replaceFirst("^jdbc:mariadb:", "jdbc:mysql:"),
                environment.get(variables + "_USER"),
                DatabasePassword.of(environment, variables),
                variables);
        if (!ADDRESS.matcher(database.url).matches()) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    variables + "_URL is '" + database.address()
                            + "'; expected an address like jdbc:mysql://host:3306/database.");
        }
        return Optional.of(database);
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
            migrate(source);
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
        configuration.setJdbcUrl(url);
        configuration.setDataSourceProperties(properties());
        configuration.setUsername(user);
        configuration.setPassword(password);
        configuration.setMaximumPoolSize(CONNECTIONS);
        configuration.setMinimumIdle(0);
        configuration.setPoolName("epaulet");
        configuration.setInitializationFailTimeout(1);
        configuration.setConnectionTimeout(DriverProperties.PATIENCE);
        if (!embedded()) {
            // partitions delete and insert neighbouring ranges side by side: under REPEATABLE READ gap locks make them
            // deadlock
            configuration.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
            configuration.setConnectionInitSql(ServerSessions.beginning(process));
        }
        return configuration;
    }

    /** Connects to a server, beside the pool. */
    public Connection connect() throws SQLException {
        return connect(properties());
    }

    /** Connects to see whether a server is there: one that keeps silent is not waited for long. */
    Connection connectAtFirst() throws SQLException {
        Properties properties = properties();
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

    private Properties properties() {
        return embedded() ? new Properties() : DriverProperties.of(url);
    }

    private void migrate(HikariDataSource source) {
        if (Schema.isCurrent(source)) {
            return;
        }
        if (embedded()) {
            runScripts(source);
            return;
        }
        SchemaLock alone = SchemaLock.take(this, LONGEST_MAKING);
        try {
            runScripts(source);
        } finally {
            alone.release();
        }
    }

    private void runScripts(HikariDataSource source) {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/" + (embedded() ? "h2" : "mysql"), "classpath:db/common")
                .placeholders(
                        embedded()
                                ? Map.of("text", "VARCHAR(100000000)", "bytes", "VARBINARY(100000000)", "table", "")
                                : Map.of(
                                        "text",
                                        "MEDIUMTEXT",
                                        "bytes",
                                        "LONGBLOB",
                                        "table",
                                        "ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"))
                .load();
        if (Arrays.stream(flyway.info().all())
                .anyMatch(script -> script.getState().isFailed())) {
            // every statement of a script may run again, so one that failed half way is simply run again
            flyway.repair();
        }
        flyway.migrate();
    }
}
