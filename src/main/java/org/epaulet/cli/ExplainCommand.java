package org.epaulet.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.epaulet.audit.ExplanationText;
import org.epaulet.audit.Json;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.explanation.Explainer;
import org.epaulet.report.Language;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain PERSON --year Y}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Tells how every figure of one person's year came about, clause by clause.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PERSON", description = "The person's number on the roster.")
    private String person;

    @ArgGroup(multiplicity = "1", exclusive = true)
    private Which which;

    /** A year, or a night. */
    private static final class Which {

        @Option(names = "--year", paramLabel = "Y", description = "Assessment year.")
        private Integer year;

        @Option(names = "--date", paramLabel = "D", description = "Instead of a year: the night of that day.")
        private LocalDate date;
    }

    @Option(
            names = "--run",
            paramLabel = "N",
            description =
                    "As this published run has it (default: the version that stands for the person, corrections included).")
    private Long run;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "Language (default: ${DEFAULT-VALUE}).")
    private Language language;

    @Option(names = "--json", description = "The same as data; amounts in fen.")
    private boolean json;

    @Mixin
    private WorkOption work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (which.date != null && run != null) {
            throw new ParameterException(
                    spec.commandLine(), "--run goes with --year; a night is published by one run alone");
        }
        try (Engine engine = work.open("explain")) {
            Explainer explainer = new Explainer(engine);
            Explainer.Explained explained = which.date == null
                    ? explainer.explain(person, which.year, run)
                    : explainer.explain(person, which.date);
            PrintWriter out = spec.commandLine().getOut();
            out.print(
                    json
                            ? Json.text(explained.explanation()) + "\n"
                            : ExplanationText.of(explained.explanation(), explained.policy(), language));
            out.flush();
        }
        return 0;
    }
}
