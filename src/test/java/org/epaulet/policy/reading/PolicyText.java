package org.epaulet.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.epaulet.policy.Policy;
import org.epaulet.policy.yaml.Problem;
import org.epaulet.policy.yaml.YamlFile;

/**
 * The default policy as a text in which a test changes a few words.
 */
public record PolicyText(String yaml) {

    private static final Path DEFAULT = Path.of("jobs", "policies", "default.yaml");

    public static PolicyText ofDefault() {
        return new PolicyText(YamlFile.text(DEFAULT));
    }

    /** Replaces the first place of a text that must be there. */
    public PolicyText with(String text, String instead) {
        assertThat(yaml).contains(text);
        int at = yaml.indexOf(text);
        return new PolicyText(yaml.substring(0, at) + instead + yaml.substring(at + text.length()));
    }

    public Policy read() {
        return PolicyReader.read("p.yaml", yaml);
    }

    List<Problem> problems() {
        PolicyException refused = catchThrowableOfType(PolicyException.class, this::read);
        assertThat(refused).as("the policy should have been refused").isNotNull();
        return refused.problems();
    }

    /** Returns every problem as {@code key: message}. */
    List<String> told() {
        return problems().stream()
                .map(problem -> problem.key() + ": " + problem.message())
                .toList();
    }

    /** Returns the line and column, from 1, at which the text first stands. */
    String placeOf(String text) {
        int at = yaml.indexOf(text);
        String before = yaml.substring(0, at);
        return (before.lines().count() + (before.endsWith("\n") ? 1 : 0)) + ":" + (at - before.lastIndexOf('\n'));
    }
}
