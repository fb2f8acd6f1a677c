package org.epaulet.job.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.epaulet.job.files.Folders;

/**
 * The embedded database with all of its tables and nothing in them. The build has the scripts run once and puts the file into the
 * jar; a new work folder begins with a copy, for the scripts take half a second.
 */
public final class EmptyDatabase {

    private static final String NAME = "empty";
    private static final String FILES_END = ".mv.db";
    private static final String RESOURCE = "/db/" + NAME + FILES_END;

    private EmptyDatabase() {}

    /**
     * Makes the file; the build calls it.
     *
     * @param arguments one: the folder that the jar has as {@code /db}
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        // what is built on one machine is used on every other
        Locale.setDefault(Locale.ROOT);
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Files.deleteIfExists(folder.resolve(NAME + FILES_END));
        make(folder.resolve(NAME));
    }

    /** Has the scripts make a database; the file's name is the given one with the ending that H2 puts behind it. */
    private static void make(Path name) throws SQLException {
        Database database = Database.embedded(name);
        database.open().close();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
    }

    /**
     * Sees that the file of a work folder is its owner's alone, and begins one that has nothing in it yet with all tables. Only who
     * holds the folder may call this. What the build has not made is left empty: then the scripts run.
     */
    public static void begin(Path file) throws IOException {
        FileChannel.open(file, Folders.SECRET_FILE_OPTIONS, Folders.secretFileAttributes(file))
                .close();
        Folders.ownOnly(file);
        if (Files.size(file) == 0) {
            copy(file);
        }
    }

    private static void copy(Path file) throws IOException {
        try (InputStream tables = EmptyDatabase.class.getResourceAsStream(RESOURCE)) {
            if (tables == null) {
                return;
            }
            Path part = Folders.secretFile(file.resolveSibling(file.getFileName() + ".part"));
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                tables.transferTo(out);
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
