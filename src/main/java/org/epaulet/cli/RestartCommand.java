package org.epaulet.cli;

import java.util.concurrent.Callable;
import org.epaulet.job.Restart;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.run.RunCycle;
import org.epaulet.job.verification.Restoration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restart RUN}. */
@Command(
        name = "restart",
        mixinStandardHelpOptions = true,
        description = "Goes on where a run stopped; makes the folder of a published one once more, if it was lost.")
final class RestartCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RUN", description = "Number of the run; `runs` lists them.")
    private long run;

    @Mixin
    private Running running;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return Told.outcome(spec, running.run("restart " + run, this::outcome));
    }

    private Outcome outcome(Engine engine, RunCycle cycle) {
        Restart restart = new Restart(engine, cycle);
        return restart.lost(run) ? new Restoration(engine, cycle.progress()).of(run) : restart.of(run);
    }
}
