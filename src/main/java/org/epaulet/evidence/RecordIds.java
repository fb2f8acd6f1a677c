package org.epaulet.evidence;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.epaulet.delivery.CellText;

/**
 * Reads record ids 记录号: the one column that is different in every row, so nothing is remembered.
 */
final class RecordIds {

    private final Charset charset;
    private byte[] cell;

    RecordIds(Charset charset) {
        this.charset = charset;
    }

    /** Returns the id in UTF-8, empty if the cell is blank. */
    byte[] read(byte[] bytes, int start, int end) {
        cell = null;
        if (isPlain(bytes, start, end)) {
            return Arrays.copyOfRange(bytes, start, end);
        }
        String text = new String(bytes, start, end - start, charset);
        String id = CellText.value(text);
        if (!id.equals(text)) {
            cell = text.getBytes(StandardCharsets.UTF_8);
        }
        return id.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns whether the cell last read is not the id itself. */
    boolean changed() {
        return cell != null;
    }

    /** Returns the cell as it stands, in UTF-8. */
    byte[] cell() {
        return cell;
    }

    /** ASCII without blanks around it is the same in every charset and means itself. */
    private static boolean isPlain(byte[] bytes, int start, int end) {
        if (start == end || bytes[start] <= ' ' || bytes[end - 1] <= ' ') {
            return start == end;
        }
        int all = 0;
        for (int at = start; at < end; at++) {
            all |= bytes[at];
        }
        return all >= 0;
    }
}
