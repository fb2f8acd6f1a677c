package org.epaulet;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The MySQL server that the build unpacked: whether it runs on this machine, and how it is called. Tests run in several
 * processes: one makes what they share, the others wait for it at a lock.
 */
final class MySqlPrograms {

    private static final Pattern MISSING_LIBRARY = Pattern.compile("loading shared libraries: ([^:]+):");

    private final Path folder;
    private final Path mysqld;
    private final Path standIns;

    MySqlPrograms(Path folder) {
        this.folder = folder;
        this.mysqld = folder.resolve("bin").resolve("mysqld");
        this.standIns = folder.resolve("stand-ins");
    }

    /** Returns why it cannot be used; empty if it can. */
    Optional<String> lacking() {
        if (!Files.exists(mysqld)) {
            return Optional.of("there is no " + mysqld
                    + " (the build unpacks it on Linux x86-64 only); name a server with" + " EPAULET_TEST_MYSQL_URL.");
        }
        try (FileChannel lock = FileChannel.open(folder.resolve("lock"), CREATE, WRITE)) {
            lock.lock();
            Files.createDirectories(standIns);
            mysqld.toFile().setExecutable(true);
            return lacking(version());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Optional<String> lacking(String answer) throws IOException {
        Matcher missing = MISSING_LIBRARY.matcher(answer);
        if (!missing.find()) {
            return answer.contains("Ver 8.") ? Optional.empty() : Optional.of("mysqld does not run here: " + answer);
        }
        Optional<StandInLibrary> library = StandInLibrary.of(missing.group(1));
        if (library.isEmpty() || Files.exists(standIns.resolve(missing.group(1)))) {
            return Optional.of("mysqld needs " + missing.group(1) + ", which this machine lacks; install it.");
        }
        library.get().write(standIns);
        return lacking(version());
    }

    private String version() throws IOException {
        Process process = call(List.of("--version")).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /** Makes a data folder without users' data; a first one is kept to copy the others from. */
    void freshData(Path data) throws IOException {
        Path first = folder.resolve("data");
        try (FileChannel lock = FileChannel.open(folder.resolve("lock"), CREATE, WRITE)) {
            lock.lock();
            if (!Files.exists(first)) {
                initialize(first);
            }
        }
        delete(data);
        copy(first, data);
    }

    private void initialize(Path first) throws IOException {
        Path fresh = folder.resolve("data-" + ProcessHandle.current().pid());
        Files.createDirectories(fresh);
        Path log = folder.resolve("initialize.log");
        Process process = server(fresh, List.of("--initialize-insecure"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("mysqld --initialize-insecure failed; see " + log);
        }
        Files.move(fresh, first, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Returns the call of a small server on the data folder. */
    ProcessBuilder server(Path data, List<String> options) {
        List<String> arguments = new ArrayList<>(List.of(
                "--no-defaults",
                "--basedir=" + folder,
                "--datadir=" + data,
                "--character-set-server=latin1",
                "--default-time-zone=-08:00",
                "--sql-mode=ANSI_QUOTES",
                "--innodb-use-native-aio=OFF",
                "--innodb-buffer-pool-size=128M",
                "--innodb-redo-log-capacity=16M",
                "--innodb-flush-log-at-trx-commit=2",
                "--performance-schema=OFF",
                "--disable-log-bin",
                "--mysqlx=OFF",
                "--max-connections=100"));
        if (System.getProperty("user.name").equals("root")) {
            arguments.add("--user=root");
        }
        arguments.addAll(options);
        return call(arguments);
    }

    private ProcessBuilder call(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(mysqld.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LD_LIBRARY_PATH", standIns.toString());
        return builder;
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> paths = Files.walk(tree)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
