package org.epaulet.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.epaulet.policy.AbsenceClass;
import org.epaulet.policy.AbsenceKind;
import org.epaulet.policy.AssessmentYear;
import org.epaulet.policy.CodeWord;
import org.epaulet.policy.EventKind;
import org.epaulet.policy.Grade;
import org.epaulet.policy.Label;
import org.epaulet.policy.PeriodLength;
import org.epaulet.policy.Policy;
import org.epaulet.policy.Tier;
import org.epaulet.policy.TierRule;
import org.epaulet.policy.Vocabulary;
import org.epaulet.policy.YearRule;
import org.yaml.snakeyaml.Yaml;

/** The part of the default policy that reading a delivery asks for: its words, kinds, grades and tiers. */
final class DefaultWords {

    static final AssessmentYear YEAR = new YearRule(PeriodLength.MONTH, null).year(2025);
    static final Policy POLICY = policy(ladder(sections("tiers")));

    private DefaultWords() {}

    static Policy policy(List<Tier> ladder) {
        Map<String, Object> words = sections("words");
        return new Policy(
                "default",
                new Label("", ""),
                new YearRule(PeriodLength.MONTH, null),
                new Vocabulary(
                        words(words, "series"), words(words, "education"), words(words, "protection"), words(words, "no_grade")),
                List.of(),
                null,
                rows(root(), "events").stream()
                        .map(row -> new EventKind(text(row, "code"), label(row), null))
                        .toList(),
                rows(root(), "absences").stream()
                        .map(row ->
                                new AbsenceKind(text(row, "code"), label(row), AbsenceClass.valueOf(text(row, "counts"))))
                        .toList(),
                List.of(),
                rows(root(), "grades").stream()
                        .map(row -> new Grade(text(row, "code"), label(row), null))
                        .toList(),
                List.of(),
                null,
                new TierRule(ladder, null, null, null, List.of(), null, List.of(), List.of(), List.of()),
                null,
                null);
    }

    private static List<Tier> ladder(Map<String, Object> tiers) {
        return rows(tiers, "ladder").stream()
                .map(row -> new Tier(text(row, "code"), label(row), BigDecimal.ONE, BigDecimal.ONE))
                .toList();
    }

    private static List<CodeWord> words(Map<String, Object> words, String list) {
        return rows(words, list).stream()
                .map(row -> new CodeWord(text(row, "code"), text(row, "zh")))
                .toList();
    }

    private static Map<String, Object> root() {
        try (InputStream yaml = Files.newInputStream(Path.of("jobs/policies/default.yaml"))) {
            return new Yaml().load(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> sections(String section) {
        return (Map<String, Object>) root().get(section);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> section, String list) {
        return (List<Map<String, Object>>) section.get(list);
    }

    @SuppressWarnings("unchecked")
    private static Label label(Map<String, Object> row) {
        Map<String, String> label = (Map<String, String>) row.get("label");
        return new Label(label.get("zh"), label.get("en"));
    }

    private static String text(Map<String, Object> row, String key) {
        return row.get(key).toString();
    }
}
