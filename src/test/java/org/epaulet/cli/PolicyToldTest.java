package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyToldTest {

    static List<Path> policies() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("jobs/policies"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void chineseSentencesOnContractsHaveTheWordsOfTheOutputs(Path policy) {
        List<String> contracts = Said.by("policy", "check", "--lang", "zh", policy)
                .done()
                .out()
                .lines()
                .filter(line -> line.startsWith("解除候选") || line.startsWith("合同期满"))
                .toList();
        assertThat(contracts).isNotEmpty().noneMatch(line -> line.matches(".*[A-Z]{3,}.*"));
    }

    @Test
    void aDifferenceIsToldInTheSameWords() throws IOException {
        Path before = Path.of("jobs/policies/default.yaml");
        Path after = Files.createTempFile("policy", ".yaml");
        Files.writeString(after, Files.readString(before).replace("ground: ART_45", "ground: ART_42"));
        assertThat(Said.by("policy", "diff", "--lang", "zh", before, after)
                        .done()
                        .out())
                .contains("合同期满：依法顺延，依据劳动合同法第四十二条");
        Files.delete(after);
    }
}
