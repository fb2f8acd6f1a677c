package org.epaulet.job.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;

/** The password of a database server: a variable of the environment, or the file that another one names. */
final class DatabasePassword {

    private DatabasePassword() {}

    /**
     * Returns it; null: none is set.
     *
     * @param variables how the variables of the environment begin
     * @throws StoppedException when both are set, or the file cannot be read or everybody may read it
     */
    static String of(Map<String, String> environment, String variables) {
        String variable = variables + "_PASSWORD";
        String file = environment.get(variable + "_FILE");
        if (file == null || file.isBlank()) {
            return environment.get(variable);
        }
        if (environment.get(variable) != null) {
            throw refused(variable + " and " + variable + "_FILE are both set; keep one of them.", null);
        }
        try {
            Path path = Path.of(file);
            String password = Files.readString(path).replaceFirst("\\R\\z", "");
            if (Folders.forEverybody(path)) {
                throw refused(
                        variable + "_FILE names " + file + ", which everybody on this machine may read; take that away"
                                + " with chmod o= (in Kubernetes: defaultMode 0440 of the secret's volume).",
                        null);
            }
            return password;
        } catch (IOException | InvalidPathException failure) {
            throw refused(
                    variable + "_FILE names " + file + ", which cannot be read; see that it is there and yours.",
                    failure);
        }
    }

    private static StoppedException refused(String sentence, Exception cause) {
        return new StoppedException(ExitStatus.USAGE, sentence, cause);
    }
}
