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
            out.println(
                    verdict.same()
                            ? (verdict.computedAgain()
                                            ? "%s is the same, byte by byte, as what the evidence of run %d gives."
                                            : "%s is as run %d published it.")
                                    .formatted(folder, verdict.run())
                            : "%s is not as it was published: see the %d %s above."
                                    .formatted(
                                            folder,
                                            verdict.findings().size(),
                                            verdict.findings().size() == 1 ? "finding" : "findings"));
            out.flush();
            return verdict.same() ? ExitStatus.DONE.code() : ExitStatus.FAILED.code();
        }
    }
}
