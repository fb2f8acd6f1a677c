package org.epaulet.policy.reading;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.Parameter;
import org.epaulet.policy.Policy;
import org.epaulet.policy.PolicyHistory;
import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.ConditionTerms;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.condition.RankKey;
import org.epaulet.policy.yaml.BadText;
import org.epaulet.policy.yaml.Findings;
import org.epaulet.policy.yaml.Names;
import org.epaulet.policy.yaml.Optional;
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
        Findings findings = new Findings();
        Declared declared = YamlFile.bind(ParameterValues.declared(root), Declared.class, Map.of(), findings);
        List<Parameter> parameters = declared == null ? List.of() : declared.parameters();
        ParameterCheck check = new ParameterCheck(findings);
        check.run(parameters);
        refuse(fileName, findings);
        ParameterValues values = new ParameterValues(root, parameters, findings);
        Policy first = read(fileName, values.on(null, null), findings);
        check.unused(values.unused(), parameters);
        refuse(fileName, findings);
        return dated(fileName, values, first);
    }

    /** The parameters alone, which are read before anything else. */
    record Declared(@Optional List<Parameter> parameters) {}

    /** A policy is checked with the values of every day on which one changes. */
    private static Policy dated(String fileName, ParameterValues values, Policy first) {
        Set<LocalDate> changes = values.changes(first.year());
        if (changes.isEmpty()) {
            return first;
        }
        NavigableMap<LocalDate, Policy> versions = new TreeMap<>(Map.of(LocalDate.MIN, first));
        for (LocalDate day : changes) {
            versions.put(day, read(fileName, values.on(day, first.year()), new Findings()));
        }
        return new PolicyHistory(versions).on(LocalDate.MAX);
    }

    private static Policy read(String fileName, Node root, Findings findings) {
        ConditionTerms terms = terms(new Outline(root));
        TextReader<Condition> conditions = (text, component) -> condition(text, component, terms);
        TextReader<Expression> expressions = (text, component) -> expression(text, component, terms);
        TextReader<RankKey> keys = (text, component) ->
                RankKey.parse(text, terms, component.getAnnotation(At.class).value());
        Policy policy = YamlFile.bind(
                root,
                Policy.class,
                Map.of(Condition.class, conditions, Expression.class, expressions, RankKey.class, keys),
                findings);
        PolicyCheck.check(findings, terms);
        refuse(fileName, findings);
        return policy;
    }

    private static void refuse(String fileName, Findings findings) {
        if (!findings.problems().isEmpty()) {
            throw new PolicyException(fileName, findings.problems());
        }
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

    private static Expression expression(String text, RecordComponent component, ConditionTerms terms) throws BadText {
        return Expression.parse(text, terms, component.getAnnotation(At.class).value());
    }

    /** What conditions may name stands elsewhere in the same file, which may be wrong in other places. */
    private static ConditionTerms terms(Outline outline) {
        return new ConditionTerms(
                outline.texts("grades", "code"),
                outline.texts("components", "code"),
                outline.texts("events", "code"),
                outline.nestedTexts("components", "grades", "code"),
                outline.texts("absences", "code"),
                outline.nestedTexts("components", "catalogue", "code"),
                outline.textsBy("components", "code", "words", "code"),
                outline.textsBy("components", "code", "groups", "code"),
                Map.of(
                        Figure.UNIT_KIND, outline.texts("unit_kinds", "code"),
                        Figure.SERIES, outline.texts("words.series", "code"),
                        Figure.EDUCATION, outline.texts("words.education", "code"),
                        Figure.TIER, outline.texts("tiers.ladder", "code"),
                        Figure.CONTRACT, List.of("FIXED", "OPEN", "AGENCY"),
                        Figure.STATUS, Names.constants(AssessmentStatus.class),
                        Figure.REASON, outline.texts("statuses", "reason"),
                        Figure.SEAT, List.of("Y", "N", "TIE", "EXTRA")));
    }
}
