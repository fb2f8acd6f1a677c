package org.epaulet.job.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import org.h2.message.DbException;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionStore;

/**
 * What a process leaves that ends, for whatever reason, while the embedded database commits: a transaction that is marked as
 * committed in the file, and whose rows still say that it keeps them. From 2.5.250 on H2 recognises it when it opens the file, but
 * {@link Transaction#commit()} does nothing for it any more; whoever then wants one of its rows waits for ever, without regard to
 * the lock timeout. So what H2 does at the end of every other commit is asked of it for these as well.
 */
final class HalfCommitted {

    private HalfCommitted() {}

    /**
     * Ends them; only for who alone uses the store, so that none of its transactions is anybody's.
     *
     * @throws SQLException when they cannot be ended, as on a full disk
     */
    static void end(TransactionStore store) throws SQLException {
        for (Transaction transaction : store.getOpenTransactions()) {
            if (transaction.getStatus() == Transaction.STATUS_COMMITTED) {
                call(store, "commit", transaction);
                call(store, "endTransaction", transaction);
            }
        }
    }

    /** Both have a flag behind the transaction: that it is being recovered, and that it has changed something. */
    private static void call(TransactionStore store, String name, Transaction transaction) throws SQLException {
        try {
            Method method = TransactionStore.class.getDeclaredMethod(name, Transaction.class, boolean.class);
            method.setAccessible(true);
            method.invoke(store, transaction, true);
        } catch (InvocationTargetException failure) {
            throw DbException.toSQLException(failure.getCause());
        } catch (ReflectiveOperationException unknown) {
            throw new SQLException(
                    "a transaction was left half committed, and this version of H2 cannot end it", unknown);
        }
    }
}
