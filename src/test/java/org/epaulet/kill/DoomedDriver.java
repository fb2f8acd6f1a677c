package org.epaulet.kill;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;

/** The embedded database's driver, whose calls are counted and whose steps are noticed. */
final class DoomedDriver implements Driver {

    private static final String STEP_BEGINS = "INTO BATCH_STEP_EXECUTION(";

    private final Driver driver = new org.h2.Driver();

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        Connection connection = driver.connect(url, info);
        return connection == null
                ? null
                : proxy(Connection.class, (self, method, arguments) -> {
                    switch (method.getName()) {
                        case "prepareStatement" -> {
                            Doomed.call();
                            PreparedStatement statement =
                                    (PreparedStatement) invoke(() -> method.invoke(connection, arguments));
                            return arguments[0].toString().contains(STEP_BEGINS) ? noticed(statement) : statement;
                        }
                        case "createStatement" -> {
                            Doomed.call();
                            return invoke(() -> method.invoke(connection, arguments));
                        }
                        case "commit" -> {
                            Doomed.call();
                            invoke(() -> method.invoke(connection, arguments));
                            Doomed.call();
                            return null;
                        }
                        default -> {
                            return invoke(() -> method.invoke(connection, arguments));
                        }
                    }
                });
    }

    /** The second text of the row of a step is its name: the first is where it stands. */
    private static PreparedStatement noticed(PreparedStatement statement) {
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().equals("setString") && !arguments[1].toString().matches("[A-Z]*|.*:.*")) {
                Doomed.step(arguments[1].toString());
            }
            return invoke(() -> method.invoke(statement, arguments));
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(DoomedDriver.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @FunctionalInterface
    private interface Call {
        Object call() throws ReflectiveOperationException;
    }

    private static Object invoke(Call call) throws Throwable {
        try {
            return call.call();
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return driver.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return driver.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return driver.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return driver.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return driver.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
