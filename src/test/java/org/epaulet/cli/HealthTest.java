package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.epaulet.job.outcome.ExitStatus;
import org.junit.jupiter.api.Test;

class HealthTest {

    private static final Instant AT = Instant.parse("2025-06-30T21:15:00Z");

    @Test
    void tellsHowTheJobEndedAndWhenItWasLastDone() {
        assertThat(Health.text(new Ended("nightly", ExitStatus.DONE, AT, 16.75, 29_820_742, 6, AT)))
                .isEqualTo("""
                        {
                          "job" : "nightly",
                          "healthy" : true,
                          "exit_status" : 0,
                          "state" : "done",
                          "ended" : "2025-06-30T21:15:00Z",
                          "seconds" : 16.75,
                          "rows" : 29820742,
                          "rejected" : 6,
                          "last_success" : "2025-06-30T21:15:00Z"
                        }
                        """);
    }

    @Test
    void whatWasNeverDoneSaysSo() {
        String text = Health.text(new Ended("nightly", ExitStatus.HELD, AT, 0.5, 0, 0, null));

        assertThat(text).contains("\"healthy\" : false", "\"last_success\" : null\n");
        assertThat(Health.lastSuccess(text)).isEmpty();
    }

    @Test
    void aFileOfAnotherVersionTellsWhenTheJobWasLastDone() {
        String other = Health.text(new Ended("nightly", ExitStatus.FAILED, AT.plusSeconds(60), 0.5, 0, 0, AT))
                .replace(" : ", ": ")
                .replace("{", "{\n  \"more\": 1,");

        assertThat(Health.lastSuccess(other)).contains(AT);
    }
}
