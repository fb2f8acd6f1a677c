package org.epaulet.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the archive's files; any tool that reads Parquet reads them.
 */
final class ArchiveFiles {

    /** Person number and id. */
    static final String PEOPLE = "people.parquet";
    /** Cell number, component, period, group. */
    static final String CELLS = "cells.parquet";
    /** Item and rater codes by number; an item or rater that is none of them stands as a text in the first row of the block with it. */
    static final String CODES = "codes.parquet";
    /** File number and its name in the delivery. */
    static final String FILES = "files.parquet";
    /** Rows that do not count though they were accepted, with the reason. */
    static final String STANDING = "standing.parquet";
    /** Count, sum and, where trimmed, scores by person and cell. */
    static final String TALLIES = "tallies.parquet";

    /** No rows, but all columns: what is the same in all rows of a block does not stand in its file. */
    static final String COLUMNS = "columns.parquet";

    /** The names of the files of rows: number of the file, line of the first row, and the head of the ids where all have the same. */
    static final String BLOCKS = "rows-*.parquet";

    /** The SQL that reads the number of a file out of the name that {@link #block} gives; null for {@link #COLUMNS}. */
    private static final String FILE = "try_cast(" + ofName(1) + " AS INTEGER)";

    /** The SQL of the head of a row's id: it stands in the row or in that name. */
    private static final String HEAD = "concat(record_head, " + ofName(3) + ")";

    /** The SQL of the line of the block's first row: it stands in that name. */
    private static final String BLOCK = "try_cast(" + ofName(2) + " AS BIGINT)";

    /** How all of it reads as one table. */
    static final String VIEW = "records.sql";

    private final Path folder;

    ArchiveFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder, for its owner's eyes only, and clears away what a crash left half written.
     *
     * @throws OtherFormatException if an archive of another format is in it
     */
    void prepare() {
        ArchiveFormat.require(folder);
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".*.part")) {
                for (Path part : parts) {
                    Files.delete(part);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of the archive cannot be made or cleared", e);
        }
    }

    /** Writes down, for who opens the folder without this program, how its files read as one table. */
    void describe() {
        String view = """
                -- The evaluation records of one run. In this folder, with DuckDB: .read records.sql
                %s
                CREATE OR REPLACE VIEW blocks AS SELECT * FROM %s;
                CREATE OR REPLACE VIEW records AS
                SELECT files.name AS file, packed.line, record, revision, people.person, date, component, period,
                  coalesce(item_text, items.code) AS item, coalesce(rater_text, raters.code) AS rater, score * 0.01 AS score,
                  coalesce(standing, CASE WHEN score IS NULL THEN 'WITHDRAWN' ELSE 'COUNTED' END) AS standing
                FROM (%s) AS packed
                JOIN '%s' AS files ON files.number = packed.file
                JOIN '%s' AS people ON people.number = packed.person
                JOIN '%s' AS cells ON cells.number = packed.cell
                LEFT JOIN '%s' AS items ON items.number = packed.item
                LEFT JOIN '%s' AS raters ON raters.number = packed.rater
                LEFT JOIN (SELECT file, line, standing FROM '%s') AS judged
                  ON judged.file = packed.file AND judged.line = packed.line;
                """.formatted(
                        ArchiveFormat.line(),
                        packed(Stream.of(COLUMNS, BLOCKS).map(Engine::text), ""),
                        RowText.told("(" + BlockTable.unpacked("blocks") + ")", text -> text.all("blocks")),
                        FILES,
                        PEOPLE,
                        CELLS,
                        CODES,
                        CODES,
                        STANDING);
        try {
            Path part = folder.resolve("." + VIEW + ".part");
            Files.writeString(part, view);
            place(part, folder.resolve(VIEW));
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of the archive cannot be written", e);
        }
    }

    /** Gives a finished file its name, at once; only its owner reads it. */
    static void place(Path part, Path whole) throws IOException {
        if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Returns the name of a block's file: the same for the same rows. */
    static String block(EvaluationBlock block) {
        String head = block.ids
                .sharedHead(block.accepted())
                .map(shared -> "-" + shared)
                .orElse("");
        return String.format(Locale.ROOT, "rows-%06d-%012d%s.parquet", block.file(), block.firstLine(), head);
    }

    private static String ofName(int part) {
        return "regexp_extract(filename, 'rows-(\\d{6})-(\\d{12})-?([^/]*)\\.parquet$', " + part + ")";
    }

    /** Returns the SQL of a file that is there. */
    String table(String name) {
        return Engine.table(folder.resolve(name));
    }

    /** Returns the SQL of all rows of all blocks. */
    String rows() {
        return rows(all());
    }

    /** Returns the SQL of those of them that meet a condition, as {@link #rows(Collection, String)} does. */
    String rows(String condition) {
        return rows(all(), condition);
    }

    private List<Path> all() {
        return blocks().isEmpty() ? List.of() : List.of(folder.resolve(BLOCKS));
    }

    /** Returns the SQL of the rows of some files of rows, of this archive or another one. */
    String rows(Collection<Path> files) {
        return "(" + BlockTable.unpacked(packed(files)) + ")";
    }

    /**
     * Returns the SQL of those of the rows that meet a condition: they are chosen before anything is taken apart, which costs ten
     * times as much.
     *
     * @param condition in SQL, of a row as it is packed
     */
    String rows(Collection<Path> files, String condition) {
        return "(" + BlockTable.unpacked("(SELECT * FROM " + packed(files) + " WHERE " + condition + ")") + ")";
    }

    /**
     * Returns the SQL of rows with what they say as items and raters. Every row of all blocks may have a text of its own: only those
     * of these rows are kept.
     *
     * @param rows the name of a table; it is read several times
     */
    String told(String rows) {
        return "(" + RowText.told(rows, text -> text.saidIn(rows, packed())) + ")";
    }

    /** Returns the SQL of all rows of all blocks, packed as they are archived. */
    String packed() {
        return packed(all());
    }

    /** Returns the SQL of rows packed as they are archived. */
    String packed(Collection<Path> files) {
        return packed(
                Stream.concat(Stream.of(folder.resolve(COLUMNS)), files.stream())
                        .map(Engine::place),
                Engine.ROWS_ALONE);
    }

    /** What the names tell is worked out here, where many rows have one name: behind a choice of rows each has its own. */
    private static String packed(Stream<String> places, String options) {
        return places.collect(Collectors.joining(
                ", ",
                "(SELECT * EXCLUDE (filename) REPLACE (" + HEAD + " AS record_head), " + FILE + " AS file, " + BLOCK
                        + " AS block FROM read_parquet([",
                "], union_by_name = true, filename = true" + options + "))"));
    }

    /** Returns the names of all files of rows. */
    List<String> blocks() {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> blocks = Files.newDirectoryStream(folder, BLOCKS)) {
            blocks.forEach(block -> names.add(block.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of the archive cannot be read", e);
        }
        names.sort(null);
        return names;
    }

    /** Takes a file over from elsewhere under the same name, without copying it where the file system knows how. */
    void link(Path file) {
        Path here = file(file.getFileName().toString());
        try {
            Files.deleteIfExists(here);
            TakenOver.file(file, here);
        } catch (IOException e) {
            throw new UncheckedIOException("the archive's " + file.getFileName() + " cannot be put in its place", e);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }
}
