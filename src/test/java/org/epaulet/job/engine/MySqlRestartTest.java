package org.epaulet.job.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.epaulet.MySqlServer;
import org.epaulet.Program;
import org.epaulet.delivery.synthetic.SyntheticDelivery;
import org.epaulet.delivery.synthetic.SyntheticPlan;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.run.RunBook;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.RunStore.State;
import org.epaulet.job.yearend.Year;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes and servers that die on the way, and two processes that want the same year. */
class MySqlRestartTest {

    private static final List<String> IMPATIENT = Stream.concat(
                    Program.QUICK.stream(), Stream.of("-Depaulet.lock.beat=200", "-Depaulet.lock.dead=2000"))
            .toList();

    @TempDir
    private static Path sent;

    private static Path delivery;
    private static Path job;

    @TempDir
    private Path folder;

    /** Small, and in so many chunks that each step has some. */
    @BeforeAll
    static void aDelivery() throws IOException {
        delivery = sent.resolve("delivery");
        SyntheticDelivery.write(new SyntheticPlan(40, 3, 2025, 20, false), delivery);
        job = Files.writeString(sent.resolve("job.yaml"), """
                job: year-end
                policy: %s
                rejects: {percent: 5, rows: 20}
                partitions: {threads: 2, records: 200, people: 5, rows: 20}
                """.formatted(
                        Path.of("jobs/policies/default.yaml").toAbsolutePath()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"receive tables:", "pay:"})
    void aKilledProcessIsGoneOnWithAndTheSameBytesComeOut(String step) {
        MySqlServer server = MySqlServer.shared();
        Year year = year(server.environment(server.database()));
        try (Program first = start(year)) {
            first.awaitSaying(step).kill();
        }

        try (Program second = start(year)) {
            // for the embedded database a dead holder is known at once; here its heart has to have stood still for a
            // while
            int status = second.exitStatus();
            assertThat(status).as(second.said()).isIn(ExitStatus.DONE.code(), ExitStatus.HELD.code());
            if (status == ExitStatus.HELD.code()) {
                assertThat(second.said())
                        .contains("Year 2025 is held by run 1 on process ")
                        .contains(" since ");
                sleep(2_500);
                assertDone(restart(year));
            }
        }
        assertThat(year.published()).isEqualTo(expected());
    }

    @Test
    void aServerThatDiesOnTheWayIsToldInASentenceAndARestartGoesOn() throws IOException {
        try (MySqlServer server = MySqlServer.own("dies")) {
            Year year = year(server.environment(server.database()));
            try (Program first = start(year)) {
                first.awaitSaying("receive tables:");
                server.kill();
                assertThat(first.exitStatus()).as(first.said()).isEqualTo(ExitStatus.FAILED.code());
                assertThat(first.said())
                        .contains("`restart 1`")
                        .doesNotContain("Exception")
                        .doesNotContain("\tat ");
            }
            server.start();
            sleep(2_500);

            assertDone(restart(year));

            assertThat(year.published()).isEqualTo(expected());
        }
    }

    @Test
    void aProcessThatWasTakenForDeadWritesNothingMoreWhenItWakesUp() {
        MySqlServer server = MySqlServer.shared();
        Year year = year(server.environment(server.database()));
        try (Program asleep = start(year)) {
            asleep.awaitSaying("receive tables:").signal("STOP");
            sleep(2_500);
            try (Program heir = restart(year)) {
                assertDone(heir);
            }
            SortedMap<String, String> published = year.published();

            asleep.signal("CONT");

            assertThat(asleep.exitStatus()).as(asleep.said()).isEqualTo(ExitStatus.HELD.code());
            assertThat(asleep.said()).contains("another one has taken the year over");
            assertThat(year.published()).isEqualTo(published).isEqualTo(expected());
        }
    }

    @Test
    void ofTwoRestartsAtTheSameMomentOneWins() {
        MySqlServer server = MySqlServer.shared();
        Year year = year(server.environment(server.database()));
        try (Program first = start(year)) {
            first.awaitSaying("grade:").kill();
        }
        sleep(2_500);
        List<StepLine> left = steps(year, State.RUNNING);

        try (Program one = restart(year);
                Program other = restart(year)) {
            List<Integer> statuses = List.of(one.exitStatus(), other.exitStatus());
            String said = one.said() + other.said();
            // whoever comes when the other is through finds the year done
            assertThat(statuses)
                    .as(said)
                    .contains(ExitStatus.DONE.code())
                    .isSubsetOf(ExitStatus.DONE.code(), ExitStatus.HELD.code());
            assertThat(said).containsOnlyOnce("Year 2025 is published in ");
        }
        for (StepLine step : steps(year, State.PUBLISHED)) {
            assertThat(step.executions()).as(step.name()).isEqualTo(begunInVain(step, left) + 1);
        }
        assertThat(year.published()).isEqualTo(expected());
    }

    /** Returns how often the step was begun without being finished. */
    private static int begunInVain(StepLine step, List<StepLine> left) {
        return left.stream()
                .filter(before -> before.name().equals(step.name()))
                .mapToInt(before -> before.executions() - (before.state().equals("COMPLETED") ? 1 : 0))
                .sum();
    }

    /** Returns the steps of the only run there is, which stands so. */
    private static List<StepLine> steps(Year year, State state) {
        try (Engine engine = Engine.open(year.work(), year.environment(), "a test")) {
            RunBook book = new RunBook(engine);
            assertThat(book.runs()).extracting(Run::state).containsExactly(state);
            return book.steps(book.run(1));
        }
    }

    private Year year(Map<String, String> environment) {
        return new Year(folder.resolve("server"), delivery, job, environment);
    }

    private static Program start(Year year) {
        return Program.start(IMPATIENT, year.environment(), year.command());
    }

    private static Program restart(Year year) {
        return Program.start(
                IMPATIENT,
                year.environment(),
                "restart",
                "1",
                "--work",
                year.work().toString());
    }

    private static void assertDone(Program program) {
        assertThat(program.exitStatus()).as(program.said()).isZero();
    }

    private static SortedMap<String, String> expected;

    /** What comes out of the embedded database when nothing happens. */
    private SortedMap<String, String> expected() {
        if (expected == null) {
            Year embedded = Year.embedded(folder.resolve("embedded"), delivery).with(job);
            embedded.run();
            expected = embedded.published();
        }
        return expected;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
