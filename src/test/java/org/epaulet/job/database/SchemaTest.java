package org.epaulet.job.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.epaulet.MySqlServer;
import org.epaulet.job.outcome.StoppedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

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

    /** What the build made of the scripts is what they would make now. */
    @Test
    void aNewWorkFolderBeginsWithTheTablesThatTheScriptsMake(@TempDir Path work) throws IOException {
        Path file = work.resolve("epaulet.mv.db");
        EmptyDatabase.begin(file);

        assertThat(Files.size(file)).isPositive();
        assertThat(tables(NamedDatabase.of(work, Map.of())))
                .contains("CREATE CACHED TABLE")
                .isEqualTo(tables(Database.embedded(work.resolve("made-by-scripts"))));
    }

    /** A process may die while it copies. */
    @Test
    void aCopyThatWasLeftHalfWrittenIsMadeAnew(@TempDir Path work) throws IOException {
        Path file = Files.createFile(work.resolve("epaulet.mv.db"));
        Path part = Files.writeString(work.resolve("epaulet.mv.db.part"), "half");

        EmptyDatabase.begin(file);

        assertThat(part).doesNotExist();
        assertThat(tables(NamedDatabase.of(work, Map.of()))).contains("CREATE CACHED TABLE");
    }

    @Test
    void aDatabaseThatHasBegunIsLeftAsItIs(@TempDir Path work) throws IOException {
        Path file = Files.writeString(work.resolve("epaulet.mv.db"), "begun");

        EmptyDatabase.begin(file);

        assertThat(file).hasContent("begun");
    }

    private static String tables(Database database) {
        try (HikariDataSource source = database.open()) {
            return String.join("\n", new JdbcTemplate(source).queryForList("SCRIPT NODATA NOPASSWORDS", String.class));
        }
    }

    /** A process may die when the statements of a script have run and Flyway has not noted it yet. */
    @Test
    void everyStatementOfAScriptMayRunAgain() {
        everyScriptRunsAgain(new Database(
                "jdbc:h2:mem:again;DB_CLOSE_DELAY=-1;MODE=MySQL;DATABASE_TO_LOWER=TRUE"
                        + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "sa",
                ""));
    }

    @Test
    void everyStatementOfAScriptMayRunAgainOnAServer() {
        MySqlServer server = MySqlServer.shared();
        Map<String, String> environment = server.environment(server.database());
        everyScriptRunsAgain(NamedDatabase.of(Path.of("nowhere"), environment));
    }

    /** A process that is stopped while it makes the tables must not keep the next one waiting without a word. */
    @Test
    void whoMakesTheTablesForTooLongIsNamed() {
        MySqlServer server = MySqlServer.shared();
        String name = server.database();
        Database database = NamedDatabase.of(Path.of("nowhere"), server.environment(name));
        SchemaLock stopped = SchemaLock.take(database, 1);

        assertThatThrownBy(() -> SchemaLock.take(database, 1))
                .isInstanceOf(StoppedException.class)
                .hasMessageContaining(name + " for more than 1 seconds (session ")
                .hasMessageContaining("end it if it is stopped");

        stopped.release();
        database.open().close();
    }

    private static void everyScriptRunsAgain(Database database) {
        database.open().close();
        for (int last = Integer.parseInt(Schema.VERSION); last > 0; last--) {
            try (HikariDataSource source = database.open()) {
                new JdbcTemplate(source).update("DELETE FROM flyway_schema_history WHERE installed_rank >= ?", last);
            }
            database.open().close();
        }
    }
}
