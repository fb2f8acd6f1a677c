package org.epaulet.policy.yaml;

import java.lang.reflect.RecordComponent;

/**
 * Reads the text of one YAML scalar as a value of a type.
 *
 * @param <T> the type
 */
@FunctionalInterface
public interface TextReader<T> {

    /**
     * Returns the value, never null.
     *
     * @param component the record component it is for; its annotations may say more
     * @throws BadText if the text is no such value
     */
    T read(String text, RecordComponent component) throws BadText;
}
