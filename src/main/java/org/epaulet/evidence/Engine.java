package org.epaulet.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.duckdb.DuckDBConnection;

/**
 * The columnar database that writes and reads the archive's files; it keeps nothing itself.
 *
 * <p>It is opened beside the caller, because its library takes half a second to load.
 */
final class Engine implements AutoCloseable {

    /** Option of who reads files: they have the columns that stand in them, and none for a folder called {@code year=2025}. */
    static final String ROWS_ALONE = ", hive_partitioning = false";

    private final Path folder;
    private final ArchiveLimits limits;
    /** A process that was taken for dead may still be writing: what it left unfinished is not what this one writes. */
    private final String own = UUID.randomUUID().toString();

    private final CompletableFuture<DuckDBConnection> opening;

    Engine(Path folder, ArchiveLimits limits) {
        this.folder = folder;
        this.limits = limits;
        this.opening = CompletableFuture.supplyAsync(() -> open(folder, limits));
    }

    private static DuckDBConnection open(Path folder, ArchiveLimits limits) {
        try {
            Connection connection = started();
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET threads = 1");
                statement.execute("SET memory_limit = '" + limits.memoryMegabytes() + "MB'");
                statement.execute(
                        "SET temp_directory = " + text(folder.resolve("spill").toString()));
                statement.execute("SET autoinstall_known_extensions = false");
            }
            return connection.unwrap(DuckDBConnection.class);
        } catch (SQLException e) {
            throw new ArchiveException("the engine of the archive does not start; see the cause", e);
        } catch (LinkageError | IllegalStateException e) {
            throw new ArchiveException(
                    "the engine of the archive cannot be unpacked into %s (%s); see that this folder has room for 100 MB and may be written, or name another one with java -Djava.io.tmpdir=DIR"
                            .formatted(UnpackedLibrary.folder(), reason(e)),
                    e);
        }
    }

    /** Loads the library: an engine opened later need not wait for it. */
    static void load() {
        try {
            started().close();
        } catch (SQLException toldByWhoNeedsIt) {
            // the next to open one fails the same way
        }
    }

    private static Connection started() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        UnpackedLibrary.delete();
        return connection;
    }

    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
    }

    /** Lets each question be answered by all threads; before, who writes blocks works in its own thread alone. */
    void useAllThreads() {
        execute("SET threads = " + limits.threads());
    }

    /** Returns a connection of its own for one thread; whoever asks closes it. */
    DuckDBConnection connect() throws SQLException {
        return main().duplicate();
    }

    private DuckDBConnection main() {
        try {
            return opening.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ArchiveException told ? told : e;
        }
    }

    /** Runs a statement. */
    void execute(String sql) {
        try (DuckDBConnection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Writes what a query returns into a file of the folder: the whole file appears at once, or none.
     *
     * @param options of the Parquet writer, each after a comma
     */
    void write(Statement statement, String query, String name, String options) throws SQLException {
        Path whole = folder.resolve(name);
        Path part = folder.resolve("." + name + "." + own + ".part");
        try {
            statement.execute("COPY (%s) TO %s (FORMAT parquet, COMPRESSION zstd%s)"
                    .formatted(query, text(part.toString()), options));
            ArchiveFiles.place(part, whole);
        } catch (IOException e) {
            throw new UncheckedIOException("the archive's " + name + " cannot be put in its place", e);
        }
    }

    /** Writes as {@link #write(Statement, String, String, String)} does, on a connection of its own. */
    void write(String query, String name) {
        try (DuckDBConnection connection = connect();
                Statement statement = connection.createStatement()) {
            write(statement, query, name, "");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Returns the text as SQL writes it. */
    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Returns the SQL of the rows of a file. */
    static String table(Path file) {
        return "read_parquet(" + place(file) + ROWS_ALONE + ")";
    }

    /** Returns where files are, as SQL writes it: their name may be a pattern, but never what their folder is called. */
    static String place(Path files) {
        Path folder = files.getParent();
        return text(folder.toString().replaceAll("[*?\\[]", "[$0]")
                + folder.getFileSystem().getSeparator()
                + files.getFileName());
    }

    static ArchiveException failed(SQLException e) {
        return new ArchiveException(
                "the archive of records cannot be written or read; see whether the disk is full, and restart the run",
                e);
    }

    /** What a finished archive does not tell is no longer there, or no longer whole. */
    static ArchiveException unreadable(SQLException e) {
        return new ArchiveException(
                "the archive of records cannot be read; see whether files of it are missing or damaged, or the disk is full",
                e);
    }

    @Override
    public void close() {
        if (opening.handle((connection, failure) -> failure != null).join()) {
            return; // it never opened, which whoever asked it something was told
        }
        try {
            main().close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
