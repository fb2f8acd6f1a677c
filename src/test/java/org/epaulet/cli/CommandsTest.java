package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The commands that a process makes for its arguments are those that it would find among all of them. */
class CommandsTest {

    @Test
    void aCommandMadeAloneIsTheOneAmongAll() {
        List<List<String>> paths = paths(Epaulet.commandLine(), List.of());
        assertThat(paths).hasSize(22).contains(List.of("run", "year-end"), List.of("year", "reopen"), List.of("runs"));
        for (List<String> path : paths) {
            List<String> asked =
                    Stream.concat(path.stream(), Stream.of("--help")).toList();
            assertThat(usage(made(asked), path)).isEqualTo(usage(Epaulet.commandLine(), path));
        }
    }

    @Test
    void onlyTheNamedCommandIsMade() {
        CommandLine line = made(List.of("run", "nightly", "--date", "2025-06-30"));
        assertThat(line.getSubcommands()).containsOnlyKeys("run");
        assertThat(line.getSubcommands().get("run").getSubcommands()).containsOnlyKeys("nightly");
    }

    @Test
    void aNameThatIsNoneFindsAllThatThereAre() {
        assertThat(made(List.of("ruin")).getSubcommands().keySet())
                .isEqualTo(made(List.of()).getSubcommands().keySet())
                .hasSize(11);
        assertThat(made(List.of("run", "--help")).getSubcommands().get("run").getSubcommands())
                .containsOnlyKeys("year-end", "nightly", "correction");
        // what follows the name of a command that has none below it names nothing
        assertThat(made(List.of("runs", "policy")).getSubcommands()).containsOnlyKeys("runs");
    }

    private static CommandLine made(List<String> arguments) {
        return Epaulet.commandLine(arguments.toArray(String[]::new));
    }

    private static String usage(CommandLine line, List<String> path) {
        CommandLine command = line;
        for (String name : path) {
            command = command.getSubcommands().get(name);
        }
        return command.getUsageMessage();
    }

    private static List<List<String>> paths(CommandLine line, List<String> above) {
        List<List<String>> paths = new ArrayList<>();
        line.getSubcommands().forEach((name, command) -> {
            List<String> path = Stream.concat(above.stream(), Stream.of(name)).toList();
            paths.add(path);
            paths.addAll(paths(command, path));
        });
        return paths;
    }
}
