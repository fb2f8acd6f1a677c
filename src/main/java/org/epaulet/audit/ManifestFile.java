package org.epaulet.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes and reads {@code manifest.json}: keys in the order of the record, two blanks of indent, line feeds, UTF-8. */
public final class ManifestFile {

    private ManifestFile() {}

    /** Returns the bytes of the manifest. */
    public static byte[] bytes(Manifest manifest) {
        byte[] json = Json.WRITER.writeValueAsBytes(manifest);
        byte[] bytes = Arrays.copyOf(json, json.length + 1);
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
            return Json.MAPPER.readValue(Files.readAllBytes(file), Manifest.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
