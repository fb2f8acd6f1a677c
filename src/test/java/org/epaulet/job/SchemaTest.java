package org.epaulet.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A script that is added is run: the version it brings is the one that a database is held against. */
class SchemaTest {

    @Test
    void theVersionIsThatOfTheLastScript() throws IOException {
        try (Stream<Path> scripts = Files.walk(Path.of("src/main/resources/db"))) {
            assertThat(scripts.map(script -> script.getFileName().toString())
                            .filter(name -> name.endsWith(".sql"))
                            .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                            .max())
                    .hasValue(Integer.parseInt(Schema.VERSION));
        }
    }
}
