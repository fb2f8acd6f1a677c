package org.epaulet.cli;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.epaulet.audit.Json;

/** The health file: how a job ended, as a small JSON file. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Health(
        String job,
        boolean healthy,
        int exitStatus,
        String state,
        Instant ended,
        double seconds,
        long rows,
        long rejected,
        @JsonInclude(JsonInclude.Include.ALWAYS) Instant lastSuccess) {

    static String text(Ended ended) {
        Health health = new Health(
                ended.job(),
                ended.done(),
                ended.status().code(),
                ended.state(),
                ended.at(),
                ended.seconds(),
                ended.rows(),
                ended.rejected(),
                ended.lastSuccess());
        return Json.text(health) + "\n";
    }

    /** Returns when the job was last done, as such a file tells. */
    static Optional<Instant> lastSuccess(String text) {
        return Optional.ofNullable(Json.read(text, Health.class).lastSuccess());
    }
}
