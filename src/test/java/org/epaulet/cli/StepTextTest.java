package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.epaulet.job.outcome.Progress.Stand;
import org.junit.jupiter.api.Test;

class StepTextTest {

    @Test
    void aRunningStepTellsRowsRateAndTimeLeft() {
        // 750,000 of 3,000,000 in 5 s: 150,000 a second, 2,250,000 are left for 15 s
        assertThat(StepText.running(750_000, 3_000_000, Duration.ofSeconds(5)))
                .isEqualTo("[======                  ]  25%  750,000 of 3,000,000 rows, 150,000/s, 0:15 left");
    }

    @Test
    void anEstimateThatWasTooLowIsNeverExceeded() {
        assertThat(StepText.running(120, 100, Duration.ofSeconds(1)))
                .contains("100%  120 of 120 rows")
                .endsWith("0:00 left");
    }

    @Test
    void aStepOfUnknownLengthTellsWhatItHasDone() {
        assertThat(StepText.running(0, 0, Duration.ofSeconds(3723))).isEqualTo("1:02:03");
        assertThat(StepText.running(50, 0, Duration.ofSeconds(2))).isEqualTo("50 rows, 25/s, 0:02");
    }

    @Test
    void elsewhereALineTellsAStepsEndAndNowAndThenALongOne() {
        StringWriter text = new StringWriter();
        ProgressLines lines = new ProgressLines(new PrintWriter(text));
        for (int second = 1; second <= 21; second++) {
            lines.show(new Stand("write", 1000L * second, 30_000, Duration.ofSeconds(second), false));
        }
        lines.show(new Stand("write", 29_000, 30_000, Duration.ofMillis(29_560), true));
        lines.show(new Stand("check rejects", 0, 0, Duration.ofMillis(20), true));
        assertThat(text.toString().lines())
                .containsExactly(
                        "write: 10,000 of about 30,000 rows after 10.0 s",
                        "write: 20,000 of about 30,000 rows after 20.0 s",
                        "write: 29,000 rows, 29.5 s",
                        "check rejects: 0.0 s");
    }

    /** Of a bar nothing stays, however soon its step ends. */
    @Test
    void onATerminalOneLineAStepStays() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ProgressBars bars = new ProgressBars(new PrintStream(written, true, StandardCharsets.UTF_8));
        bars.show(new Stand("settle", 0, 300, Duration.ZERO, false));
        bars.show(new Stand("settle", 300, 300, Duration.ofSeconds(1), true));
        bars.show(new Stand("pay", 300, 300, Duration.ofSeconds(2), true));
        assertThat(written.toString(StandardCharsets.UTF_8).split("\n"))
                .extracting(StepTextTest::seen)
                .containsExactly(
                        "settle                 300 rows, 300/s, 0:01", "pay                    300 rows, 150/s, 0:02");
    }

    /** What a terminal shows of a line that was written over. */
    private static String seen(String line) {
        StringBuilder shown = new StringBuilder();
        for (String text : line.split("\r")) {
            shown.replace(0, Math.min(text.length(), shown.length()), text);
        }
        return shown.toString().stripTrailing();
    }
}
