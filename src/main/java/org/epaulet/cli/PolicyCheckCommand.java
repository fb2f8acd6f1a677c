package org.epaulet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.epaulet.policy.reading.PolicyReader;
import org.epaulet.policy.reading.PolicySchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code policy check FILE}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Says what is wrong in a policy, with line, key and what was expected; else what it says, in sentences.")
final class PolicyCheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The policy.")
    private Path file;

    @Option(names = "--schema", description = "Prints the JSON schema of policy files, for editors.")
    private boolean schema;

    @Mixin
    private SentencesOption sentences;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (schema) {
            out.println(PolicySchema.json());
        }
        if (file != null) {
            sentences.of(PolicyReader.read(file)).forEach(out::println);
        } else if (!schema) {
            throw new ParameterException(spec.commandLine(), "Missing FILE: the policy to check");
        }
        out.flush();
        return 0;
    }
}
