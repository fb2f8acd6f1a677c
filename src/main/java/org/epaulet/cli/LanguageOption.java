package org.epaulet.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that names the language of headings in workbooks. */
final class LanguageOption {

    private enum Headings {
        ZH,
        EN
    }

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "Language of the workbooks' headings (default: ${DEFAULT-VALUE}).")
    private Headings headings;

    /** Returns zh or en. */
    String code() {
        return headings.name().toLowerCase(Locale.ROOT);
    }
}
