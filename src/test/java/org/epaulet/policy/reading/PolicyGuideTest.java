package org.epaulet.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.FigureGlossary;
import org.epaulet.policy.yaml.Derived;
import org.epaulet.policy.yaml.Names;
import org.epaulet.policy.yaml.YamlFile;
import org.junit.jupiter.api.Test;

class PolicyGuideTest {

    private static final String BEGIN = "<!-- figures: generated -->\n";
    private static final String END = "<!-- /figures -->";

    private final String guide = YamlFile.text(Path.of("jobs", "policies", "README.md"));

    @Test
    void theGuideHoldsTheGlossaryAsItIsGenerated() {
        int begin = guide.indexOf(BEGIN) + BEGIN.length();
        assertThat(guide.substring(begin, guide.indexOf(END))).isEqualTo(FigureGlossary.markdown());
    }

    @Test
    void theConditionsOfTheGuideAreConditions() {
        String block = guide.substring(guide.indexOf("A condition is a sentence"), guide.indexOf("- `and`, `or`"));
        List<String> conditions = block.lines()
                .filter(line -> line.startsWith("    "))
                .map(String::strip)
                .toList();
        assertThat(conditions)
                .hasSizeGreaterThan(3)
                .allSatisfy(condition -> assertThat(PolicyText.ofDefault()
                                .with("rise: grade >= COMPETENT", "rise: \"" + condition + "\"")
                                .read()
                                .tiers()
                                .rise())
                        .hasToString(condition));
    }

    @Test
    void theGuideTellsEverySection() {
        for (RecordComponent section : Policy.class.getRecordComponents()) {
            if (!section.isAnnotationPresent(Derived.class)) {
                assertThat(guide).contains("`" + Names.key(section) + "`");
            }
        }
    }
}
