package org.epaulet.policy.reading;

import java.util.List;
import org.epaulet.policy.yaml.Problem;
import org.epaulet.policy.yaml.YamlFileException;

/**
 * A policy that cannot be used; it names every problem found, with line and column.
 */
public final class PolicyException extends YamlFileException {

    private static final long serialVersionUID = 1L;

    /** Creates it with at least one problem. */
    public PolicyException(String file, List<Problem> problems) {
        super(file, problems);
    }
}
