package org.epaulet.cli;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.StringArray;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Has the system put another Java in place of this one, in the same process: same number, same input and output, signals and
 * exit status. A jar cannot say with which options it is to be run, and they take two fifths off a year of ten thousand people.
 */
final class FasterJava {

    /** Each byte is a character: arguments go on as they came, whatever their encoding. */
    private static final String BYTES = StandardCharsets.ISO_8859_1.name();

    private static final Path HUGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
    private static final String SELF = "/proc/self/";

    private FasterJava() {}

    /** Returns only where this Java is to stay: it has been replaced already, somebody chose its options, or it cannot be done. */
    static void become() {
        if (!Platform.isLinux()) {
            return;
        }
        try {
            long memory = Runtime.getRuntime().maxMemory();
            Optional<List<String>> command = new JavaOptions(System.getenv(), memory, HUGE_PAGES).added(words());
            if (command.isPresent()) {
                execute(Path.of(SELF, "exe").toRealPath().toString(), command.get());
            }
        } catch (IOException | LinkageError notHere) {
            // slower, and otherwise the same
        }
    }

    private static List<String> words() throws IOException {
        String all = new String(Files.readAllBytes(Path.of(SELF, "cmdline")), StandardCharsets.ISO_8859_1);
        List<String> words = new ArrayList<>();
        for (int from = 0; from < all.length(); from = all.indexOf('\0', from) + 1) {
            words.add(all.substring(from, all.indexOf('\0', from)));
        }
        return words;
    }

    private static void execute(String program, List<String> command) {
        // JNA would ask another program where libraries lie, a tenth of a second long; the one wanted is loaded
        System.setProperty("jna.platform.library.path", "");
        NativeLibrary.getProcess().getFunction("execv").invokeInt(new Object[] {
            program, new StringArray(command.toArray(new String[0]), BYTES)
        });
    }
}
