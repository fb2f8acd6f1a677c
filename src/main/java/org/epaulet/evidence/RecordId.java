package org.epaulet.evidence;

import java.nio.charset.StandardCharsets;
import org.epaulet.delivery.CellText;

/**
 * A record id 记录号, the one value that is different in every row.
 *
 * @param id in UTF-8; empty if the cell is blank
 * @param cell the cell as it stands, in UTF-8; null where it is the id itself
 */
record RecordId(byte[] id, byte[] cell) {

    static RecordId of(String cell) {
        String id = CellText.value(cell);
        return new RecordId(utf8(id), id.equals(cell) ? null : utf8(cell));
    }

    /** Returns whether the bytes are ASCII without blanks around: the id itself in every charset. */
    static boolean isPlain(byte[] bytes, int start, int end) {
        if (start == end || bytes[start] <= ' ' || bytes[end - 1] <= ' ') {
            return false;
        }
        int all = 0;
        for (int at = start; at < end; at++) {
            all |= bytes[at];
        }
        return all >= 0;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
