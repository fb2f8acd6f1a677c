package org.epaulet.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
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
    void theGuideTellsEverySection() {
        for (RecordComponent section : Policy.class.getRecordComponents()) {
            assertThat(guide).contains("`" + Names.key(section) + "`");
        }
    }
}
