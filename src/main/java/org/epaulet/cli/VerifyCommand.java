package org.epaulet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.epaulet.audit.Signatures;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.verification.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify DIR}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Recomputes a published folder from its evidence: the same, or where it differs.")
final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The published folder of a year, a night or a correction.")
    private Path folder;

    @Option(
            names = "--public-key",
            paramLabel = "FILE",
            description = "The Ed25519 public key (PEM) that must have signed the manifest.")
    private Path publicKey;

    @Mixin
    private WorkOption work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Progress progress = new Progress();
        try (Engine engine = work.open("verify " + folder);
                ProgressLine line =
                        ProgressLine.show(progress, spec.commandLine().getErr())) {
            Verification.Verdict verdict = new Verification(engine, progress)
                    .verify(folder, publicKey == null ? null : Signatures.publicKey(publicKey));
            line.end();
            PrintWriter out = spec.commandLine().getOut();
            verdict.findings().forEach(out::println);
            verdict.notices().forEach(out::println);
            out.println(verdict.same() ? same(verdict) : differs(verdict));
            out.flush();
            return verdict.same() ? ExitStatus.DONE.code() : ExitStatus.FAILED.code();
        }
    }

    private String same(Verification.Verdict verdict) {
        return (verdict.computedAgain()
                        ? "%s is the same, byte by byte, as what the evidence of run %d gives."
                        : "%s is as run %d published it.")
                .formatted(folder, verdict.run());
    }

    /** Nobody is to look into a folder for what is wrong with what it rests on. */
    private String differs(Verification.Verdict verdict) {
        int findings = verdict.findings().size();
        String above = findings == 1 ? "see the finding above." : "see the " + findings + " findings above.";
        if (!verdict.folder().isEmpty()) {
            return folder + " is not as it was published: " + above;
        }
        return "%s is as run %d published it, but %s: %s"
                .formatted(
                        folder,
                        verdict.run(),
                        verdict.basis().isEmpty()
                                ? "what its evidence gives when it is computed again differs"
                                : "what it rests on is missing, damaged or changed",
                        above);
    }
}
