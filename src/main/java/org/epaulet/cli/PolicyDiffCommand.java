package org.epaulet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.epaulet.policy.reading.PolicyReader;
import org.epaulet.policy.sentence.PolicyDifference;
import org.epaulet.policy.yaml.YamlFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code policy diff BEFORE AFTER}. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Says what changes from one policy to another, key by key and in sentences.")
final class PolicyDiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "BEFORE", description = "A policy.")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "Another policy.")
    private Path after;

    @Mixin
    private SentencesOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<String> sentences = PolicyDifference.sentences(told(before), told(after));
        List<String> keys = PolicyDifference.keys(YamlFile.text(before), YamlFile.text(after));
        if (keys.isEmpty()) {
            out.println("Nothing changes.");
        }
        keys.forEach(out::println);
        if (!sentences.isEmpty()) {
            out.println();
            sentences.forEach(out::println);
        }
        out.flush();
        return 0;
    }

    private List<String> told(Path file) {
        return language.of(PolicyReader.read(file));
    }
}
