package org.epaulet.job.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.epaulet.MySqlServer;
import org.epaulet.Program;
import org.epaulet.job.database.NamedDatabase;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.yearend.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs on a server whose process is killed or stopped, whose connections are cut, whose server dies, at random moments: on demand,
 * by {@code make torture}.
 */
@EnabledIfSystemProperty(named = "torture", matches = "\\d+", disabledReason = "`make torture` asks for it")
class MySqlTortureTest {

    private static final int ROUNDS = Integer.getInteger("torture", 1);
    private static final long FIRST_SEED = Long.getLong("torture.seed", 2025);
    private static final int BLOWS = 3;
    private static final List<String> IMPATIENT = List.of(
            "-Xmx300m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Depaulet.lock.beat=200",
            "-Depaulet.lock.dead=2000");

    @TempDir
    private Path folder;

    private SortedMap<String, String> undisturbed;
    private long millis;
    private Path job;

    @Test
    void whateverHappensToProcessConnectionsAndServerTheSameBytesComeOut() throws Exception {
        job = Files.writeString(folder.resolve("job.yaml"), """
                job: year-end
                policy: %s
                rejects: {percent: 5, rows: 20}
                partitions: {threads: 2, records: 2000, people: 40, rows: 60}
                """.formatted(
                        Path.of("jobs/policies/default.yaml").toAbsolutePath()));
        Path delivery = Path.of("sample-data");
        try (MySqlServer server = MySqlServer.own("tortured")) {
            Year alone = new Year(folder.resolve("alone"), delivery, job, server.environment(server.database()));
            long begun = System.nanoTime();
            try (Program program = start(alone)) {
                assertThat(program.exitStatus()).as(program.said()).isZero();
            }
            millis = (System.nanoTime() - begun) / 1_000_000;
            undisturbed = alone.published();
            for (int round = 0; round < ROUNDS; round++) {
                round(server, delivery, new Random(FIRST_SEED + round), round);
            }
        }
    }

    private void round(MySqlServer server, Path delivery, Random random, int number) throws Exception {
        String database = server.database();
        Year year = new Year(folder.resolve("round-" + number), delivery, job, server.environment(database));
        // who stands still while it makes the tables keeps everybody waiting, as Flyway has it: not what is looked at
        // here
        NamedDatabase.of(folder, server.environment(database)).open().close();
        List<String> story = new ArrayList<>();
        for (int blow = 0; blow < BLOWS; blow++) {
            try (Program program = start(year)) {
                Thread.sleep(millis * (10 + random.nextInt(80)) / 100);
                story.add(strike(random.nextInt(4), server, database, year, program));
                assertThat(program.said()).as(story.toString()).doesNotContain("\tat ");
            }
        }
        finish(year, story);
        assertThat(year.published()).as(story.toString()).isEqualTo(undisturbed);
        System.out.println("on a server: " + story);
    }

    private String strike(int kind, MySqlServer server, String database, Year year, Program program)
            throws SQLException, InterruptedException, IOException {
        switch (kind) {
            case 0 -> {
                program.kill();
                return "killed";
            }
            case 1 -> {
                program.signal("STOP");
                finish(year, List.of("taken over"));
                program.signal("CONT");
                int status = program.exitStatus();
                assertThat(status).as(program.said()).isIn(ExitStatus.HELD.code(), ExitStatus.DONE.code());
                return "stopped, taken over, woken: " + status;
            }
            case 2 -> {
                int cut = cut(server, database);
                return cut + " connections cut: " + program.exitStatus();
            }
            default -> {
                server.kill();
                int status = program.exitStatus();
                server.start();
                return "server killed: " + status;
            }
        }
    }

    private static int cut(MySqlServer server, String database) throws SQLException {
        int cut = 0;
        try (Connection connection = server.connect("");
                Statement statement = connection.createStatement();
                Statement killing = connection.createStatement();
                ResultSet sessions = statement.executeQuery(
                        "SELECT id FROM information_schema.processlist WHERE db = '" + database + "'")) {
            while (sessions.next()) {
                try {
                    killing.execute("KILL " + sessions.getLong(1));
                    cut++;
                } catch (SQLException goneAlready) {
                    // it ended by itself
                }
            }
        }
        return cut;
    }

    /** Says the same again until it is done: first whoever was struck has to be silent for a while. */
    private static void finish(Year year, List<String> story) throws InterruptedException {
        for (int attempt = 0; ; attempt++) {
            try (Program program = start(year)) {
                int status = program.exitStatus();
                if (status == ExitStatus.DONE.code()) {
                    return;
                }
                assertThat(status).as(story + program.said()).isEqualTo(ExitStatus.HELD.code());
                assertThat(attempt).as(story + program.said()).isLessThan(10);
                Thread.sleep(1_000);
            }
        }
    }

    private static Program start(Year year) {
        return Program.start(IMPATIENT, year.environment(), year.command());
    }
}
