package org.epaulet.job.database;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;

/** The databases that variables of the environment name: address, user and password, the last also in a file. */
public final class NamedDatabase {

    /** How the variables of the program's own begin. */
    static final String OWN = "EPAULET_DB";

    private static final String SOURCE = "EPAULET_SOURCE";

    private static final Pattern ADDRESS = Pattern.compile("jdbc:mysql:(//|[a-z+]+://).*/[^/?]+(\\?.*)?");

    private NamedDatabase() {}

    /**
     * Returns the database that the environment names, or the embedded one of the work folder.
     *
     * @throws StoppedException when what it names is no address, or its password cannot be read
     */
    public static Database of(Path work, Map<String, String> environment) {
        return server(environment, OWN)
                .orElseGet(() -> Database.embedded(work.toAbsolutePath().resolve("epaulet")));
    }

    /**
     * Returns the database that evaluations are read from where a job's definition names a table: the one that
     * {@code EPAULET_SOURCE_URL} names, or else the run's own.
     *
     * @throws StoppedException when neither is named
     */
    public static Database source(Map<String, String> environment) {
        return server(environment, SOURCE)
                .or(() -> server(environment, OWN))
                .orElseThrow(() -> new StoppedException(
                        ExitStatus.USAGE,
                        "The job's definition reads evaluations from a table, but no database is named; set"
                                + " EPAULET_SOURCE_URL, _USER and _PASSWORD to that of the table."));
    }

    /** Returns an environment that names no database but the one that evaluations are read from. */
    public static Map<String, String> sourceAlone(Map<String, String> environment) {
        boolean own = server(environment, SOURCE).isPresent();
        Map<String, String> source = new HashMap<>();
        for (String part : List.of("_URL", "_USER", "_PASSWORD", "_PASSWORD_FILE")) {
            String value = environment.get((own ? SOURCE : OWN) + part);
            if (value != null) {
                source.put(SOURCE + part, value);
            }
        }
        return source;
    }

    private static Optional<Database> server(Map<String, String> environment, String variables) {
        String url = environment.get(variables + "_URL");
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        Database database = new Database(
                url.strip().replaceFirst("^jdbc:mariadb:", "jdbc:mysql:"),
                environment.get(variables + "_USER"),
                DatabasePassword.of(environment, variables),
                variables);
        if (!ADDRESS.matcher(database.url()).matches()) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    variables + "_URL is '" + database.address()
                            + "'; expected an address like jdbc:mysql://host:3306/database.");
        }
        return Optional.of(database);
    }
}
