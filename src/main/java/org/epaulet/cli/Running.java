package org.epaulet.cli;

import java.nio.file.Path;
import java.security.PrivateKey;
import org.epaulet.job.comparison.WhatIf;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.run.RunCycle;
import org.epaulet.job.yearend.YearEndOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands share that run a job: work folder and key, Ctrl-C, and progress on standard error. */
final class Running {

    @Mixin
    private WorkOption work;

    @Mixin
    private KeyOption key;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Runs in the opened work folder. */
    @FunctionalInterface
    interface Body {
        Outcome run(Engine engine, RunCycle cycle);
    }

    /**
     * Opens the work folder, and closes it whatever comes.
     *
     * @param purpose what the process does, for whoever finds the work folder in use
     */
    Outcome run(String purpose, Body body) {
        PrivateKey signing = key.key();
        Progress progress = new Progress();
        Interruption interruption = Epaulet.interruption(spec);
        interruption.waits();
        try (Engine engine = work.begin(purpose);
                ProgressLine line =
                        ProgressLine.show(progress, spec.commandLine().getErr())) {
            RunCycle cycle = new RunCycle(engine, progress, signing);
            interruption.stops(cycle::stop);
            Outcome outcome = body.run(engine, cycle);
            line.end();
            return outcome;
        }
    }

    /** Asks what a draft of the policy would change; the work folder stays as it is. */
    WhatIf.Answer ask(YearEndOptions options, Path draft) {
        Progress progress = new Progress();
        try (ProgressLine line = ProgressLine.show(progress, spec.commandLine().getErr())) {
            WhatIf.Answer answer = work.whatIf(progress).ask(options, draft);
            line.end();
            return answer;
        }
    }
}
