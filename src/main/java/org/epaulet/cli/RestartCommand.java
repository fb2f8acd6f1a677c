package org.epaulet.cli;

import java.security.PrivateKey;
import java.util.concurrent.Callable;
import org.epaulet.job.Engine;
import org.epaulet.job.Outcome;
import org.epaulet.job.Progress;
import org.epaulet.job.RunCycle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restart RUN}. */
@Command(name = "restart", mixinStandardHelpOptions = true, description = "Goes on where a run stopped.")
final class RestartCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RUN", description = "Number of the run; `runs` lists them.")
    private long run;

    @Mixin
    private WorkOption work;

    @Mixin
    private KeyOption key;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrivateKey signing = key.key();
        Progress progress = new Progress();
        try (Interruption interruption = Interruption.listen();
                Engine engine = work.open("restart " + run);
                ProgressLine line =
                        ProgressLine.show(progress, spec.commandLine().getErr())) {
            RunCycle cycle = new RunCycle(engine, progress, signing);
            interruption.stops(cycle::stop);
            Outcome outcome = cycle.restart(run);
            line.end();
            return Told.outcome(spec, outcome);
        }
    }
}
