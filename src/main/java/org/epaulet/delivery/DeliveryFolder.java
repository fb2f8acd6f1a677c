package org.epaulet.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a bureau sends for a year: one folder with the files of each table.
 */
public final class DeliveryFolder {

    /** Stands in a name for what is not in the encoding of the system's names. */
    private static final char NOT_READ = '\uFFFD';

    private final List<DeliveryFile> files;
    private final List<String> notices;
    private final Map<DeliveryFile, FileScan> scans = new ConcurrentHashMap<>();
    private final Map<DeliveryFile, String> digests = new ConcurrentHashMap<>();

    private DeliveryFolder(List<DeliveryFile> files, List<String> notices) {
        this.files = List.copyOf(files);
        this.notices = List.copyOf(notices);
    }

    /**
     * Finds the files of every table: {@code units.csv}, {@code units.xlsx} and whatever lies in the folder {@code units}.
     *
     * @throws DeliveryException if the folder cannot be read, a file is empty, or a required table is missing
     */
    public static DeliveryFolder open(Path folder) {
        return open(folder, Set.of());
    }

    /**
     * Finds the files of every table, where some required tables come from elsewhere (evaluations out of a database).
     *
     * @throws DeliveryException if the folder cannot be read, a file is empty, or a required table is missing
     */
    public static DeliveryFolder open(Path folder, Set<Table> elsewhere) {
        return open(folder, elsewhere, true);
    }

    /**
     * Finds the files of a delivery for a correction: whole, if it has people; else any tables, which come to those sent before.
     *
     * @throws DeliveryException if the folder cannot be read, a file is empty, a whole one lacks a required table, or there is none
     */
    public static DeliveryFolder openForCorrection(Path folder, Set<Table> elsewhere) {
        DeliveryFolder any = open(folder, elsewhere, false);
        if (any.files.isEmpty() && elsewhere.isEmpty()) {
            throw new DeliveryException("The delivery " + folder + " has no table; send at least one.");
        }
        return any.files(Table.PEOPLE).isEmpty() ? any : open(folder, elsewhere, true);
    }

    private static DeliveryFolder open(Path folder, Set<Table> elsewhere, boolean whole) {
        if (!Files.isDirectory(folder)) {
            throw new DeliveryException("There is no folder " + folder + "; name the folder that holds the delivery.");
        }
        List<DeliveryFile> files = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        List<StrayFile> strays = new ArrayList<>();
        for (Path entry : entries(folder)) {
            Table table = tableOf(entry);
            if (table == null) {
                strays.add(StrayFile.beside(entry.getFileName().toString()));
            } else if (elsewhere.contains(table)) {
                notices.add("File %s is ignored; the job reads %s from elsewhere."
                        .formatted(entry.getFileName(), table.fileName()));
            } else if (Files.isDirectory(entry)) {
                addFolder(table, entry, files, strays);
            } else {
                files.add(file(table, entry, entry.getFileName().toString()));
            }
        }
        files.sort(Comparator.comparing(DeliveryFile::name, CodePoints.ORDER));
        strays.stream().map(StrayFile::sentence).forEach(notices::add);
        notices.sort(CodePoints.ORDER);
        if (whole) {
            requireTables(folder, files, elsewhere, strays);
        }
        return new DeliveryFolder(files, notices);
    }

    /** Returns all files, by the code points of their names. */
    public List<DeliveryFile> files() {
        return files;
    }

    /** Returns the files of a table, by the code points of their names: the order in which rows count. */
    public List<DeliveryFile> files(Table table) {
        return files.stream().filter(file -> file.table() == table).toList();
    }

    /** Returns one sentence for each file that is no table and is ignored. */
    public List<String> notices() {
        return notices;
    }

    /**
     * Opens the rows of a file.
     *
     * @throws DeliveryException if it is neither CSV in UTF-8 or GB18030 nor a workbook
     */
    public RowCursor rows(DeliveryFile file) {
        return switch (file.format()) {
            case CSV -> CsvCursor.open(file.path(), scan(file).charset());
            case XLSX -> XlsxCursor.open(file.path(), file.name());
        };
    }

    /**
     * Scans a CSV file for its charset, its digest and its sections; the first time only.
     *
     * @throws DeliveryException if it is neither UTF-8 nor GB18030
     */
    public FileScan scan(DeliveryFile file) {
        return scans.computeIfAbsent(file, any -> FileScan.of(file.path(), file.table()));
    }

    /** Returns the SHA-256 of the file's bytes, in hexadecimal. */
    public String digest(DeliveryFile file) {
        return switch (file.format()) {
            case CSV -> scan(file).sha256();
            case XLSX -> digests.computeIfAbsent(file, any -> FileDigest.sha256(file.path()));
        };
    }

    private static void addFolder(Table table, Path folder, List<DeliveryFile> files, List<StrayFile> strays) {
        for (Path entry : entries(folder)) {
            String name = folder.getFileName() + "/" + entry.getFileName();
            if (Files.isRegularFile(entry) && format(entry) != null) {
                files.add(file(table, entry, name));
            } else {
                strays.add(new StrayFile(name, editorsLeaving(entry) ? null : table));
            }
        }
    }

    private static DeliveryFile file(Table table, Path path, String name) {
        if (name.indexOf(NOT_READ) >= 0) {
            throw new DeliveryException(
                    "File " + name + " has a name that cannot be read here, and two such names may look alike;"
                            + " name it in letters and digits, or start with LC_ALL=C.UTF-8 if its name is in UTF-8.");
        }
        try {
            if (!Files.isReadable(path)) {
                throw new DeliveryException(
                        "File " + name + " cannot be read; give this program the right to read it.");
            }
            if (Files.size(path) == 0) {
                throw new DeliveryException("File " + name + " is empty; send it again, or leave it out.");
            }
        } catch (IOException e) {
            throw new DeliveryException("File " + name + " cannot be read; send it again.", e);
        }
        return new DeliveryFile(table, path, name, format(path));
    }

    /** Returns the table that the entry of a delivery holds, null for none; its name stands exactly before an ending in any case. */
    private static Table tableOf(Path entry) {
        String name = entry.getFileName().toString();
        boolean folder = Files.isDirectory(entry);
        if (!folder && (!Files.isRegularFile(entry) || format(entry) == null)) {
            return null;
        }
        String stem = folder ? name : name.substring(0, name.lastIndexOf('.'));
        for (Table table : Table.values()) {
            if (table.fileName().equals(stem)) {
                return table;
            }
        }
        return null;
    }

    /** Returns whether an editor left it beside a file (.x, ~$x). */
    private static boolean editorsLeaving(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }

    /** Returns the format by the file's name; null for another, and for what editors leave. */
    private static DeliveryFile.Format format(Path file) {
        String name = file.getFileName().toString();
        if (editorsLeaving(file)) {
            return null;
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "csv" -> DeliveryFile.Format.CSV;
            case "xlsx" -> DeliveryFile.Format.XLSX;
            default -> null;
        };
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            // a folder lists them in an order of its own, and sentences tell them in that of their names
            return entries.sorted(
                            Comparator.comparing(entry -> entry.getFileName().toString(), CodePoints.ORDER))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new DeliveryException(
                    "Folder " + folder + " cannot be read; give this program the right to read it.", e);
        }
    }

    private static void requireTables(
            Path folder, List<DeliveryFile> files, Set<Table> elsewhere, List<StrayFile> strays) {
        for (Table table : Table.values()) {
            boolean there = elsewhere.contains(table) || files.stream().anyMatch(file -> file.table() == table);
            if (table.required() && !there) {
                String name = table.fileName();
                String meant = strays.stream()
                        .filter(stray -> stray.meant() == table)
                        .map(stray -> " Is " + stray.name() + " meant for it?")
                        .collect(Collectors.joining());
                throw new DeliveryException(
                        "The delivery %s has no table %s; send %s.csv, %s.xlsx or a folder %s with such files.%s"
                                .formatted(folder, name, name, name, name, meant));
            }
        }
    }
}
