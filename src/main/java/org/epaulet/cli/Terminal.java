package org.epaulet.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Tells whether somebody watches. */
final class Terminal {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Returns whether standard error is shown on a terminal on which a line can be written over. */
    static boolean isStandardError(Map<String, String> environment) {
        return !"dumb".equals(environment.get("TERM")) && leadsToTerminal();
    }

    private static boolean leadsToTerminal() {
        if (!Files.isSymbolicLink(STANDARD_ERROR)) {
            return consoleIsTerminal();
        }
        try {
            String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Where the system does not tell about standard error alone: standard input and output, which a console joins. */
    private static boolean consoleIsTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // from Java 22 on there is a console even without a terminal, and this method
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
