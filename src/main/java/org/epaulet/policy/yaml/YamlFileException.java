package org.epaulet.policy.yaml;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A YAML file that cannot be used; it names every problem found, in the order of the file.
 */
public class YamlFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;

    @SuppressWarnings("serial") // an immutable list of records of strings and numbers is never sent anywhere
    private final List<Problem> problems;

    /** Creates it with at least one problem. */
    public YamlFileException(String file, List<Problem> problems) {
        super(problems.stream().map(problem -> problem.inFile(file)).collect(Collectors.joining("\n")));
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    /** Returns the file as it was named. */
    public String file() {
        return file;
    }

    /** Returns what is wrong, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
