package org.epaulet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder as tests see it: what lies in it, and its files' texts. */
record Folder(Path path) {

    /** Copies everything that lies in another folder. */
    static Folder copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        return new Folder(to);
    }

    /** Returns the names of the files in it and in its folders; none if it is not there. */
    List<String> files() throws IOException {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(path)) {
            return tree.filter(Files::isRegularFile)
                    .map(file -> path.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** Returns bytes and time of change of each of its files. */
    SortedMap<String, String> state() throws IOException {
        SortedMap<String, String> state = new TreeMap<>();
        for (String name : files()) {
            Path file = path.resolve(name);
            state.put(
                    name, Files.getLastModifiedTime(file) + " " + new String(bytes(name), StandardCharsets.ISO_8859_1));
        }
        return state;
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the lines of a file in UTF-8, without a byte order mark. */
    List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .toList();
    }

    Folder write(String name, List<String> lines) throws IOException {
        return write(name, lines, StandardCharsets.UTF_8);
    }

    Folder write(String name, List<String> lines, Charset charset) throws IOException {
        return write(name, (String.join("\n", lines) + "\n").getBytes(charset));
    }

    Folder write(String name, byte[] bytes) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return this;
    }

    Folder delete(String name) throws IOException {
        Files.delete(path.resolve(name));
        return this;
    }
}
