package org.epaulet.evidence;

import org.epaulet.delivery.Expected;
import org.epaulet.delivery.RejectCode;

/**
 * What a field came to.
 *
 * @param code why it was refused; null if it was not
 * @param expected what was expected of a refused one
 * @param number the value: a day, a person's, component's or text's number, a score in hundredths, a revision
 * @param group place among the component's groups, where the column groups
 */
record FieldReading(RejectCode code, Expected expected, long number, int group) {

    static FieldReading of(long number) {
        return new FieldReading(null, null, number, 0);
    }

    static FieldReading of(long number, int group) {
        return new FieldReading(null, null, number, group);
    }

    static FieldReading refused(RejectCode code, Expected expected) {
        return new FieldReading(code, expected, 0, 0);
    }
}
