package org.epaulet.policy.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.epaulet.policy.Policy;
import org.epaulet.policy.reading.PolicyText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultColumnsTest {

    private static final Path EXPECTED = Path.of("src/test/resources/golden/g3-pay-contracts/expected");

    /** Wages stand there before and after the year's moves, corrections have them under one name. */
    @ParameterizedTest
    @ValueSource(strings = {"results.csv", "payroll.csv"})
    void everyPublishedColumnButTheComponentsIsOneOfThem(String file) throws IOException {
        Policy policy = PolicyText.ofDefault().read();
        List<String> components =
                policy.components().stream().map(Component::code).toList();
        String header =
                Files.readString(EXPECTED.resolve(file)).lines().findFirst().orElseThrow();
        assertThat(Arrays.stream(header.replace("\uFEFF", "").split(","))
                        .filter(column -> !components.contains(column))
                        .map(column -> column.replaceFirst("^tier_wage_(old|new)$", "tier_wage")))
                .isNotEmpty()
                .allMatch(ResultColumns::include);
        assertThat(components).noneMatch(ResultColumns::include);
    }
}
