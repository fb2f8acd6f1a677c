package org.epaulet.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * A finished archive of the same year and policy that another one goes on from: it keeps the numbers of people and files, so
 * that blocks of rows that have not changed are taken over as they are.
 */
public final class EarlierArchive {

    private final Path folder;
    private final LocalDate day;
    private final Dictionaries dictionaries;
    private final SortedMap<String, Block> blocks;

    private EarlierArchive(Path folder, LocalDate day, Dictionaries dictionaries, SortedMap<String, Block> blocks) {
        this.folder = folder;
        this.day = day;
        this.dictionaries = dictionaries;
        this.blocks = blocks;
    }

    /** Some rows of one file, by the number of the file and the line of the first. */
    private record Block(int file, long firstLine) {

        static Block of(String name) {
            String[] parts = name.substring(0, name.indexOf('.')).split("-");
            return new Block(Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
        }
    }

    /** A place in a file of evaluations: the first line of some rows that were archived together. */
    public record Place(String file, long line) {}

    /**
     * Opens it.
     *
     * @param day the last one whose records its tallies count
     * @throws OtherFormatException if it is of another format than this software reads
     */
    public static EarlierArchive open(Path folder, LocalDate day, ArchiveLimits limits) {
        ArchiveFormat.require(folder);
        ArchiveFiles files = new ArchiveFiles(folder);
        try (Engine engine = new Engine(folder, limits)) {
            SortedMap<String, Block> blocks = new TreeMap<>();
            try (DirectoryStream<Path> rows = Files.newDirectoryStream(folder, ArchiveFiles.BLOCKS)) {
                for (Path path : rows) {
                    String name = path.getFileName().toString();
                    blocks.put(name, Block.of(name));
                }
            }
            return new EarlierArchive(folder, day, Dictionaries.read(engine, files), blocks);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of the earlier archive cannot be read", e);
        }
    }

    /** Returns whether there is a finished archive in the folder, of the format that this software reads. */
    public static boolean usable(Path folder) {
        return Files.isRegularFile(folder.resolve(ArchiveFiles.TALLIES)) && ArchiveFormat.readable(folder);
    }

    /** Returns the ids of its people by number. */
    public List<String> people() {
        return dictionaries.people();
    }

    /** Returns the names of its files by number. */
    List<String> files() {
        return dictionaries.files();
    }

    LocalDate day() {
        return day;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Returns the names of all its blocks. */
    Collection<String> blocks() {
        return blocks.keySet();
    }

    /** Returns the names of the blocks of the file that begin at a line from one to another, the last not included. */
    List<String> blocks(String name, long from, long end) {
        int number = files().indexOf(name);
        return blocks.entrySet().stream()
                .filter(block -> block.getValue().file() == number)
                .filter(block ->
                        block.getValue().firstLine() >= from && block.getValue().firstLine() < end)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Returns where rows were archived that these employments would turn away.
     *
     * @param changed the employments that are not what they were
     * @param gone ids of people who may no longer have records
     */
    public List<Place> outside(List<Employment> changed, List<String> gone, ArchiveLimits limits) {
        if (blocks.isEmpty() || changed.isEmpty() && gone.isEmpty()) {
            return List.of();
        }
        try (Engine engine = new Engine(folder, limits);
                DuckDBConnection connection = engine.connect();
                Statement statement = connection.createStatement()) {
            engine.useAllThreads();
            Map<String, Integer> numbers = new HashMap<>();
            for (int number = 0; number < people().size(); number++) {
                numbers.put(people().get(number), number);
            }
            statement.execute("CREATE TEMP TABLE allowed (person INTEGER, first DATE, last DATE)");
            try (DuckDBAppender appender = connection.createAppender("temp", "main", "allowed")) {
                for (Employment person : changed) {
                    appender.beginRow()
                            .append(numbers.get(person.person()))
                            .append(person.joined())
                            .append(person.left() == null ? LocalDate.of(9999, 12, 31) : person.left())
                            .endRow();
                }
                for (String person : gone) {
                    appender.beginRow()
                            .append(numbers.get(person))
                            .append(LocalDate.of(9999, 12, 31))
                            .append(LocalDate.of(1, 1, 1))
                            .endRow();
                }
            }
            String rows = blocks.keySet().stream()
                    .map(name -> Engine.place(file(name)))
                    .collect(
                            Collectors.joining(", ", "read_parquet([", "], filename = true" + Engine.ROWS_ALONE + ")"));
            List<Place> places = new ArrayList<>();
            try (ResultSet found = statement.executeQuery("SELECT DISTINCT filename FROM (SELECT filename, "
                    + "(place & " + (People.MAX - 1)
                    + ")::INTEGER AS person, DATE '1970-01-01' + (sum >> 48 & 65535)::INTEGER"
                    + " AS date FROM " + rows + ") JOIN allowed USING (person) WHERE date < first OR date > last")) {
                while (found.next()) {
                    Block block =
                            Block.of(Path.of(found.getString(1)).getFileName().toString());
                    places.add(new Place(files().get(block.file()), block.firstLine()));
                }
            }
            return places;
        } catch (SQLException e) {
            throw Engine.failed(e);
        }
    }
}
