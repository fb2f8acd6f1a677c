package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void aTerminalThatCannotWriteOverALineGetsPlainLines() {
        assertThat(Terminal.isStandardError(Map.of("TERM", "dumb"))).isFalse();
    }
}
