package org.epaulet.delivery;

import java.util.Arrays;
import java.util.Locale;
import org.epaulet.policy.yaml.Nearest;

/**
 * An entry of a delivery that is no table, and is reported and ignored.
 *
 * @param name its path in the delivery, with slashes
 * @param meant the table it may have been meant for; null: none that its name is near to
 */
record StrayFile(String name, Table meant) {

    /** Takes an entry beside the tables. */
    static StrayFile beside(String name) {
        int point = name.indexOf('.', 1);
        String stem = (point < 0 ? name : name.substring(0, point)).strip();
        String near = Nearest.of(
                stem.toLowerCase(Locale.ROOT),
                Arrays.stream(Table.values()).map(Table::fileName).toList());
        return new StrayFile(
                name,
                Arrays.stream(Table.values())
                        .filter(table ->
                                table.fileName().equals(near) || table.zh().equals(stem))
                        .findFirst()
                        .orElse(null));
    }

    String sentence() {
        return "File " + name + " is no table of a delivery and is ignored"
                + (meant == null
                        ? "."
                        : "; if it holds rows of the table %s, save it as .csv or .xlsx by that name, or in a folder of that name."
                                .formatted(meant.fileName()));
    }
}
