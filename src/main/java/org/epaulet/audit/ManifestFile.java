package org.epaulet.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads {@code manifest.json}: keys in the order of the record, two blanks of indent, line feeds, UTF-8. */
public final class ManifestFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter WRITER = MAPPER.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private ManifestFile() {}

    /** Returns the bytes of the manifest. */
    public static byte[] bytes(Manifest manifest) {
        byte[] json = WRITER.writeValueAsBytes(manifest);
        byte[] bytes = java.util.Arrays.copyOf(json, json.length + 1);
        bytes[json.length] = '\n';
        return bytes;
    }

    /**
     * Reads a manifest.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws tools.jackson.core.JacksonException if it is no manifest
     */
    public static Manifest read(Path file) {
        try {
            return MAPPER.readValue(Files.readAllBytes(file), Manifest.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
