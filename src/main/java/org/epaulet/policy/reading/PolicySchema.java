package org.epaulet.policy.reading;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.yaml.Derived;
import org.epaulet.policy.yaml.Names;
import org.epaulet.policy.yaml.OneOrMany;
import org.epaulet.policy.yaml.Optional;

/**
 * The JSON schema of a policy file, generated from the records, so that an editor completes keys and shows slips while
 * they are typed.
 */
public final class PolicySchema {

    private final Map<String, Object> definitions = new TreeMap<>();

    private PolicySchema() {}

    /** Returns the schema (draft 2020-12) as JSON text. */
    public static String json() {
        PolicySchema schema = new PolicySchema();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Epaulet policy");
        root.putAll(schema.record(Policy.class, null));
        root.put("$defs", schema.definitions);
        return new JsonText().of(root);
    }

    private Map<String, Object> of(Type type, RecordComponent component) {
        if (type instanceof ParameterizedType many) {
            return many.getRawType() == Map.class ? map(many, component) : list(many, component);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord() || plain.isSealed()) {
            define(plain);
            return keyword("$ref", "#/$defs/" + plain.getSimpleName());
        }
        return plain.isEnum() ? orParameter(keyword("enum", Names.constants(plain))) : scalar(plain, component);
    }

    private Map<String, Object> map(ParameterizedType map, RecordComponent component) {
        Map<String, Object> schema = keyword("type", "object");
        schema.put("additionalProperties", of(map.getActualTypeArguments()[1], component));
        return schema;
    }

    private Map<String, Object> list(ParameterizedType list, RecordComponent component) {
        Map<String, Object> schema = keyword("type", "array");
        Map<String, Object> each = of(list.getActualTypeArguments()[0], component);
        schema.put("items", each);
        return component.isAnnotationPresent(OneOrMany.class) ? keyword("anyOf", List.of(each, schema)) : schema;
    }

    private static Map<String, Object> scalar(Class<?> type, RecordComponent component) {
        if (type == BigDecimal.class) {
            return orParameter(keyword("type", "number"));
        }
        if (type == int.class || type == Integer.class) {
            return orParameter(keyword("type", "integer"));
        }
        if (type == boolean.class || type == Boolean.class) {
            return orParameter(keyword("type", "boolean"));
        }
        if (type == MonthDay.class) {
            Map<String, Object> day = keyword("type", "string");
            day.put("pattern", "^[0-9]{2}-[0-9]{2}$");
            day.put("description", "month and day, as 11-15");
            return orParameter(day);
        }
        return text(type, component);
    }

    /** A text may look like a number or a truth, which is none to an editor unless it stands in quotes. */
    private static Map<String, Object> text(Class<?> type, RecordComponent component) {
        Map<String, Object> text = keyword("type", List.of("string", "number", "boolean"));
        At until = component.getAnnotation(At.class);
        if (type == Expression.class) {
            text.put("description", "a number, or an expression over figures known when the year is " + until.value());
        } else if (type == Condition.class) {
            text.put("description", "a condition over figures known when the year is " + until.value() + " or before");
        }
        return text;
    }

    /** The name of a parameter may take the place of any value. */
    private static Map<String, Object> orParameter(Map<String, Object> value) {
        Map<String, Object> named = keyword("type", "string");
        named.put("pattern", "^\\$[a-z]");
        return keyword("anyOf", List.of(value, named));
    }

    private void define(Class<?> type) {
        if (definitions.containsKey(type.getSimpleName())) {
            return;
        }
        definitions.put(type.getSimpleName(), Map.of());
        if (type.isRecord()) {
            definitions.put(type.getSimpleName(), record(type, null));
            return;
        }
        List<Object> choices = new ArrayList<>();
        for (Class<?> choice : type.getPermittedSubclasses()) {
            definitions.put(choice.getSimpleName(), record(choice, Names.kind(choice)));
            choices.add(keyword("$ref", "#/$defs/" + choice.getSimpleName()));
        }
        definitions.put(type.getSimpleName(), keyword("oneOf", choices));
    }

    /** Returns the schema of a record; where there is a choice of records, the kind tells which. */
    private Map<String, Object> record(Class<?> record, String kind) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (kind != null) {
            properties.put("kind", keyword("const", kind));
            required.add("kind");
        }
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.isAnnotationPresent(Derived.class)) {
                continue;
            }
            String key = Names.key(component);
            properties.put(key, of(component.getGenericType(), component));
            if (!component.isAnnotationPresent(Optional.class)) {
                required.add(key);
            }
        }
        Map<String, Object> schema = keyword("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> keyword(String keyword, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(keyword, value);
        return schema;
    }
}
