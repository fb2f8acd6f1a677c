package org.epaulet.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options with which Java was measured to be fastest for a run.
 *
 * <p>Most runs are over before the optimizing compiler has earned what it costs, so it is left out for all but the largest
 * deliveries; one collector thread keeps out of the way of the partitions, and does not go through all of the memory because
 * classes are being loaded or more of it is wanted; and classes come, already read and checked, from the archive beside the
 * jar, if there is one. It works itself without expressions that Java would have to link: it runs in a Java that has nothing
 * prepared. Whoever gives Java any option beyond memory and properties has chosen for himself.
 */
final class JavaOptions {

    /** Set in the Java that has the options; its value elsewhere, by who starts it, {@code as-started} keeps them away. */
    static final String MARK = "epaulet.java";

    private static final Set<String> CHOSEN_ELSEWHERE =
            Set.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");
    private static final List<String> HARMLESS = List.of("-Xmx", "-Xms", "-Xss", "-D");
    private static final Set<String> CLASS_PATH = Set.of("-cp", "-classpath", "--class-path");
    private static final String DATA = "--data";
    private static final long LARGE_BYTES = 1L << 32;
    private static final long SMALL_BYTES = 1L << 29;
    private static final long LITTLE_MEMORY = 1L << 28;

    private final Map<String, String> environment;
    private final long memory;
    private final Path hugePages;

    /**
     * Takes what holds for this process.
     *
     * @param memory how many bytes Java may use for objects
     * @param hugePages the file in which the system tells whether it gives huge pages
     */
    JavaOptions(Map<String, String> environment, long memory, Path hugePages) {
        this.environment = environment;
        this.memory = memory;
        this.hugePages = hugePages;
    }

    /**
     * Returns the command that starts the same with the options.
     *
     * @param words of the command that started this process, a character a byte
     * @return empty: it is to stay as it was started
     */
    Optional<List<String>> added(List<String> words) {
        int end = endOfOptions(words);
        if (end < 0 || !Collections.disjoint(environment.keySet(), CHOSEN_ELSEWHERE)) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(words.subList(0, end));
        command.add("-D" + MARK + "=tuned");
        // a driver would have Java prepare to record its own events, which nobody asks for: a tenth of a second
        command.add("-Djfr.unsupported.vm=true");
        // another maker's Java passes over what it does not know
        command.add("-XX:+IgnoreUnrecognizedVMOptions");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:MetaspaceSize=128m");
        // more would not start where the user allows more memory than the machine has
        command.add("-XX:InitialRAMPercentage=6");
        if (givesHugePages()) {
            // to use memory for the first time costs a tenth of a small year otherwise
            command.add("-XX:+UseTransparentHugePages");
        }
        long delivered = delivered(words.subList(end, words.size()));
        if (delivered > 0 && delivered <= SMALL_BYTES && memory > LITTLE_MEMORY) {
            // what few people leave behind is soon cleared away; memory that is used again costs less than new memory
            command.add("-Xmn128m");
            // what is this large is made once and kept: to move it stops everything
            command.add("-XX:PretenureSizeThreshold=1m");
        }
        if (delivered <= LARGE_BYTES) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        Optional<String> archive = archive(words, end);
        if (archive.isPresent()) {
            command.add("-XX:SharedArchiveFile=" + archive.get());
            // moving it to another address takes as long as it saves
            command.add("-XX:+UnlockDiagnosticVMOptions");
            command.add("-XX:ArchiveRelocationMode=0");
            // an archive of another Java or another jar is passed over without a word
            command.add("-Xlog:cds=off");
            command.add("-Xlog:cds+dynamic=off");
        }
        command.addAll(words.subList(end, words.size()));
        return Optional.of(command);
    }

    /** Returns where the options for Java end and what it is to run begins; -1: it is to run so, or is not understood. */
    private static int endOfOptions(List<String> words) {
        int at = 1;
        while (at < words.size()) {
            String word = words.get(at);
            if (word.startsWith("-D" + MARK)) {
                return -1;
            } else if (CLASS_PATH.contains(word)) {
                at += 2;
            } else if (harmless(word)) {
                at++;
            } else {
                return word.equals("-jar") || !word.startsWith("-") ? at : -1;
            }
        }
        return -1;
    }

    private static boolean harmless(String option) {
        for (String start : HARMLESS) {
            if (option.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private boolean givesHugePages() {
        try {
            return !Files.readString(hugePages).contains("[never]");
        } catch (IOException notTold) {
            return false;
        }
    }

    private static Optional<String> archive(List<String> words, int end) {
        if (!words.get(end).equals("-jar") || end + 1 >= words.size()) {
            return Optional.empty();
        }
        String jar = words.get(end + 1);
        String archive = (jar.endsWith(".jar") ? jar.substring(0, jar.length() - 4) : jar) + ".jsa";
        return Files.isReadable(path(archive)) ? Optional.of(archive) : Optional.empty();
    }

    /** Returns how many bytes are delivered; 0: nothing is, or it cannot be told. */
    private static long delivered(List<String> asked) {
        for (int at = 0; at < asked.size(); at++) {
            String word = asked.get(at);
            if (word.equals(DATA) && at + 1 < asked.size()) {
                return bytes(path(asked.get(at + 1)), 2);
            } else if (word.startsWith(DATA + "=")) {
                return bytes(path(word.substring(DATA.length() + 1)), 2);
            }
        }
        return 0;
    }

    /** Returns how long a file is; of a folder how long its files are, so many levels down. */
    private static long bytes(Path place, int levels) {
        if (levels == 0 || !Files.isDirectory(place)) {
            return place.toFile().length();
        }
        long bytes = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
            for (Path file : files) {
                bytes += bytes(file, levels - 1);
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            // what is wrong with it is told by who reads it
            return 0;
        }
        return bytes;
    }

    private static Path path(String word) {
        try {
            return Path.of(new String(
                    word.getBytes(StandardCharsets.ISO_8859_1),
                    Charset.forName(System.getProperty("sun.jnu.encoding"))));
        } catch (InvalidPathException none) {
            return Path.of("");
        }
    }
}
