package org.epaulet.policy.yaml;

/**
 * Something that is wrong in a YAML file, and where.
 *
 * @param line counted from 1; 0: the file as a whole
 * @param column counted from 1; 0: the file as a whole
 * @param key the way to the value, as {@code components[0].weight}; empty: the file as a whole
 * @param message what is wrong, what was expected and, where one is near, what was probably meant
 */
public record Problem(int line, int column, String key, String message) {

    /** Returns it as one line: {@code FILE:12:5 components[0].weigth: unknown key; did you mean weight?}. */
    public String inFile(String file) {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return key.isEmpty() ? place + ": " + message : place + " " + key + ": " + message;
    }
}
