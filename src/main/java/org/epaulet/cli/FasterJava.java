package org.epaulet.cli;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.StringArray;
import java.io.IOException;
import java.nio.charset.Charset;
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
                if (knowsAsciiAlone()) {
                    set("LC_ALL", "C.UTF-8");
                }
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

    /**
     * Where no language is set, as in a job of cron, Java takes names and words beyond ASCII for question marks: two months' files look
     * alike then, and an explanation tells nothing.
     */
    private static boolean knowsAsciiAlone() {
        return Charset.forName(System.getProperty("sun.jnu.encoding")).equals(StandardCharsets.US_ASCII);
    }

    private static void set(String variable, String value) {
        // 1: in place of what it is now
        called("setenv", variable, value, 1);
    }

    private static void called(String function, Object... arguments) {
        // JNA would ask another program where libraries lie, a tenth of a second long; the one wanted is loaded
        System.setProperty("jna.platform.library.path", "");
        NativeLibrary.getProcess().getFunction(function).invokeInt(arguments);
    }

    private static void execute(String program, List<String> command) {
        called("execv", program, new StringArray(command.toArray(new String[0]), BYTES));
    }
}
