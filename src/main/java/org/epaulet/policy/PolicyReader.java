package org.epaulet.policy;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.epaulet.policy.yaml.BadText;
import org.epaulet.policy.yaml.Findings;
import org.epaulet.policy.yaml.Names;
import org.epaulet.policy.yaml.Outline;
import org.epaulet.policy.yaml.TextReader;
import org.epaulet.policy.yaml.YamlFile;
import org.epaulet.policy.yaml.YamlFileException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads policies: YAML whose keys are the names of the policy's records, with every condition and every reference checked.
 */
public final class PolicyReader {

    private PolicyReader() {}

    /**
     * Reads a policy file.
     *
     * @throws PolicyException if it is not a policy that works; names all that is wrong
     */
    public static Policy read(Path file) {
        try {
            return read(file.toString(), YamlFile.text(file));
        } catch (PolicyException told) {
            throw told;
        } catch (YamlFileException unreadable) {
            throw new PolicyException(unreadable.file(), unreadable.problems());
        }
    }

    /**
     * Reads a policy.
     *
     * @param fileName what messages call it
     * @throws PolicyException if it is not a policy that works; names all that is wrong
     */
    public static Policy read(String fileName, String yaml) {
        Node root = compose(fileName, yaml);
        ConditionTerms terms = terms(new Outline(root));
        Findings findings = new Findings();
        TextReader<Condition> conditions = (text, component) -> condition(text, component, terms);
        Policy policy = YamlFile.bind(root, Policy.class, Map.of(Condition.class, conditions), findings);
        PolicyCheck.check(findings, terms);
        if (!findings.problems().isEmpty()) {
            throw new PolicyException(fileName, findings.problems());
        }
        return policy;
    }

    private static Node compose(String fileName, String yaml) {
        try {
            return YamlFile.compose(fileName, yaml);
        } catch (YamlFileException broken) {
            throw new PolicyException(broken.file(), broken.problems());
        }
    }

    private static Condition condition(String text, RecordComponent component, ConditionTerms terms) throws BadText {
        return Condition.parse(text, terms, component.getAnnotation(At.class).value());
    }

    /** What conditions may name stands elsewhere in the same file, which may be wrong in other places. */
    private static ConditionTerms terms(Outline outline) {
        return new ConditionTerms(
                outline.texts("grades", "code"),
                outline.texts("components", "code"),
                outline.texts("events", "code"),
                Map.of(
                        Figure.SERIES, outline.texts("words.series", "code"),
                        Figure.EDUCATION, outline.texts("words.education", "code"),
                        Figure.TIER, outline.texts("tiers.ladder", "code"),
                        Figure.CONTRACT, List.of("FIXED", "OPEN", "AGENCY"),
                        Figure.STATUS, Names.constants(AssessmentStatus.class),
                        Figure.REASON, outline.texts("statuses", "reason")));
    }
}
