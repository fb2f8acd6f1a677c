package org.epaulet.job.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that ends in the middle of a commit of the embedded database. */
class HalfCommittedTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasBeingCommittedWhenAProcessEndedIsCommittedAndKeepsNoRow() throws Exception {
        leave(true);
        assertThat(epoch()).isEqualTo(7);
        assertThat(epoch()).isEqualTo(7);
    }

    @Test
    void whatWasNotYetBeingCommittedIsTakenBack() throws Exception {
        leave(false);
        assertThat(epoch()).isEqualTo(1);
    }

    @Test
    void aProcessWhoseDatabaseGaveUpAndIsOpenedOnceMoreHasNoRowKeptEither() throws Exception {
        leave(true);
        Database database = Database.embedded(folder.resolve("again"));
        EmbeddedSource source = new EmbeddedSource(database.url(), database.user(), database.password());
        shutDown(source.getConnection());
        Files.copy(folder.resolve("left.mv.db"), folder.resolve("again.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        try (Connection connection = source.getConnection()) {
            assertThat(epoch(connection)).isEqualTo(7);
        } finally {
            shutDown(source.getConnection());
        }
    }

    /** Leaves the file "left" as a process leaves it whose transaction had set the epoch to 7. */
    private void leave(boolean committing) throws Exception {
        Database database = Database.embedded(folder.resolve("process"));
        database.open().close();
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO run_lock (lock_name, epoch) VALUES ('year-2025', 1)");
            connection.setAutoCommit(false);
            statement.execute("UPDATE run_lock SET epoch = 7");
            SessionLocal session =
                    (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            if (committing) {
                mark(session.getDatabase().getStore().getTransactionStore());
            }
            session.getDatabase().getStore().getMvStore().commit();
            Files.copy(folder.resolve("process.mv.db"), folder.resolve("left.mv.db"));
            statement.execute("SHUTDOWN");
        }
    }

    /** The first thing that H2 does when it commits. */
    private static void mark(TransactionStore store) throws ReflectiveOperationException {
        Method mark = TransactionStore.class.getDeclaredMethod("markUndoLogAsCommitted", int.class, long.class);
        mark.setAccessible(true);
        for (Transaction open : store.getOpenTransactions()) {
            if (open.hasChanges()) {
                mark.invoke(store, open.getId(), 1L);
            }
        }
    }

    private long epoch() throws SQLException {
        Database database = Database.embedded(folder.resolve("left"));
        try (HikariDataSource source = database.open();
                Connection connection = source.getConnection()) {
            return epoch(connection);
        } finally {
            shutDown(connect(database));
        }
    }

    private static long epoch(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT epoch FROM run_lock FOR UPDATE NOWAIT")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void shutDown(Connection last) throws SQLException {
        try (last;
                Statement statement = last.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
