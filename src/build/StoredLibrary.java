import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the archive engine's library for this machine into the jar as it is: every run unpacks it, and to inflate 70 MB takes half a
 * second of a processor each time.
 */
final class StoredLibrary {

    private StoredLibrary() {}

    public static void main(String[] arguments) throws IOException {
        URI jar = URI.create("jar:" + Path.of(arguments[0]).toAbsolutePath().toUri());
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("compressionMethod", "STORED"))) {
            Path library = files.getPath("libduckdb_java.so_" + system() + "_" + processor());
            if (Files.exists(library)) {
                Files.write(library, Files.readAllBytes(library));
            }
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macos" : "linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch");
        return name.equals("x86_64") ? "amd64" : name.equals("aarch64") ? "arm64" : name;
    }
}
