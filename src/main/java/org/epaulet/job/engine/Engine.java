package org.epaulet.job.engine;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.epaulet.job.database.Database;
import org.epaulet.job.database.EmptyDatabase;
import org.epaulet.job.database.NamedDatabase;
import org.epaulet.job.files.Folders;
import org.epaulet.job.files.Machine;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.store.Once;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** The work folder and its database, opened for one command; everything a job needs to run. */
public final class Engine implements AutoCloseable {

    private static final String FILE = "epaulet.mv.db";

    private final Path work;
    private final Map<String, String> environment;
    private final Database database;
    private final String process;
    private final FileChannel holder;
    private final HikariDataSource source;
    private final JdbcTemplate jdbc;
    private final EngineConfiguration batch;
    private final Supplier<JobRepository> repository;

    private Engine(Path work, Map<String, String> environment, Database database, FileChannel holder, String process) {
        this.work = work;
        this.environment = environment;
        this.database = database;
        this.holder = holder;
        this.process = process;
        this.source = database.open(process);
        this.jdbc = new JdbcTemplate(source);
        this.batch = new EngineConfiguration(source);
        this.repository = Once.of(batch::jobRepository);
    }

    /**
     * Opens the work folder, making it if it is not there.
     *
     * @param purpose what the process does, for whoever finds the embedded database in use
     * @throws StoppedException when folder or database cannot be used; the sentence says why and what to do
     */
    public static Engine open(Path work, Map<String, String> environment, String purpose) {
        Folders.create(work);
        Database database = NamedDatabase.of(work, environment);
        FileChannel holder = database.embedded() ? hold(work, purpose) : null;
        try {
            if (database.embedded()) {
                begin(work.resolve(FILE));
            }
            return new Engine(
                    work,
                    environment,
                    database,
                    holder,
                    UUID.randomUUID().toString().substring(0, 18));
        } catch (RuntimeException failure) {
            release(holder);
            throw failure;
        }
    }

    /**
     * Opens a work folder that runs were made in.
     *
     * @throws StoppedException when its embedded database is not there, or another process has it
     */
    public static Engine openExisting(Path work, Map<String, String> environment, String purpose) {
        if (NamedDatabase.of(work, environment).embedded() && !Files.exists(work.resolve(FILE))) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "There is no database in the work folder %s; name the --work in which the runs were made, or begin with `run year-end`."
                            .formatted(work));
        }
        return open(work, environment, purpose);
    }

    private static void begin(Path file) {
        try {
            EmptyDatabase.begin(file);
        } catch (IOException failure) {
            throw Folders.unusable(file.getParent(), failure);
        }
    }

    /** The embedded database serves one process: a lock on a file that also tells who has it. */
    private static FileChannel hold(Path work, String purpose) {
        Path file = work.resolve("epaulet.holder");
        try {
            FileChannel channel =
                    FileChannel.open(file, Folders.SECRET_FILE_OPTIONS, Folders.secretFileAttributes(file));
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StoppedException(
                        ExitStatus.HELD,
                        "Work folder " + work + " is in use: " + Files.readString(file) + ". Wait until it is done.");
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(
                    "process " + ProcessHandle.current().pid() + ", " + purpose + ", since " + Machine.now()));
            channel.force(false);
            return channel;
        } catch (IOException failure) {
            throw Folders.unusable(work, failure);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    private static void release(FileChannel holder) {
        if (holder != null) {
            try {
                holder.close();
            } catch (IOException alreadyGone) {
                // the lock goes with the process
            }
        }
    }

    /** Returns the work folder. */
    public Path work() {
        return work;
    }

    /** Returns the run's own folder for evidence and parts of files. */
    public Path folder(long run) {
        return work.toAbsolutePath().resolve("run-" + run);
    }

    /** Returns the database that evaluations are read from where a job's definition names a table. */
    public Database evaluationSource() {
        return NamedDatabase.source(environment);
    }

    /** Returns the database. */
    public JdbcTemplate jdbc() {
        return jdbc;
    }

    /** Returns what chunks and their progress are committed by. */
    public PlatformTransactionManager transactions() {
        return batch.getTransactionManager();
    }

    /** Returns the record of jobs and steps, opened when it is first asked for. */
    public JobRepository repository() {
        return repository.get();
    }

    JobOperator operator() {
        return batch.jobOperator(repository.get());
    }

    /** Returns the mark of this process's sessions at the server; null: the database has none. */
    String process() {
        return database.embedded() ? null : process;
    }

    /** Makes room for so many threads: each writes through one connection while another numbers its rows. */
    public void serve(int threads) {
        source.setMaximumPoolSize(Math.max(source.getMaximumPoolSize(), 2 * threads + 4));
    }

    /**
     * Takes the lock of a year for this process.
     *
     * @throws StoppedException when another run holds it
     */
    public YearLock lock(int year) {
        return YearLock.take(jdbc, transactions(), year, taker());
    }

    /**
     * Takes one of the places in which a published run is checked.
     *
     * @throws StoppedException when another check has it
     */
    public YearLock lockCheck(long run, int place) {
        return YearLock.takeCheck(jdbc, transactions(), run, place, taker());
    }

    private YearLock.Taker taker() {
        String name = "process " + ProcessHandle.current().pid() + " of " + Machine.host();
        return new YearLock.Taker(name, process(), onlyProcess());
    }

    /** Returns whether no other process can be using the database while this one does. */
    public boolean onlyProcess() {
        return database.embedded();
    }

    /** Makes sure that whatever is committed survives even a loss of power. */
    public void force() {
        if (database.embedded()) {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            } catch (SQLException failure) {
                throw new StoppedException(
                        ExitStatus.FAILED,
                        "The database in " + work + " cannot be written; see that there is room.",
                        failure);
            }
        }
    }

    private void shutDown() {
        try {
            jdbc.execute("SHUTDOWN");
        } catch (DataAccessException unwritable) {
            // what is committed is in the file already; what stood in the way of the rest has been told
        }
    }

    @Override
    public void close() {
        if (database.embedded()) {
            shutDown();
        }
        source.close();
        release(holder);
    }
}
