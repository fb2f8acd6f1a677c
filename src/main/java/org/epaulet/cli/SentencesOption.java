package org.epaulet.cli;

import java.util.List;
import org.epaulet.policy.Policy;
import org.epaulet.policy.sentence.PolicySentences;
import org.epaulet.report.Labels;
import org.epaulet.report.Language;
import picocli.CommandLine.Option;

/** The option that names the language of a policy's sentences. */
final class SentencesOption {

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "en",
            description = "Language of the sentences (default: ${DEFAULT-VALUE}).")
    private Language language;

    /** Returns what the policy says, in that language. */
    List<String> of(Policy policy) {
        return switch (language) {
            case ZH -> PolicySentences.chinese(policy, new Labels(policy, language)::own);
            case EN -> PolicySentences.english(policy);
        };
    }
}
