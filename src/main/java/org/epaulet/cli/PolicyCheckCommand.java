package org.epaulet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.epaulet.policy.Policy;
import org.epaulet.policy.PolicyReader;
import org.epaulet.policy.PolicySchema;
import org.epaulet.policy.PolicySentences;
import org.epaulet.report.Labels;
import org.epaulet.report.Language;
import picocli.CommandLine.Command;
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

    /** The language of the sentences. */
    enum Sentences {
        ZH,
        EN;

        /** Returns the policy in sentences. */
        List<String> of(Policy policy) {
            return this == ZH
                    ? PolicySentences.chinese(policy, new Labels(policy, Language.ZH)::own)
                    : PolicySentences.english(policy);
        }
    }

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The policy.")
    private Path file;

    @Option(names = "--schema", description = "Prints the JSON schema of policy files, for editors.")
    private boolean schema;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "en",
            description = "Language of the sentences (default: ${DEFAULT-VALUE}).")
    private Sentences language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (schema) {
            out.println(PolicySchema.json());
        }
        if (file != null) {
            Policy policy = PolicyReader.read(file);
            language.of(policy).forEach(out::println);
        } else if (!schema) {
            throw new ParameterException(spec.commandLine(), "Missing FILE: the policy to check");
        }
        out.flush();
        return 0;
    }
}
