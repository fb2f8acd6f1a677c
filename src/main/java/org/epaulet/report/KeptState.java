package org.epaulet.report;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a piece keeps for a restart.
 *
 * @param part state of the file; null: not begun
 * @param position of the last row written; null: none of this section
 */
record KeptState(String part, String position) {

    static KeptState decode(String text) {
        if (text == null) {
            return new KeptState(null, null);
        }
        int end = text.indexOf(' ');
        String position = text.substring(end + 1);
        return new KeptState(
                text.substring(0, end),
                position.isEmpty() ? null : URLDecoder.decode(position.substring(1), StandardCharsets.UTF_8));
    }

    String encode() {
        return part + " " + (position == null ? "" : "@" + URLEncoder.encode(position, StandardCharsets.UTF_8));
    }

    KeptState at(String reached) {
        return new KeptState(part, reached);
    }

    KeptState with(String partState) {
        return new KeptState(partState, position);
    }
}
