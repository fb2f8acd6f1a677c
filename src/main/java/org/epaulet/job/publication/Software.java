package org.epaulet.job.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The software's own version, which every manifest names. */
public final class Software {

    /** For example {@code Epaulet 1.0.0}. */
    public static final String VERSION = "Epaulet " + version();

    private Software() {}

    private static String version() {
        try (InputStream in = Software.class.getResourceAsStream("/epaulet.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
