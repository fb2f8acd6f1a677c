package org.epaulet.job.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.assertj.core.api.AbstractThrowableAssert;
import org.epaulet.MySqlServer;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.yearend.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Who sets a database up wrongly is told what to change, with exit status 2 and without the password. */
class DatabaseTest {

    private static final String SECRET = "kept to myself";
    private static final String RIGHTS_OF_THE_GUIDE =
            "SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES";

    @TempDir
    private Path folder;

    @Test
    void anAddressThatIsNoneIsShownWithoutItsPassword() {
        assertRefused(Map.of("EPAULET_DB_URL", "jdbc:postgresql://host/db?password=" + SECRET))
                .hasMessageContaining("jdbc:postgresql://host/db?password=…")
                .hasMessageContaining("expected an address like jdbc:mysql://host:3306/database");
    }

    @Test
    void anAddressWithoutDatabaseIsRefused() {
        assertRefused(Map.of("EPAULET_DB_URL", "jdbc:mysql://localhost:3306"))
                .hasMessageContaining("expected an address like jdbc:mysql://host:3306/database");
    }

    @Test
    void anUnknownHostIsNamedAsSuch() {
        assertRefused(Map.of("EPAULET_DB_URL", "jdbc:mysql://no-such-host.invalid/epaulet"))
                .hasMessageContaining("there is no host of that name");
    }

    @Test
    void aPortWhereNothingListensIsNamedAsSuch() {
        assertRefused(ExitStatus.FAILED, Map.of("EPAULET_DB_URL", "jdbc:mysql://127.0.0.1:1/epaulet"))
                .hasMessageContaining("nothing answers at that host and port");
    }

    @Test
    void aWrongPasswordIsToldAndNotShown() {
        MySqlServer server = MySqlServer.shared();
        String database = server.database();
        server.execute("CREATE USER '" + database + "' IDENTIFIED BY 'another'");

        assertRefused(server.environment(database, database, SECRET))
                .hasMessageContaining("the password is another")
                .hasMessageContaining("EPAULET_DB_PASSWORD");
    }

    @Test
    void anUnknownDatabaseIsNamedAsSuch() {
        assertRefused(MySqlServer.shared().environment("no_such_database"))
                .hasMessageContaining("there is no such database");
    }

    @Test
    void aUserWithoutAnyRightIsTold() {
        MySqlServer server = MySqlServer.shared();
        String database = server.database();
        server.execute("CREATE USER '" + database + "' IDENTIFIED BY '" + SECRET + "'");

        assertRefused(server.environment(database, database, SECRET))
                .hasMessageContaining("has no rights on it, or there is no such database");
    }

    @Test
    void allMissingRightsAreNamedAtOnceBeforeAnythingIsMade() throws SQLException {
        MySqlServer server = MySqlServer.shared();
        String database = server.database();
        user(server, database, "SELECT, CREATE, DROP, ALTER");

        assertRefused(server.environment(database, database, SECRET))
                .hasMessageMatching(".*lacks the rights INDEX(, REFERENCES)? on it.*") // MariaDB asks for less
                .hasMessageContaining("or first say `runs` as a user who may make tables");
        assertThat(tables(server, database)).isZero();
    }

    @Test
    void missingRightsOnRowsAreNamedAtOnce() {
        MySqlServer server = MySqlServer.shared();
        String database = server.database();
        Engine.open(folder.resolve("maker"), server.environment(database), "a test")
                .close();
        user(server, database, "SELECT, INSERT");

        assertRefused(server.environment(database, database, SECRET))
                .hasMessageContaining("lacks the rights DELETE, UPDATE on it");
    }

    @Test
    void theRightsThatTheGuideNamesAreEnoughForAWholeYear() {
        MySqlServer server = MySqlServer.shared();
        String database = server.database();
        user(server, database, RIGHTS_OF_THE_GUIDE);

        Year year = new Year(folder, GOLDEN, null, server.environment(database, database, SECRET));

        assertThat(year.run().status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void onceTheTablesAreMadeRightsOnRowsAreEnough() {
        MySqlServer server = MySqlServer.shared();
        String database = server.database();
        Engine.open(folder.resolve("maker"), server.environment(database), "a test")
                .close();
        user(server, database, "SELECT, INSERT, UPDATE, DELETE");

        Year year = new Year(folder, GOLDEN, null, server.environment(database, database, SECRET));

        assertThat(year.run().status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void aSessionInAnotherCharacterSetIsRefused() {
        MySqlServer server = MySqlServer.shared();
        Map<String, String> environment = new HashMap<>(server.environment(server.database()));
        environment.merge("EPAULET_DB_URL", "?connectionCollation=latin1_swedish_ci", String::concat);

        assertRefused(environment).hasMessageContaining("take connectionCollation");
    }

    @Test
    void aConnectionIsEncryptedUnlessTheAddressSaysOtherwise() throws SQLException {
        MySqlServer server = encrypting();
        Map<String, String> environment = server.environment(server.database());

        assertThat(cipher(environment)).isNotEmpty();
        assertThat(cipher(with(environment, "?sslMode=DISABLED&allowPublicKeyRetrieval=true")))
                .isEmpty();
    }

    /** Nobody between here and another machine reads along because a server was set up without a certificate. */
    @Test
    void encryptionIsInsistedOnForAnotherMachine() {
        assertThat(encryption("jdbc:mysql://db.example:3306/epaulet")).isEqualTo("REQUIRED");
        assertThat(encryption("jdbc:mysql://10.0.0.7/epaulet?useCompression=true"))
                .isEqualTo("REQUIRED");
        assertThat(encryption("jdbc:mysql://localhost.example/epaulet")).isEqualTo("REQUIRED");
        assertThat(encryption("jdbc:mysql://db.example/epaulet?useCompression=true&sslMode=VERIFY_CA"))
                .isNull();
        assertThat(encryption("jdbc:mysql://db.example/epaulet?sslMode=DISABLED"))
                .isNull();
        assertThat(encryption("jdbc:mysql://127.0.0.1:3306/epaulet")).isNull();
        assertThat(encryption("jdbc:mysql://localhost/epaulet")).isNull();
    }

    private static String encryption(String url) {
        return DriverProperties.of(url).getProperty("sslMode");
    }

    @Test
    void aServerWhoseCertificateNobodyVouchesForIsRefusedWhereThatIsAskedFor() {
        MySqlServer server = encrypting();

        assertRefused(with(server.environment(server.database()), "?sslMode=VERIFY_IDENTITY"))
                .hasMessageContaining("the encrypted connection fails");
    }

    @Test
    void aServerIsTakenWhoseAuthorityIsInTheStoreThatTheAddressNames() throws Exception {
        MySqlServer server = MySqlServer.shared();
        assumeThat(server.isOwn()).isTrue();

        assertThat(cipher(with(server.environment(server.database()), "?sslMode=VERIFY_CA" + store(server))))
                .isNotEmpty();
    }

    /** The certificates that MySQL makes itself name no host. */
    @Test
    void aServerWhoseCertificateNamesAnotherHostIsRefusedWhereThatIsAskedFor() throws Exception {
        MySqlServer server = MySqlServer.shared();
        assumeThat(server.isOwn()).isTrue();

        assertRefused(with(server.environment(server.database()), "?sslMode=VERIFY_IDENTITY" + store(server)))
                .hasMessageContaining("the encrypted connection fails");
    }

    private String store(MySqlServer server) throws Exception {
        KeyStore authorities = KeyStore.getInstance("PKCS12");
        authorities.load(null, null);
        try (InputStream certificate = Files.newInputStream(server.authority())) {
            authorities.setCertificateEntry(
                    "server", CertificateFactory.getInstance("X.509").generateCertificate(certificate));
        }
        Path store = folder.resolve("authorities.p12");
        try (OutputStream out = Files.newOutputStream(store)) {
            authorities.store(out, "changeit".toCharArray());
        }
        return "&trustCertificateKeyStoreType=PKCS12&trustCertificateKeyStorePassword=changeit"
                + "&trustCertificateKeyStoreUrl=" + store.toUri();
    }

    /** Java's own code takes as long to decrypt a table as everything else takes together. */
    @Test
    @EnabledOnOs(
            value = OS.LINUX,
            architectures = {"amd64", "aarch64"})
    void connectionsAreEncryptedByTheLibraryUnlessTheAddressSaysHow() throws Exception {
        assertThat(library("")).isEqualTo("Conscrypt");
        assertThat(library("?sslMode=REQUIRED&useCompression=true")).isEqualTo("Conscrypt");
        for (String detail : List.of(
                "?sslMode=VERIFY_CA",
                "?useCompression=true&sslMode=VERIFY_IDENTITY",
                "?verifyServerCertificate=true",
                "?trustCertificateKeyStoreUrl=file:ca.p12",
                "?clientCertificateKeyStoreUrl=file:me.p12",
                "?tlsVersions=TLSv1.3",
                "?sslContextProvider=SunJSSE")) {
            assertThat(library(detail)).as(detail).isNull();
        }
        assertThat(SSLContext.getDefault().getProvider().getName())
                .as("what others get who name none")
                .isEqualTo("SunJSSE");
    }

    private static String library(String parameters) {
        return DriverProperties.of("jdbc:mysql://db.example/epaulet" + parameters)
                .getProperty("sslContextProvider");
    }

    @Test
    void aUserWhoMayComeOnlyEncryptedIsToldSo() {
        MySqlServer server = encrypting();
        String database = server.database();
        user(server, database, RIGHTS_OF_THE_GUIDE);
        server.execute("ALTER USER '" + database + "' REQUIRE SSL");

        assertRefused(with(
                        server.environment(database, database, SECRET),
                        "?sslMode=DISABLED&allowPublicKeyRetrieval=true"))
                .hasMessageContaining("or only encrypted")
                .hasMessageContaining("sslMode in EPAULET_DB_URL");
    }

    @Test
    void settingsThatCutAnswersOrValuesShortAreRefused() {
        MySqlServer server = MySqlServer.shared();
        assumeThat(server.isOwn()).isTrue();
        Map<String, String> environment = server.environment(server.database());
        try {
            server.execute("SET GLOBAL max_allowed_packet = 1048576");
            assertRefused(environment).hasMessageContaining("max_allowed_packet is 1048576 bytes; have it raised");
            server.execute("SET GLOBAL max_allowed_packet = DEFAULT", "SET GLOBAL sql_select_limit = 500");
            assertRefused(environment).hasMessageContaining("cuts every answer after 500 rows");
        } finally {
            server.execute("SET GLOBAL max_allowed_packet = DEFAULT", "SET GLOBAL sql_select_limit = DEFAULT");
        }
    }

    @Test
    void aServerThatTakesNoWritesIsToldSo() {
        MySqlServer server = MySqlServer.shared();
        assumeThat(server.isOwn()).isTrue();
        String database = server.database();
        user(server, database, RIGHTS_OF_THE_GUIDE);
        try {
            server.execute("SET GLOBAL read_only = ON");
            assertRefused(server.environment(database, database, SECRET))
                    .hasMessageContaining("the server is read-only; name the one that takes writes");
        } finally {
            server.execute("SET GLOBAL read_only = OFF");
        }
    }

    /** What an administrator has set for people's queries: none of it is for us. */
    @Test
    void theServersOwnHabitsDoNotReachASession() throws SQLException {
        MySqlServer server = MySqlServer.shared();
        assumeThat(server.isOwn()).isTrue();
        try {
            server.execute(
                    "SET GLOBAL sql_safe_updates = 1",
                    "SET GLOBAL max_execution_time = 7",
                    "SET GLOBAL autocommit = 0");
            try (HikariDataSource source = NamedDatabase.of(folder, server.environment(server.database()))
                            .open();
                    Connection connection = source.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT CONCAT_WS(' ', @@sql_safe_updates, @@max_execution_time, @@autocommit, @@time_zone,"
                                    + " @@transaction_isolation, FIND_IN_SET('ANSI_QUOTES', @@sql_mode))")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("0 0 1 +00:00 READ-COMMITTED 0");
            }
        } finally {
            server.execute(
                    "SET GLOBAL sql_safe_updates = 0",
                    "SET GLOBAL max_execution_time = 0",
                    "SET GLOBAL autocommit = 1");
        }
    }

    private MySqlServer encrypting() {
        MySqlServer server = MySqlServer.shared();
        try {
            assumeThat(cipher(server.environment(server.database())))
                    .as("the server has a certificate")
                    .isNotEmpty();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return server;
    }

    private String cipher(Map<String, String> environment) throws SQLException {
        try (Connection connection = NamedDatabase.of(folder, environment).connect();
                Statement statement = connection.createStatement();
                ResultSet cipher = statement.executeQuery("SHOW SESSION STATUS LIKE 'Ssl_cipher'")) {
            cipher.next();
            return cipher.getString(2);
        }
    }

    private static Map<String, String> with(Map<String, String> environment, String parameters) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.merge("EPAULET_DB_URL", parameters, String::concat);
        return changed;
    }

    @Test
    void thePasswordMayStandInAFile() throws IOException {
        MySqlServer server = MySqlServer.shared();
        Map<String, String> environment = new HashMap<>(server.environment(server.database()));
        Path file = folder.resolve("secret");
        Files.writeString(file, environment.remove("EPAULET_DB_PASSWORD") + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
        environment.put("EPAULET_DB_PASSWORD_FILE", file.toString());

        Engine.open(folder.resolve("work"), environment, "a test").close();
    }

    @Test
    void aPasswordFileThatEverybodyMayReadIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), SECRET);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertRefused(Map.of("EPAULET_DB_URL", "jdbc:mysql://host/db", "EPAULET_DB_PASSWORD_FILE", file.toString()))
                .hasMessageContaining("everybody on this machine may read")
                .hasMessageContaining("chmod o=");
    }

    @Test
    void aPasswordFileThatIsNotThereIsTold() {
        assertRefused(Map.of("EPAULET_DB_URL", "jdbc:mysql://host/db", "EPAULET_DB_PASSWORD_FILE", "/no/such/file"))
                .hasMessageContaining("EPAULET_DB_PASSWORD_FILE names /no/such/file, which cannot be read");
    }

    @Test
    void twoPasswordsAreOneTooMany() {
        assertRefused(Map.of(
                        "EPAULET_DB_URL", "jdbc:mysql://host/db",
                        "EPAULET_DB_PASSWORD", SECRET,
                        "EPAULET_DB_PASSWORD_FILE", "/some/file"))
                .hasMessageContaining("are both set");
    }

    @Test
    void oldServersAreNamedWithWhatIsNeeded() {
        assertThat(ServerCheck.tooOld("5.7.44-log"))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .isEqualTo("it is MySQL 5.7; MySQL 8.0 or newer, or MariaDB 10.11 or newer, is needed"));
        assertThat(ServerCheck.tooOld("10.6.18-MariaDB-1:10.6.18+maria~ubu2204"))
                .isPresent();
        assertThat(ServerCheck.tooOld("5.5.5-10.5.9-MariaDB")).isPresent();
        assertThat(ServerCheck.tooOld("8.0.33")).isEmpty();
        assertThat(ServerCheck.tooOld("9.4.0")).isEmpty();
        assertThat(ServerCheck.tooOld("5.5.5-10.11.6-MariaDB-0+deb12u1")).isEmpty();
        assertThat(ServerCheck.tooOld("11.4.2-MariaDB")).isEmpty();
    }

    private static final Path GOLDEN = Path.of("src/test/resources/golden/g1-quota-tiers/delivery");

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(Map<String, String> environment) {
        return assertRefused(ExitStatus.USAGE, environment);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
            ExitStatus status, Map<String, String> environment) {
        return assertThatThrownBy(() -> Engine.open(folder.resolve("work"), environment, "a test"))
                .isInstanceOfSatisfying(
                        StoppedException.class,
                        told -> assertThat(told.status()).isEqualTo(status))
                .hasMessageNotContaining(SECRET);
    }

    private static void user(MySqlServer server, String database, String rights) {
        server.execute(
                "CREATE USER '" + database + "' IDENTIFIED BY '" + SECRET + "'",
                "GRANT " + rights + " ON " + database + ".* TO '" + database + "'");
    }

    private static int tables(MySqlServer server, String database) throws SQLException {
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()")) {
            count.next();
            return count.getInt(1);
        }
    }
}
