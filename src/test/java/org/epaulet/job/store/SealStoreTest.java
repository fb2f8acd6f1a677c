package org.epaulet.job.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A table that a check forgets would be a table that anybody may change. */
class SealStoreTest {

    /** run, run_lock and seal are what a check is made by; a year's transitions are no run's. */
    @Test
    void everyTableOfARunIsSealedOrComputedAgain() throws IOException {
        String schema = schema("V2__year") + schema("V8__states_and_corrections");
        Set<String> tables = new TreeSet<>();
        Matcher table =
                Pattern.compile("CREATE TABLE (?:IF NOT EXISTS )?(\\w+)").matcher(schema);
        while (table.find()) {
            tables.add(table.group(1));
        }
        tables.removeAll(Set.of("run", "run_lock", "seal", "year_transition"));
        assertThat(SealStore.tables()).isEqualTo(tables);
    }

    private String schema(String migration) throws IOException {
        return new String(
                getClass()
                        .getResourceAsStream("/db/common/" + migration + ".sql")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }
}
