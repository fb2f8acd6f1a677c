package org.epaulet.job.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.tx.TransactionStore;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Connections to the embedded database. Its engine is begun by the first of them, and once more by the next one when it gave up,
 * as over a full disk; what it left half done is ended before anybody gets to it.
 */
final class EmbeddedSource extends DriverManagerDataSource {

    private TransactionStore begun;

    EmbeddedSource(String url, String user, String password) {
        super(url, user, password);
    }

    @Override
    protected synchronized Connection getConnectionFromDriver(Properties properties) throws SQLException {
        Connection connection = super.getConnectionFromDriver(properties);
        try {
            SessionLocal session =
                    (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            TransactionStore store = session.getDatabase().getStore().getTransactionStore();
            if (store != begun) {
                HalfCommitted.end(store);
                begun = store;
            }
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }
}
