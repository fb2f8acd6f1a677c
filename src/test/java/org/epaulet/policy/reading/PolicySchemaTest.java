package org.epaulet.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class PolicySchemaTest {

    private final Map<String, Object> schema =
            new Yaml(new SafeConstructor(new LoaderOptions())).load(PolicySchema.json());

    @Test
    void everyReferenceIsDefined() {
        List<String> references = new ArrayList<>();
        gather(schema, references);
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(under(schema, "$defs")).containsKey(reference.substring("#/$defs/".length())));
    }

    @Test
    void optionalKeysAreNotRequiredAndKindsAreTold() {
        Map<String, Object> grade = under(under(schema, "$defs"), "Grade");
        assertThat(grade.get("required")).isEqualTo(List.of("code", "label"));
        assertThat(grade).containsEntry("additionalProperties", false);
        Map<String, Object> ledger = under(under(schema, "$defs"), "Ledger");
        assertThat(under(under(ledger, "properties"), "kind")).containsEntry("const", "LEDGER");
        assertThat(property("YearRule", "period").get("anyOf"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .first()
                .isEqualTo(Map.of(
                        "enum",
                        List.of(
                                "TEN_DAYS",
                                "HALF_MONTH",
                                "MONTH",
                                "TWO_MONTHS",
                                "QUARTER",
                                "FOUR_MONTHS",
                                "HALF_YEAR",
                                "YEAR")));
    }

    @Test
    void aParameterMayTakeThePlaceOfANumberAndATableIsNoList() {
        Map<String, Object> named = Map.of("type", "string", "pattern", "^\\$[a-z]");
        assertThat(property("QuotaRule", "percent")).containsEntry("anyOf", List.of(Map.of("type", "number"), named));
        assertThat(property("Band", "reserved")).containsEntry("anyOf", List.of(Map.of("type", "boolean"), named));
        assertThat(property("Parameter", "table"))
                .isEqualTo(Map.of(
                        "type",
                        "object",
                        "additionalProperties",
                        Map.of("type", List.of("string", "number", "boolean"))));
    }

    private Map<String, Object> property(String record, String key) {
        return under(under(under(under(schema, "$defs"), record), "properties"), key);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> under(Map<String, Object> map, String key) {
        return (Map<String, Object>) map.get(key);
    }

    private static void gather(Object value, List<String> references) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                if (key.equals("$ref")) {
                    references.add((String) inner);
                }
                gather(inner, references);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> gather(inner, references));
        }
    }
}
