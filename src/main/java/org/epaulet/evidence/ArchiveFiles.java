package org.epaulet.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The names of the archive's files; any tool that reads Parquet reads them.
 */
final class ArchiveFiles {

    /** Person number and id. */
    static final String PEOPLE = "people.parquet";
    /** Cell number, component, period, group. */
    static final String CELLS = "cells.parquet";
    /** Item and rater codes by number; an item or rater that is none of them stands as a text in its row. */
    static final String CODES = "codes.parquet";
    /** File number and its name in the delivery. */
    static final String FILES = "files.parquet";
    /** Rows that do not count though they were accepted, with the reason. */
    static final String STANDING = "standing.parquet";
    /** Count, sum and, where trimmed, scores by person and cell. */
    static final String TALLIES = "tallies.parquet";

    private static final String NO_ROWS =
            "(SELECT NULL::INTEGER AS file, NULL::BIGINT AS line, NULL::INTEGER AS person, "
                    + "NULL::DATE AS date, NULL::INTEGER AS cell, NULL::INTEGER AS score, NULL::VARCHAR AS record, "
                    + "NULL::BIGINT AS revision, NULL::VARCHAR AS record_cell, NULL::INTEGER AS item, NULL::VARCHAR AS item_text, "
                    + "NULL::INTEGER AS rater, NULL::VARCHAR AS rater_text WHERE false)";

    private final Path folder;

    ArchiveFiles(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder, for its owner's eyes only, and clears away what a crash left half written. */
    void prepare() {
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

    /** Returns the name of a block's file: the same for the same rows. */
    static String block(EvaluationBlock block) {
        return "rows-%06d-%012d.parquet".formatted(block.file(), block.firstLine());
    }

    /** Returns the SQL of a file that is there. */
    String table(String name) {
        return "read_parquet(" + Engine.text(folder.resolve(name).toString()) + ")";
    }

    /** Returns the SQL of all rows of all blocks. */
    String rows() {
        try (DirectoryStream<Path> blocks = Files.newDirectoryStream(folder, "rows-*.parquet")) {
            return blocks.iterator().hasNext() ? "(" + BlockTable.unpacked(table("rows-*.parquet")) + ")" : NO_ROWS;
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of the archive cannot be read", e);
        }
    }
}
