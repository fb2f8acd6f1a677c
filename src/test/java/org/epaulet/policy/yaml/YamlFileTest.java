package org.epaulet.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlFileTest {

    record Job(
            String name,
            int chunkSize,
            @Optional Integer limit,
            @Optional List<String> tables,
            @Optional Map<String, Integer> ports,
            @Optional LocalDate from) {}

    private static Job read(String yaml) {
        return YamlFile.read("job.yaml", yaml, Job.class);
    }

    @Test
    void keysAreComponentNamesInSnakeCase() {
        assertThat(
                        read(
                                "name: year-end\nchunk_size: 5000\ntables: [units, people]\nports: {b: 1, a: 2}\nfrom: 2025-01-31"))
                .isEqualTo(new Job(
                        "year-end",
                        5000,
                        null,
                        List.of("units", "people"),
                        Map.of("b", 1, "a", 2),
                        LocalDate.of(2025, 1, 31)));
    }

    @Test
    void whatMayBeLeftOutIsNullOrEmpty() {
        assertThat(read("name: n\nchunk_size: 1\nlimit:\n"))
                .isEqualTo(new Job("n", 1, null, List.of(), Map.of(), null));
    }

    @Test
    void wordsThatOtherReadersTakeForTruthsStayTexts() {
        assertThat(read("{name: NO, chunk_size: 1}").name()).isEqualTo("NO");
        assertThat(read("\uFEFFname: on\nchunk_size: 1").name()).isEqualTo("on");
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertThatThrownBy(() -> YamlFile.read(
                        "job.yaml",
                        new StringReader("nam: x\nchunk_size: big\ntables:\n  - [a]\nports: {a: b}"),
                        Job.class))
                .isInstanceOf(YamlFileException.class)
                .hasMessage("""
                        job.yaml:1:1 nam: unknown key; did you mean name?
                        job.yaml:2:13 chunk_size: expected a whole number, found 'big'
                        job.yaml:4:5 tables[0]: expected a text, found a list
                        job.yaml:5:12 ports.a: expected a whole number, found 'b'""");
    }

    @Test
    void twoDocumentsInAFileAreRefused() {
        assertThatThrownBy(() -> read("name: a\n---\nname: b"))
                .isInstanceOf(YamlFileException.class)
                .hasMessageContaining("this is no YAML");
    }

    @Test
    void aValueInsideItselfIsRefused() {
        assertThatThrownBy(() -> read("name: n\nchunk_size: 1\ntables: &t [a, *t]"))
                .isInstanceOf(YamlFileException.class)
                .hasMessage("job.yaml:3:9: this stands inside itself; write it out, without an alias");
        assertThat(read("name: &n n\nchunk_size: 1\ntables: [*n, *n]").tables()).containsExactly("n", "n");
    }

    @Test
    void aDayIsOfAYearOfFourDigits() {
        for (String day : List.of("+999999999-12-31", "2025-02-30", "2025-1-1")) {
            assertThatThrownBy(() -> read("name: n\nchunk_size: 1\nfrom: " + day))
                    .hasMessage("job.yaml:3:7 from: expected a day such as 2025-01-31, found '" + day + "'");
        }
    }

    @Test
    void swappedLettersAreNear() {
        assertThat(Nearest.of("weigth", List.of("width", "weight"))).isEqualTo("weight");
        assertThat(Nearest.of("colour", List.of("width", "weight"))).isNull();
        assertThat(Nearest.of("daily", List.of("LEADER", "DAILY"))).isEqualTo("DAILY");
    }
}
