package org.epaulet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/**
 * A MySQL for tests: the server that {@code EPAULET_TEST_MYSQL_URL} names (with {@code _USER} and {@code _PASSWORD}), or a real
 * one that the build unpacked and that is started here on a free port with a data folder of its own. Where neither can be had,
 * tests that ask for it are skipped with a line that says why.
 *
 * <p>Its default character set is not what the tables need, on purpose: they have to name their own.
 */
public final class MySqlServer implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("target", "mysql").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String USER = "tester";
    private static final String PASSWORD = "a test's secret";
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static MySqlServer shared;

    private final Path data;
    private final int port;
    private final String address;
    private final String user;
    private final String password;
    private Process process;

    private MySqlServer(Path data, int port, String address, String user, String password) {
        this.data = data;
        this.port = port;
        this.address = address;
        this.user = user;
        this.password = password;
    }

    /** Returns the server that all tests of this process share; it ends with the process. */
    public static synchronized MySqlServer shared() {
        if (shared == null) {
            String named = System.getenv("EPAULET_TEST_MYSQL_URL");
            shared = named == null ? own("shared") : named(named);
        }
        return shared;
    }

    /** Whether it was started here, so that a test may set it up as it likes. */
    public boolean isOwn() {
        return data != null;
    }

    /** Returns the certificate of the authority that vouches for a server started here. */
    public Path authority() {
        return data.resolve("ca.pem");
    }

    private static MySqlServer named(String url) {
        MySqlServer server = new MySqlServer(
                null,
                0,
                url.endsWith("/") ? url.substring(0, url.length() - 1) : url,
                System.getenv("EPAULET_TEST_MYSQL_USER"),
                System.getenv("EPAULET_TEST_MYSQL_PASSWORD"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::tidy));
        return server;
    }

    /** A server that is not ours keeps nothing of the tests. */
    private void tidy() {
        for (int number = 1; number <= DATABASES.get(); number++) {
            String name = name(number);
            execute(
                    "DROP DATABASE IF EXISTS " + name,
                    "DROP USER IF EXISTS '" + name + "'",
                    "DROP USER IF EXISTS '" + name + "_r'");
        }
    }

    private static String name(int number) {
        return "epaulet_" + ProcessHandle.current().pid() + "_" + number;
    }

    /** Starts a server that one test has for itself, to stop and kill. */
    public static MySqlServer own(String name) {
        MySqlPrograms programs = new MySqlPrograms(PROGRAMS);
        programs.lacking().ifPresent(reason -> {
            System.err.println("MySQL tests are skipped: " + reason);
            Assumptions.abort("MySQL tests are skipped: " + reason);
        });
        try {
            Path data = Path.of(
                            "target",
                            "mysql-data",
                            name + "-" + ProcessHandle.current().pid())
                    .toAbsolutePath();
            programs.freshData(data);
            int port = freePort();
            MySqlServer server = new MySqlServer(data, port, "jdbc:mysql://127.0.0.1:" + port, USER, PASSWORD);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            Files.writeString(
                    data.resolve("users.sql"),
                    "CREATE USER IF NOT EXISTS '" + USER + "'@'%' IDENTIFIED BY '" + PASSWORD.replace("'", "''")
                            + "';\n" + "GRANT ALL ON *.* TO '" + USER + "'@'%' WITH GRANT OPTION;\n");
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts it, also again after it was killed, on the same port. */
    public void start() throws IOException {
        Path log = data.resolveSibling(data.getFileName() + ".log");
        process = new MySqlPrograms(PROGRAMS)
                .server(
                        data,
                        List.of(
                                "--port=" + port,
                                "--bind-address=127.0.0.1",
                                "--socket="
                                        + Path.of(System.getProperty("java.io.tmpdir"), "epaulet-" + port + ".sock"),
                                "--init-file=" + data.resolve("users.sql")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("mysqld does not answer; see " + log);
            }
        }
    }

    private boolean answers() {
        try (Connection connection = connect("")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return false;
        }
    }

    /** Ends it as a power cut does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Connects as the server's administrator. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), user, password);
    }

    /** Executes statements as the server's administrator. */
    public void execute(String... statements) {
        try (Connection connection = connect("");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Makes an empty database and returns its name. */
    public String database() {
        String name = name(DATABASES.incrementAndGet());
        execute("DROP DATABASE IF EXISTS " + name, "CREATE DATABASE " + name);
        return name;
    }

    /** Returns the address of a database. */
    public String url(String database) {
        return address + "/" + database;
    }

    /** Returns the environment in which the program uses the database. */
    public Map<String, String> environment(String database) {
        return environment(database, user, password);
    }

    /** Returns the environment in which the program uses the database as somebody else. */
    public Map<String, String> environment(String database, String who, String secret) {
        return Map.of("EPAULET_DB_URL", url(database), "EPAULET_DB_USER", who, "EPAULET_DB_PASSWORD", secret);
    }

    @Override
    public void close() {
        if (process == null || !process.isAlive()) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
        }
    }
}
