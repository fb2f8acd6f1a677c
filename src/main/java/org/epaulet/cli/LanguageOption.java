package org.epaulet.cli;

import org.epaulet.report.Language;
import picocli.CommandLine.Option;

/** The option that names the language of headings in workbooks. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "Language of the workbooks' headings (default: ${DEFAULT-VALUE}).")
    private Language language;

    Language language() {
        return language;
    }
}
