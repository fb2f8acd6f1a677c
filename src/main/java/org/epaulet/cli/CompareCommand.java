package org.epaulet.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.epaulet.audit.Json;
import org.epaulet.audit.RunChanges;
import org.epaulet.job.comparison.RunComparison;
import org.epaulet.job.engine.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare RUN RUN}. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Tells who changed from one run to another, in which figure, because of which input.")
final class CompareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "RUN", description = "The earlier run; `runs` lists them.")
    private long before;

    @Parameters(index = "1", paramLabel = "RUN", description = "The later run.")
    private long after;

    @Option(names = "--json", description = "The same as data.")
    private boolean json;

    @Mixin
    private WorkOption work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Engine engine = work.open("compare " + before + " " + after)) {
            RunChanges changes = new RunComparison(engine).compare(before, after);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(Json.text(changes));
            } else {
                tell(changes, out);
            }
            out.flush();
        }
        return 0;
    }

    private static void tell(RunChanges changes, PrintWriter out) {
        if (changes.inputs().isEmpty()) {
            out.println("Runs %d and %d had the same inputs, policy and version."
                    .formatted(changes.before(), changes.after()));
        } else {
            out.println("From run %d to run %d:".formatted(changes.before(), changes.after()));
            changes.inputs().forEach(input -> out.println("  " + input));
        }
        out.println("%d of %d people changed.".formatted(changes.changed().size(), changes.people()));
        for (RunChanges.PersonChange person : changes.changed()) {
            out.println();
            out.println(person.person());
            person.figures()
                    .forEach(figure -> out.println("  %-22s %16s -> %s"
                            .formatted(figure.figure(), shown(figure.before()), shown(figure.after()))));
            person.causes().forEach(cause -> out.println("  because of " + cause));
        }
    }

    private static String shown(String value) {
        return value == null ? "-" : value;
    }
}
