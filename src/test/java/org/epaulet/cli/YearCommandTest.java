package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class YearCommandTest {

    private static final String DELIVERY = "src/test/resources/golden/g3-pay-contracts/delivery";

    @TempDir
    private Path folder;

    private final StringWriter told = new StringWriter();

    private int say(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--year", "2025", "--work", folder.resolve("work").toString()));
        PrintWriter writer = new PrintWriter(told);
        CommandLine commands = Epaulet.commandLine().setOut(writer).setErr(writer);
        return commands.execute(all.toArray(String[]::new));
    }

    /** The default policy has five objection days, so what is posted today is not locked today. */
    @Test
    void aYearIsPostedAndNotYetLockedNorCorrected() throws IOException {
        String out = folder.resolve("out").toString();
        assertThat(say("run", "year-end", "--data", DELIVERY, "--out", out)).isZero();
        assertThat(say("year", "pay", "--by", "赵发")).isEqualTo(2);
        assertThat(say("year", "post", "--by", "王制\n  locked 2020-01-01 by 李审")).isEqualTo(2);
        assertThat(say("year", "post", "--by", "王制")).isZero();
        assertThat(say("year", "lock", "--by", "李审")).isEqualTo(2);
        assertThat(say("year", "reopen", "--by", "李审")).isEqualTo(2);
        assertThat(say("year", "status")).isZero();
        Path delta = Files.createDirectories(folder.resolve("delta"));
        Files.writeString(delta.resolve("decisions.csv"), "person,kind,grade,date,by\n");
        assertThat(say("run", "correction", "--data", delta.toString(), "--out", out))
                .isEqualTo(2);

        assertThat(told.toString())
                .contains("Year 2025 is CALCULATED; `year post` comes first.")
                .contains("Option --by has a line break")
                .contains("it can be locked from")
                .contains("--reason")
                .contains("by 王制")
                .contains("Year 2025 is POSTED; only a locked or paid year is corrected");
    }
}
