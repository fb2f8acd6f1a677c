package org.epaulet.job.database;

import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The scripts in {@code db/} that make a database's tables, each run once. */
final class SchemaScripts {

    /** In seconds. */
    private static final int LONGEST_MAKING = 30;

    private final Database database;

    SchemaScripts(Database database) {
        this.database = database;
    }

    /** Makes the tables, or brings them up to date; does nothing where they are. */
    void run(DataSource source) {
        if (Schema.isCurrent(source)) {
            return;
        }
        if (database.embedded()) {
            runScripts(source);
            return;
        }
        SchemaLock alone = SchemaLock.take(database, LONGEST_MAKING);
        try {
            runScripts(source);
        } finally {
            alone.release();
        }
    }

    private void runScripts(DataSource source) {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/" + (database.embedded() ? "h2" : "mysql"), "classpath:db/common")
                .placeholders(
                        database.embedded()
                                ? Map.of("text", "VARCHAR(100000000)", "bytes", "VARBINARY(100000000)", "table", "")
                                : Map.of(
                                        "text",
                                        "MEDIUMTEXT",
                                        "bytes",
                                        "LONGBLOB",
                                        "table",
                                        "ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"))
                .load();
        if (Arrays.stream(flyway.info().all())
                .anyMatch(script -> script.getState().isFailed())) {
            // every statement of a script may run again, so one that failed half way is simply run again
            flyway.repair();
        }
        flyway.migrate();
    }
}
