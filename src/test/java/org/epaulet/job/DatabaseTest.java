package org.epaulet.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.epaulet.MySqlServer;
import org.junit.jupiter.api.Test;
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
        assertRefused(Map.of("EPAULET_DB_URL", "jdbc:mysql://127.0.0.1:1/epaulet"))
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

        assertRefused(server.environment(database, database, SECRET)).hasMessageContaining("has no rights on it");
    }

    @Test
    void allMissingRightsAreNamedAtOnceBeforeAnythingIsMade() throws SQLException {
        MySqlServer server = MySqlServer.shared();
        String database = server.database();
        user(server, database, "SELECT, CREATE, DROP, ALTER");

        assertRefused(server.environment(database, database, SECRET))
                .hasMessageContaining("lacks the rights INDEX, REFERENCES on it");
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
        MySqlServer server = MySqlServer.shared();
        try (Connection connection = server.connect(server.database());
                Statement statement = connection.createStatement();
                ResultSet cipher = statement.executeQuery("SHOW SESSION STATUS LIKE 'Ssl_cipher'")) {
            cipher.next();
            assertThat(cipher.getString(2)).isNotEmpty();
        }
    }

    @Test
    void aServerWhoseCertificateNobodyVouchesForIsRefusedWhereThatIsAskedFor() {
        MySqlServer server = MySqlServer.shared();
        Map<String, String> environment = new HashMap<>(server.environment(server.database()));
        environment.merge("EPAULET_DB_URL", "?sslMode=VERIFY_IDENTITY", String::concat);

        assertRefused(environment).hasMessageContaining("the encrypted connection fails");
    }

    @Test
    void thePasswordMayStandInAFile() throws IOException {
        MySqlServer server = MySqlServer.shared();
        Map<String, String> environment = new HashMap<>(server.environment(server.database()));
        Path file = folder.resolve("secret");
        Files.writeString(file, environment.remove("EPAULET_DB_PASSWORD") + "\n");
        environment.put("EPAULET_DB_PASSWORD_FILE", file.toString());

        Engine.open(folder.resolve("work"), environment, "a test").close();
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
        return assertThatThrownBy(() -> Engine.open(folder.resolve("work"), environment, "a test"))
                .isInstanceOfSatisfying(
                        StoppedException.class,
                        told -> assertThat(told.status()).isEqualTo(ExitStatus.USAGE))
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
