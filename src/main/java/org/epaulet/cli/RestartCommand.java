package org.epaulet.cli;

import java.util.concurrent.Callable;
import org.epaulet.job.Restart;
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
    private Running running;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return Told.outcome(spec, running.run("restart " + run, (engine, cycle) -> new Restart(engine, cycle).of(run)));
    }
}
