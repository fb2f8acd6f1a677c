package org.epaulet.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * DuckDB's library, which its driver unpacks into the folder for temporary files. Once loaded, the file is not needed any more; a
 * process that is killed would leave it there, seventy megabytes each time.
 */
final class UnpackedLibrary {

    /** Where Linux lists the files that a process has loaded; elsewhere the driver deletes the file when the process ends. */
    private static final Path LOADED = Path.of("/proc/self/maps");

    private static final Pattern LIBRARY = Pattern.compile("(/.*/libduckdb_java\\d+\\.so)$", Pattern.MULTILINE);

    private UnpackedLibrary() {}

    /** Returns the folder into which it is unpacked. */
    static Path folder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** Deletes the file that this process has loaded, as far as that can be told. */
    static void delete() {
        try {
            if (Files.isReadable(LOADED)) {
                for (String file : loaded()) {
                    Path path = Path.of(file);
                    if (folder().equals(path.getParent())) {
                        Files.deleteIfExists(path);
                    }
                }
            }
        } catch (IOException | InvalidPathException left) {
            // then the driver deletes it when the process ends
        }
    }

    private static Set<String> loaded() throws IOException {
        Matcher found = LIBRARY.matcher(new String(Files.readAllBytes(LOADED), StandardCharsets.UTF_8));
        Set<String> files = new TreeSet<>();
        while (found.find()) {
            files.add(found.group(1));
        }
        return files;
    }
}
