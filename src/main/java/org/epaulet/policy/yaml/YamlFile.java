package org.epaulet.policy.yaml;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML files into records: keys are the components' names in snake_case, {@link Optional} ones may be left out,
 * and the key {@code kind} says which record of a sealed interface is meant. Component types may be String, BigDecimal,
 * int, boolean, LocalDate, MonthDay, enums, records, sealed interfaces of records, and lists and (by String) maps of these.
 */
public final class YamlFile {

    private YamlFile() {}

    /**
     * Reads a file.
     *
     * @throws YamlFileException if it cannot be read, is no YAML, or does not hold exactly such a record; names all
     *     that is wrong
     */
    public static <R extends Record> R read(Path file, Class<R> type) {
        return read(file.toString(), text(file), type);
    }

    /**
     * Reads a text.
     *
     * @param name what messages call it
     * @throws YamlFileException as {@link #read(Path, Class)}
     * @throws UncheckedIOException if the reader fails
     */
    public static <R extends Record> R read(String name, Reader reader, Class<R> type) {
        StringWriter text = new StringWriter();
        try {
            reader.transferTo(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return read(name, text.toString(), type);
    }

    /**
     * Reads a text.
     *
     * @param name what messages call it
     * @throws YamlFileException as {@link #read(Path, Class)}
     */
    public static <R extends Record> R read(String name, String text, Class<R> type) {
        Findings findings = new Findings();
        R record = bind(compose(name, text), type, Map.of(), findings);
        if (!findings.problems().isEmpty()) {
            throw new YamlFileException(name, findings.problems());
        }
        return record;
    }

    /**
     * Returns the text of a file in UTF-8.
     *
     * @throws YamlFileException if it cannot be read
     */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException absent) {
            throw refused(file.toString(), "there is no such file");
        } catch (CharacterCodingException otherEncoding) {
            throw refused(file.toString(), "the file is not in UTF-8; save it as UTF-8");
        } catch (IOException unreadable) {
            throw refused(file.toString(), "the file cannot be read");
        }
    }

    /**
     * Returns the root of the file's one document.
     *
     * @throws YamlFileException if the text is no YAML
     */
    public static Node compose(String name, String text) {
        LoaderOptions options = new LoaderOptions();
        String yaml = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            ParserImpl parser = new ParserImpl(new StreamReader(yaml), options);
            Node root = new Composer(parser, new Resolver(), options).getSingleNode();
            if (root == null) {
                throw refused(name, "the file is empty");
            }
            Node endless = Nodes.endless(root);
            if (endless != null) {
                throw refused(
                        name, endless.getStartMark(), "this stands inside itself; write it out, without an alias");
            }
            return root;
        } catch (MarkedYAMLException broken) {
            throw refused(name, broken.getProblemMark(), "this is no YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            throw refused(
                    name,
                    "this is no YAML: "
                            + broken.getMessage().lines().findFirst().orElse(""));
        }
    }

    /**
     * Makes a record of a composed file, as far as that is possible.
     *
     * @param readers how scalars of further types are read
     * @param findings gets the problems, and the values that could be made
     * @return null if something is wrong
     */
    public static <R extends Record> R bind(
            Node root, Class<R> type, Map<Class<?>, TextReader<?>> readers, Findings findings) {
        return type.cast(new Binder(new Scalars(readers), findings).bind(root, type, "", null));
    }

    private static YamlFileException refused(String name, Mark place, String message) {
        Findings findings = new Findings();
        findings.add(place, 0, "", message);
        return new YamlFileException(name, findings.problems());
    }

    private static YamlFileException refused(String name, String message) {
        return new YamlFileException(name, List.of(new Problem(0, 0, "", message)));
    }
}
